package onward.web.audit;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onward.access.Account;
import onward.access.Right;
import onward.audit.Audit;
import onward.audit.AuditQuery;
import onward.audit.Event;
import onward.audit.EventKind;
import onward.audit.KeptEvent;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.people.People;
import onward.tables.CsvOut;
import onward.web.Chosen;
import onward.web.Paging;
import onward.web.Words;
import onward.web.audit.AuditPage.AuditRow;
import onward.web.govuk.Choice;
import onward.web.rights.Veil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages about who looked and who changed. */
@Component
public class AuditPages {
  /** A page of events: all of them, or those at the doors alone, which name no young people. */
  enum Book {
    EVERYTHING(
        "/audit",
        "Who looked and who changed",
        "Every page, search, list and file that showed somebody, every change, and who came in or was refused.",
        EnumSet.allOf(EventKind.class)),
    DOORS(
        "/admin/sign-ins",
        "Who came in and who was refused",
        "Who signed in, by what and from where; who was not let in or was refused; and every change of accounts. What is tried with names that nobody has is kept for the whole site: the command ./onward audit list prints it.",
        EventKind.AT_THE_DOORS);

    private final String path;
    private final String title;
    private final String told;
    private final Set<EventKind> kinds;

    Book(String path, String title, String told, Set<EventKind> kinds) {
      this.path = path;
      this.title = title;
      this.told = told;
      this.kinds = Set.copyOf(kinds);
    }

    String path() {
      return path;
    }

    String fileName() {
      return path.substring(path.lastIndexOf('/') + 1) + ".csv";
    }
  }

  /** What is said of two entries names the other one: "entry 207", "part of 206". */
  private static final Set<EventKind> WHO_IS_WHO =
      Set.of(EventKind.MERGED, EventKind.PARTED, EventKind.UNDONE);

  private static final Pattern ENTRY = Pattern.compile("(?:entry|part of) (\\d{1,18})");

  private static final int IN_A_FILE = 100_000;
  private static final int OF_A_PERSON = 8;
  private static final Duration OF_LATE = Duration.ofDays(7);

  private final Audit audit;
  private final People people;
  private final Veil veil;
  private final Clock clock;

  AuditPages(Audit audit, People people, Veil veil, Clock clock) {
    this.audit = audit;
    this.people = people;
    this.veil = veil;
    this.clock = clock;
  }

  AuditPage page(Account account, Book book, AuditFilter filter, int page) {
    var authority = account.authority();
    var query = filter.query(book.kinds, Paging.offset(page), Paging.SIZE);
    int all = nobody(filter) ? 0 : audit.count(authority, query);
    return new AuditPage(
        book.title,
        book.path,
        book.told,
        book == Book.EVERYTHING,
        filter,
        kinds(book, filter),
        many(authority),
        chosen(book, filter),
        filter.address(book.path + ".csv").toString(),
        found(account, filter, query),
        new Paging(page, all, filter.address(book.path)));
  }

  /** The latest that was seen of and done to somebody. */
  public List<AuditRow> of(Account account, PersonId person) {
    return rows(
        account, person, audit.find(account.authority(), AuditQuery.of(person, OF_A_PERSON)));
  }

  void write(Account account, Book book, AuditFilter filter, OutputStream out) {
    var query = filter.query(book.kinds, 0, IN_A_FILE);
    try (var csv =
        CsvOut.to(
            out, "Number", "At", "User", "Through", "Did", "What", "Person", "Records", "Change")) {
      for (var row : found(account, filter, query)) {
        csv.row(
            row.number(),
            row.at(),
            row.actor(),
            row.door(),
            row.did(),
            row.what(),
            row.whom(),
            row.records(),
            row.change());
      }
    }
  }

  private List<String> many(AuthorityCode authority) {
    var since = clock.instant().minus(OF_LATE);
    var query =
        new AuditQuery(null, "", Set.of(EventKind.LOOKED_AT_MANY), since, null, 0, Paging.SIZE);
    return audit.find(authority, query).stream()
        .map(KeptEvent::event)
        .map(event ->
            "%s saw %s within an hour, up to %s."
                .formatted(event.actor(), event.what(), Words.moment(event.at())))
        .toList();
  }

  private static List<Choice> kinds(Book book, AuditFilter filter) {
    var kinds = new ArrayList<Choice>();
    kinds.add(Choice.of("", "anything", filter.kind()));
    Arrays.stream(EventKind.values())
        .filter(book.kinds::contains)
        .forEach(kind -> kinds.add(Choice.of(kind.name(), kind.words(), filter.kind())));
    return kinds;
  }

  private static List<Chosen> chosen(Book book, AuditFilter filter) {
    var address = filter.address(book.path);
    return Stream.of(
            new Chosen("person " + filter.person(), address.without("person").toString()),
            new Chosen("user " + filter.user(), address.without("search").toString()),
            new Chosen("day " + filter.day(), address.without("day").toString()))
        .filter(chosen -> !chosen.text().endsWith(" "))
        .toList();
  }

  private List<AuditRow> found(Account account, AuditFilter filter, AuditQuery query) {
    return nobody(filter)
        ? List.of()
        : rows(account, filter.whom(), audit.find(account.authority(), query));
  }

  /**
   * Whether somebody is asked for who is not there for the reader: then nothing is, as of nobody.
   */
  private boolean nobody(AuditFilter filter) {
    var person = filter.whom();
    return person != null && veil.hides(person);
  }

  /**
   * With names for whoever sees people, with numbers alone for whoever looks after accounts.
   *
   * @param asked of whom alone, null for everybody: of one, a row that says that something is kept
   *     would say of whom
   */
  private List<AuditRow> rows(Account account, @Nullable PersonId asked, List<KeptEvent> kept) {
    boolean named = account.may(Right.SEE_PEOPLE);
    var names = named ? names(account.authority(), kept) : Map.<PersonId, String>of();
    var hidden = veil.hidden();
    return kept.stream()
        .filter(one -> asked == null || !tells(one.event(), hidden))
        .map(one -> tells(one.event(), hidden) ? hiddenRow(one) : row(one, named, names))
        .toList();
  }

  /** Whether an event is about one of these, or says that one of them was made one with another. */
  private static boolean tells(Event event, Set<PersonId> people) {
    var person = event.person();
    return person != null && people.contains(person)
        || WHO_IS_WHO.contains(event.kind())
            && ENTRY
                .matcher(event.before() + " " + event.after())
                .results()
                .map(entry -> new PersonId(Long.parseLong(entry.group(1))))
                .anyMatch(people::contains);
  }

  private Map<PersonId, String> names(AuthorityCode authority, List<KeptEvent> kept) {
    var about = new ArrayList<PersonId>();
    for (var one : kept) {
      var person = one.event().person();
      if (person != null) {
        about.add(person);
      }
    }
    var names = new HashMap<PersonId, String>();
    people.about(authority, about).forEach(known -> names.put(known.person(), known.fact().name()));
    return names;
  }

  /** That something was seen or done is no secret, of whom and what is. */
  private static AuditRow hiddenRow(KeptEvent kept) {
    var event = kept.event();
    return new AuditRow(
        kept.number(),
        Words.moment(event.at()),
        event.actor(),
        event.door().words(),
        did(event.kind()),
        PageWords.of(event.what()),
        "kept to named people",
        "",
        event.records(),
        "");
  }

  private static AuditRow row(KeptEvent kept, boolean named, Map<PersonId, String> names) {
    var event = kept.event();
    var person = event.person();
    return new AuditRow(
        kept.number(),
        Words.moment(event.at()),
        event.actor(),
        event.door().words(),
        did(event.kind()),
        PageWords.of(event.what()),
        person == null ? "" : names.getOrDefault(person, "number " + person.value()),
        person == null || !named ? "" : "/people/" + person.value(),
        event.records(),
        change(event));
  }

  /** What was looked at follows in words of its own. */
  private static String did(EventKind kind) {
    return kind == EventKind.LOOKED || kind == EventKind.LISTED ? "looked at" : kind.words();
  }

  private static String change(Event event) {
    if (event.before().isEmpty() && event.after().isEmpty()) {
      return event.why();
    }
    var from = event.before().isEmpty() ? "" : "from " + event.before() + " ";
    var why = event.why().isEmpty() ? "" : ", because: " + event.why();
    return from + "to " + event.after() + why;
  }
}
