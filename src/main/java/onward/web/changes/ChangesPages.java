package onward.web.changes;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onward.calendar.Campaign;
import onward.calendar.YearGroup;
import onward.changes.Change;
import onward.changes.Changes;
import onward.changes.Changes.Point;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.guarantee.Decision;
import onward.guarantee.Decision.FactUsed;
import onward.guarantee.StatusGroup;
import onward.people.People;
import onward.tables.CsvOut;
import onward.web.Chosen;
import onward.web.Paging;
import onward.web.StatusTag;
import onward.web.Today;
import onward.web.Words;
import onward.web.changes.ChangesPage.ChangeRow;
import onward.web.changes.ChangesPage.Flow;
import onward.web.changes.ChangesPage.Form;
import onward.web.changes.MovingFactTable.Telling;
import onward.web.govuk.Choice;
import onward.web.govuk.ErrorLink;
import onward.web.rights.Veil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what changed, for the page. */
@Component
class ChangesPages {
  private final Changes changes;
  private final MovingFactTable facts;
  private final People people;
  private final KeptReturns returns;
  private final Today today;
  private final Veil veil;

  ChangesPages(
      Changes changes,
      MovingFactTable facts,
      People people,
      KeptReturns returns,
      Today today,
      Veil veil) {
    this.changes = changes;
    this.facts = facts;
    this.people = people;
    this.returns = returns;
    this.today = today;
    this.veil = veil;
  }

  ChangesPage of(
      AuthorityCode authority, ChangesFilter filter, List<ErrorLink> problems, int page) {
    var all = all(authority, filter);
    var fitting = all.stream().filter(filter::fits).toList();
    var shown = fitting.stream().skip(Paging.offset(page)).limit(Paging.SIZE).toList();
    return new ChangesPage(
        "What changed: " + Words.count(fitting.size(), "young person", "young people"),
        "Between " + words(filter.before()) + " and " + words(filter.after()) + ".",
        problems,
        form(authority, filter),
        chosen(filter),
        filter.address().at("/changes.csv").toString(),
        flows(filter, fitting),
        rows(authority, shown),
        new Paging(page, fitting.size(), filter.address()));
  }

  /** The same, everybody, as a file. */
  void write(AuthorityCode authority, ChangesFilter filter, OutputStream out) {
    var fitting = all(authority, filter).stream().filter(filter::fits).toList();
    try (var csv =
        CsvOut.to(
            out,
            "Name",
            "Cohort",
            "From",
            "To",
            "Because before",
            "Because now",
            "Moved by",
            "Told",
            "Sharing")) {
      var sharing = veil.sharing();
      var rows = rows(authority, fitting);
      for (int i = 0; i < rows.size(); i++) {
        var row = rows.get(i);
        csv.row(
            row.name(),
            row.cohort(),
            row.was().text(),
            row.now().text(),
            row.before(),
            row.because(),
            row.mover(),
            row.told(),
            sharing.apply(fitting.get(i).person()));
      }
    }
  }

  private List<Change> all(AuthorityCode authority, ChangesFilter filter) {
    var campaign = Campaign.on(filter.after().day());
    var hidden = veil.hidden();
    boolean kept =
        filter.asKept()
            && changes.bothKept(authority, campaign, filter.before().day(), filter.after().day());
    var all =
        kept
            ? changes.asKept(authority, campaign, filter.before().day(), filter.after().day())
            : changes.workedOut(authority, campaign, filter.before(), filter.after());
    return all.stream().filter(one -> !hidden.contains(one.person())).toList();
  }

  private static String words(Point point) {
    return Words.day(point.day())
        + (point.day().equals(point.asKnownOn())
            ? ""
            : " (by what was known on " + Words.day(point.asKnownOn()) + ")");
  }

  private Form form(AuthorityCode authority, ChangesFilter filter) {
    var cohorts = new ArrayList<Choice>();
    cohorts.add(Choice.of("", "Both", filter.cohort()));
    for (var cohort : YearGroup.values()) {
      cohorts.add(Choice.of(cohort.name(), cohort.words(), filter.cohort()));
    }
    var groups = new ArrayList<Choice>();
    groups.add(Choice.of("", "Any", filter.group()));
    for (var group : StatusGroup.values()) {
      groups.add(Choice.of(group.name(), group.words(), filter.group()));
    }
    return new Form(
        filter.before().day().toString(),
        known(filter.before()),
        filter.after().day().toString(),
        known(filter.after()),
        today.day().toString(),
        returns.choices(authority),
        cohorts,
        groups);
  }

  private static String known(Point point) {
    return point.day().equals(point.asKnownOn()) ? "" : point.asKnownOn().toString();
  }

  private static List<Chosen> chosen(ChangesFilter filter) {
    var chosen = new ArrayList<Chosen>();
    var address = filter.address();
    Arrays.stream(YearGroup.values())
        .filter(one -> one.name().equals(filter.cohort()))
        .forEach(one -> chosen.add(new Chosen(one.words(), address.without("cohort").toString())));
    if (!filter.groupWords().isEmpty()) {
      chosen.add(
          new Chosen("In or out of: " + filter.groupWords(), address.without("group").toString()));
    }
    if (!filter.was().isEmpty() || !filter.now().isEmpty()) {
      chosen.add(
          new Chosen(
              "From " + brief(filter.was()) + " to " + brief(filter.now()),
              address.without("was").without("now").toString()));
    }
    return chosen;
  }

  private static String brief(String code) {
    return code.isEmpty() ? "any" : tag(code).brief();
  }

  private static StatusTag tag(String code) {
    return StatusTag.of(code.equals("none") ? "" : code);
  }

  private static List<Flow> flows(ChangesFilter filter, List<Change> changes) {
    record Way(String was, String now) {}
    var ways =
        changes.stream()
            .collect(
                groupingBy(
                    change ->
                        new Way(ChangesFilter.code(change.was()), ChangesFilter.code(change.now())),
                    counting()));
    return ways.entrySet().stream()
        .sorted(
            Map.Entry.<Way, Long>comparingByValue()
                .reversed()
                .thenComparing(Comparator.comparing(one -> one.getKey().was()))
                .thenComparing(one -> one.getKey().now()))
        .map(one ->
            new Flow(
                filter
                    .address()
                    .with("was", one.getKey().was())
                    .with("now", one.getKey().now())
                    .toString(),
                Words.number(one.getValue()),
                tag(one.getKey().was()),
                tag(one.getKey().now())))
        .toList();
  }

  private List<ChangeRow> rows(AuthorityCode authority, List<Change> shown) {
    var names = new HashMap<PersonId, String>();
    people
        .about(authority, shown.stream().map(Change::person).toList())
        .forEach(known -> names.put(known.person(), known.fact().name()));
    var told =
        facts.told(authority, shown.stream().map(Change::fact).filter(Objects::nonNull).toList());
    return shown.stream().map(change -> row(change, names, told)).toList();
  }

  private ChangeRow row(Change change, Map<PersonId, String> names, Map<FactUsed, Telling> told) {
    var fact = change.fact();
    var telling = fact == null ? null : told.get(fact);
    return new ChangeRow(
        "/people/"
            + change.person().value()
            + (fact == null ? "" : "#" + fact.table().replace('_', '-') + "-" + fact.id()),
        names.getOrDefault(change.person(), ""),
        change.cohort().words(),
        tag(ChangesFilter.code(change.was())),
        tag(ChangesFilter.code(change.now())),
        change.mover() == Change.Mover.NEW_FACT ? "" : because(change.before()),
        because(change.after()),
        Words.sentence(change.mover().words()),
        telling == null ? "" : words(telling));
  }

  private String because(@Nullable Decision decision) {
    return decision == null ? "" : veil.because(decision);
  }

  private static String words(Telling telling) {
    return "Learnt "
        + Words.day(telling.learnt())
        + " from "
        + telling.told()
        + (telling.line() == 0 ? ", by " + telling.by() : ", line " + Words.number(telling.line()));
  }
}
