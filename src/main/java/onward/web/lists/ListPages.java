package onward.web.lists;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onward.destinations.IntendedDestination;
import onward.facts.PersonId;
import onward.imports.Difference;
import onward.imports.ImportFile;
import onward.imports.Imports;
import onward.imports.LineQuery;
import onward.imports.Outcome;
import onward.imports.PlanGroup;
import onward.imports.PlannedLine;
import onward.partners.Partners;
import onward.people.Details;
import onward.people.People;
import onward.tables.CsvOut;
import onward.web.Address;
import onward.web.Paging;
import onward.web.Words;
import onward.web.answers.SaidRows;
import onward.web.answers.SaidRows.Said;
import onward.web.govuk.ErrorLink;
import onward.web.rights.RowVeil;
import onward.web.rights.Veil;
import org.springframework.stereotype.Component;

/** Gathers what the pages of lists show. */
@Component
class ListPages {
  private static final int PROBLEMS_SHOWN = 20;

  /** Of what changes, the fields that hold the key of a school or provider. */
  private static final Set<String> PARTNERS = Set.of("school", "provider", "also on the roll of");

  private final Imports imports;
  private final People people;
  private final Veil veil;
  private final RowVeil kept;
  private final SaidRows said;
  private final Partners partners;

  ListPages(
      Imports imports, People people, Veil veil, RowVeil kept, SaidRows said, Partners partners) {
    this.partners = partners;
    this.said = said;
    this.imports = imports;
    this.people = people;
    this.veil = veil;
    this.kept = kept;
  }

  PlanPage plan(ImportFile file, ListJob.State ended) {
    var words = new PlanWords(file, imports.groups(file.authority(), file.id()));
    var kind = KindWords.of(file.kind());
    var applied = file.applied();
    return new PlanPage(
        path(file),
        file.name(),
        file.unfinished() ? "Not finished" : taken(file, kind),
        PlanPage.State.valueOf(file.state().name()),
        received(file),
        applied == null ? "" : Words.moment(applied),
        words.sentence(),
        file.note(),
        ended(ended),
        file.state() == ImportFile.State.PLANNED && words.stop(),
        missing(file),
        file.erased() ? "" : words.waiting(),
        file.gone() ? "" : path(file) + "/answered",
        words.approve(),
        mayBeMapped(file) ? path(file) + "/columns" : "",
        kept(file),
        words.inOrder().stream().map(group -> group(file, group, kind)).toList(),
        seen(file),
        words.undo(),
        file.unfinished(),
        file.state() == ImportFile.State.REFUSED ? problems(file) : List.of());
  }

  /**
   * What the forms of a plan are filled from: what would become of its rows, and whether it has.
   */
  String seen(ImportFile file) {
    return ListDesk.seen(imports, file);
  }

  /** Whether a plan may be the wrong file's, so that its approval needs a second word. */
  boolean stops(ImportFile file) {
    return file.state() == ImportFile.State.PLANNED
        && new PlanWords(file, imports.groups(file.authority(), file.id())).stop();
  }

  /** Whether a plan would take something in, and none of it was chosen. */
  boolean noneOf(ImportFile file, Set<String> actions) {
    var offered =
        imports.groups(file.authority(), file.id()).stream()
            .filter(group -> group.outcome() == Outcome.APPLIED)
            .toList();
    return file.state() == ImportFile.State.PLANNED
        && !offered.isEmpty()
        && offered.stream().noneMatch(group -> actions.contains(group.action()));
  }

  private static PlanPage.GroupRow group(ImportFile file, PlanGroup group, KindWords kind) {
    boolean planned = file.state() == ImportFile.State.PLANNED;
    boolean waits =
        group.action().equals(PlannedLine.LOOK_AGAIN)
            || group.action().equals(PlannedLine.LEFT_OUT);
    return new PlanPage.GroupRow(
        lines(file, group.outcome(), group.action()).toString(),
        Words.number(group.count()),
        KindWords.group(group.outcome(), group.action(), kind),
        KindWords.about(group.outcome(), group.action()),
        planned && !file.gone() && group.outcome() == Outcome.APPLIED ? group.action() : "",
        waits && file.state() == ImportFile.State.APPLIED && !file.gone() ? group.action() : "");
  }

  private static boolean mayBeMapped(ImportFile file) {
    return !file.gone()
        && (file.state() == ImportFile.State.PLANNED || file.state() == ImportFile.State.REFUSED)
        && !file.name().toLowerCase(Locale.UK).endsWith(".xml");
  }

  private String missing(ImportFile file) {
    boolean counts = file.state() != ImportFile.State.UNDONE;
    int missing = counts ? imports.missing(file.authority(), file.id()).size() : 0;
    return missing == 0 ? "" : Words.count(missing, "person is", "people are");
  }

  private static String received(ImportFile file) {
    return Words.moment(file.received())
        + (file.senderName().isEmpty() ? "" : " from " + file.senderName() + ", brought in")
        + " by "
        + file.receivedBy();
  }

  private static String kept(ImportFile file) {
    var day = file.eraseOn();
    if (day == null) {
      return "The file itself is not kept; what it said is.";
    }
    return file.erased()
        ? "The file itself was erased: it was kept until "
            + Words.day(day)
            + ". What it said, and what became of it, stays; rows that still waited wait no more."
        : "The file itself is kept sealed, and erased on "
            + Words.day(day)
            + ". What it said, and what became of it, stays.";
  }

  private static String taken(ImportFile file, KindWords kind) {
    if (file.cameBefore()) {
      return "Not read again";
    }
    return (file.kind().isEmpty() ? "Not a list we know" : "Taken for " + kind.list())
        + ": "
        + Words.count(file.lines(), "row", "rows")
        + (file.asAt() == null ? "" : ", as at " + Words.day(file.asAt()));
  }

  private static String ended(ListJob.State how) {
    return switch (how) {
      case BEATEN ->
          "This list changed before the work on it began, and nothing was done. Look again, then"
              + " choose.";
      case STOPPED -> "The work was stopped. Nothing was changed.";
      case FAILED ->
          "The work could not be finished, and the fault is ours, not yours. Nothing was changed."
              + " Try again; if it happens again, tell whoever looks after Onward.";
      case RUNNING, DONE -> "";
    };
  }

  GroupPage group(
      ImportFile file, Outcome outcome, String action, String typed, int search, int page) {
    var query = new LineQuery(outcome, action, typed, Paging.offset(page), Paging.SIZE);
    int total = imports.count(file.authority(), file.id(), query);
    var address = lines(file, outcome, action).and("search", search == 0 ? "" : search);
    var name = KindWords.group(outcome, action, KindWords.of(file.kind()));
    return new GroupPage(
        path(file),
        file.name(),
        name + ": " + Words.count(total, "row", "rows"),
        KindWords.about(outcome, action),
        typed,
        outcome.name(),
        action,
        rows(file, query),
        new Paging(page, total, address),
        address.at(path(file) + "/lines.csv").toString());
  }

  void write(ImportFile file, Outcome outcome, String action, String typed, OutputStream out) {
    var query = new LineQuery(outcome, action, typed, 0, Integer.MAX_VALUE);
    var rows = kept.kept(file.authority());
    try (var csv =
        CsvOut.to(
            out,
            "File",
            "Line",
            "Outcome",
            "Who",
            "Problem",
            "Column",
            "Value",
            "What to do",
            "Changes")) {
      imports
          .inOrder(file.authority(), file.id(), query)
          .map(rows::seen)
          .filter(line -> typed.isBlank() || !line.who().equals(RowVeil.KEPT))
          .forEach(line -> csv.row(cells(file, line)));
    }
  }

  private Object[] cells(ImportFile file, PlannedLine line) {
    return new Object[] {
      file.name(),
      line.line(),
      line.outcome().words(),
      line.who(),
      line.problem(),
      line.column(),
      line.value(),
      line.cure(),
      changes(line)
    };
  }

  private String changes(PlannedLine line) {
    return String.join(
        "; ",
        named(line.changes()).stream()
            .map(one -> one.field() + ": " + one.before() + " → " + one.after())
            .toList());
  }

  /** What changes, schools, providers and destinations by their names. */
  private List<Difference> named(List<Difference> changes) {
    return changes.stream()
        .map(one ->
            new Difference(
                one.field(), named(one.field(), one.before()), named(one.field(), one.after())))
        .toList();
  }

  private String named(String field, String value) {
    return PARTNERS.contains(field)
        ? named(value)
        : field.equals("destination")
            ? IntendedDestination.of(value).map(IntendedDestination::words).orElse(value)
            : value;
  }

  private String named(String key) {
    return partners.find(key).map(partner -> partner.name() + " (" + key + ")").orElse(key);
  }

  static String path(ImportFile file) {
    return "/lists/" + file.id().value();
  }

  private List<ErrorLink> problems(ImportFile file) {
    var first = new LineQuery(null, null, "", 0, PROBLEMS_SHOWN);
    var wrong = seen(file, first).stream().filter(line -> !line.problem().isEmpty()).toList();
    // the other rows only say that the file was refused for these
    var causes = wrong.stream().filter(line -> !(line.value() + line.column()).isEmpty()).toList();
    return (causes.isEmpty() ? wrong : causes)
        .stream().map(line -> new ErrorLink(problem(file, line), "")).toList();
  }

  private static String problem(ImportFile file, PlannedLine line) {
    var where = new StringBuilder(file.name());
    if (line.line() > 0) {
      where.append(", line ").append(line.line());
    }
    if (!line.column().isEmpty()) {
      where.append(", column ").append(line.column());
    }
    if (!line.value().isEmpty()) {
      where.append(", “").append(line.value()).append('”');
    }
    return where + ": " + line.problem() + " " + line.cure();
  }

  private List<GroupPage.LineRow> rows(ImportFile file, LineQuery query) {
    var lines = seen(file, query);
    var candidates = lines.stream().flatMap(line -> line.candidates().stream()).distinct().toList();
    var names = new HashMap<PersonId, String>();
    veil.details(people.about(file.authority(), candidates))
        .forEach((person, details) -> names.put(person, named(details)));
    var says = said.of(file, lines.stream().filter(ListPages::adds).toList());
    return lines.stream()
        .map(line -> line(line, names, says.getOrDefault(line.line(), List.of())))
        .toList();
  }

  /** Rows as the reader sees them; a search finds none that is kept from them. */
  private List<PlannedLine> seen(ImportFile file, LineQuery query) {
    var lines = kept.lines(file.authority(), imports.lines(file.authority(), file.id(), query));
    return query.search().isBlank()
        ? lines
        : lines.stream().filter(line -> !line.who().equals(RowVeil.KEPT)).toList();
  }

  private static String named(Details details) {
    var born = Words.day(details.dateOfBirth());
    return born.isEmpty() ? details.name() : details.name() + " (born " + born + ")";
  }

  private static Address lines(ImportFile file, Outcome outcome, String action) {
    return Address.of(path(file) + "/lines").and("outcome", outcome.name()).and("action", action);
  }

  /** Whether a row is told in full: what changes is shown as before and after. */
  private static boolean adds(PlannedLine line) {
    return line.outcome() == Outcome.UNCHANGED
        || line.outcome() == Outcome.APPLIED && line.changes().isEmpty();
  }

  private GroupPage.LineRow line(PlannedLine line, Map<PersonId, String> names, List<Said> says) {
    var person = line.person();
    var column = line.column().isEmpty() ? "" : line.column() + ": ";
    return new GroupPage.LineRow(
        Words.number(line.line()),
        line.who().isEmpty() ? "No name given" : line.who(),
        person == null ? "" : "/people/" + person.value(),
        line.problem(),
        line.value().isEmpty() ? "" : column + value(line),
        line.cure(),
        line.candidates().stream()
            .map(one ->
                new GroupPage.Candidate(
                    names.getOrDefault(one, "somebody"), "/people/" + one.value()))
            .toList(),
        says,
        named(line.changes()));
  }

  /** As given; the birth date of a row outside the campaign is one we read ourselves. */
  private static String value(PlannedLine line) {
    return line.outcome() == Outcome.OUTSIDE && line.value().matches("\\d{4}-\\d{2}-\\d{2}")
        ? Words.day(LocalDate.parse(line.value()))
        : line.value();
  }
}
