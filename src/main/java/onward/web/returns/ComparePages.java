package onward.web.returns;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import onward.facts.AuthorityCode;
import onward.guarantee.GuaranteeStatus;
import onward.partners.Partners;
import onward.submissions.Change;
import onward.submissions.ComparisonRule;
import onward.submissions.SentRow;
import onward.submissions.Submission;
import onward.submissions.Submissions;
import onward.web.Address;
import onward.web.Paging;
import onward.web.StatusTag;
import onward.web.Words;
import onward.web.govuk.Choice;
import onward.web.rights.Veil;
import org.springframework.stereotype.Component;

/** Compares a month's return with the month before, with another version, or with now. */
@Component
class ComparePages {
  /** What a month is compared with. */
  enum With {
    BEFORE("the month before"),
    VERSION("the one prepared before it"),
    NOW("what it would be now");

    private final String words;

    With(String words) {
      this.words = words;
    }
  }

  private final Submissions submissions;
  private final ReturnDesk desk;
  private final ReturnPersonTable people;
  private final Partners partners;
  private final Veil veil;

  ComparePages(
      Submissions submissions,
      ReturnDesk desk,
      ReturnPersonTable people,
      Partners partners,
      Veil veil) {
    this.submissions = submissions;
    this.desk = desk;
    this.people = people;
    this.partners = partners;
    this.veil = veil;
  }

  private record Pair(String words, List<SentRow> before, List<SentRow> after) {}

  ComparePage of(AuthorityCode authority, Submission held, With with) {
    var month = YearMonth.from(held.periodEnd());
    var pair = pair(authority, held, with);
    var changes = pair.map(two -> ComparisonRule.compare(two.before, two.after)).orElse(List.of());
    return new ComparePage(
        ReturnPages.path(month),
        Words.month(held.periodEnd()),
        Arrays.stream(With.values())
            .map(one -> new Choice(one.name(), one.words, "", one == with, false))
            .toList(),
        pair.map(Pair::words).orElse("There is no other return to compare it with."),
        pair.map(ComparePages::figures).orElse(List.of()),
        Arrays.stream(Change.Kind.values())
            .map(kind -> part(month, with, kind, changes))
            .filter(part -> !part.lines().isEmpty())
            .toList());
  }

  ChangePage people(
      AuthorityCode authority,
      Submission held,
      With with,
      Change.Kind kind,
      String from,
      String to,
      int page) {
    var month = YearMonth.from(held.periodEnd());
    var hidden = veil.hidden();
    var who =
        pair(authority, held, with)
            .map(two -> ComparisonRule.compare(two.before, two.after))
            .orElse(List.of())
            .stream()
            .filter(change -> change.kind() == kind)
            .filter(change -> change.from().equals(from) && change.to().equals(to))
            .flatMap(change -> change.people().stream())
            .filter(person -> !hidden.contains(person))
            .toList();
    var shown = who.stream().skip(Paging.offset(page)).limit(Paging.SIZE).toList();
    return new ChangePage(
        ReturnPages.path(month),
        Words.month(held.periodEnd()),
        kind.words() + ": " + said(kind, from) + " to " + said(kind, to),
        people.of(authority, shown).stream()
            .map(one ->
                new ChangePage.Who(
                    one.name(),
                    "/people/" + one.person().value(),
                    one.school().isEmpty() ? "" : partners.name(one.school())))
            .toList(),
        new Paging(page, who.size(), address(month, with, kind, from, to)));
  }

  private Optional<Pair> pair(AuthorityCode authority, Submission held, With with) {
    var month = YearMonth.from(held.periodEnd());
    var own = submissions.rows(authority, held.id());
    return switch (with) {
      case NOW ->
          Optional.of(
              new Pair(
                  "From the return prepared "
                      + Words.moment(held.preparedAt())
                      + " to what it would be now.",
                  own,
                  desk.now(authority, month)));
      case BEFORE ->
          submissions
              .latest(authority, month.minusMonths(1).atEndOfMonth())
              .map(last ->
                  new Pair(
                      "From "
                          + Words.month(last.periodEnd())
                          + " to "
                          + Words.month(held.periodEnd())
                          + ".",
                      submissions.rows(authority, last.id()),
                      own));
      case VERSION ->
          submissions.of(authority, held.periodEnd()).stream()
              .filter(one -> one.id() < held.id())
              .findFirst()
              .map(last ->
                  new Pair(
                      "From the one prepared "
                          + Words.moment(last.preparedAt())
                          + " to the one prepared "
                          + Words.moment(held.preparedAt())
                          + ".",
                      submissions.rows(authority, last.id()),
                      own));
    };
  }

  private static List<ComparePage.Figure> figures(Pair two) {
    return List.of(
        figure("People returned, leavers apart", two, SentRow::counted),
        figure("NEET", two, row -> row.counted() && row.neet()),
        figure("Not known, or lapsed", two, row -> row.counted() && row.notKnown()));
  }

  private static ComparePage.Figure figure(String name, Pair two, Predicate<SentRow> which) {
    long before = two.before.stream().filter(which).count();
    long after = two.after.stream().filter(which).count();
    var sign = after > before ? "+" : "";
    return new ComparePage.Figure(
        name,
        Words.number(before),
        Words.number(after),
        after == before
            ? "the same"
            : sign
                + Words.number(after - before)
                + " ("
                + sign
                + Words.percent(after - before, before)
                + ")");
  }

  private static ComparePage.Part part(
      YearMonth month, With with, Change.Kind kind, List<Change> changes) {
    return new ComparePage.Part(
        kind.words(),
        changes.stream()
            .filter(change -> change.kind() == kind)
            .sorted((one, other) -> other.people().size() - one.people().size())
            .map(change ->
                new ComparePage.Line(
                    said(kind, change.from()),
                    said(kind, change.to()),
                    Words.number(change.people().size()),
                    address(month, with, kind, change.from(), change.to()).toString()))
            .toList());
  }

  private static Address address(
      YearMonth month, With with, Change.Kind kind, String from, String to) {
    return Address.of(ReturnPages.path(month) + "/compare/people")
        .and("with", with)
        .and("kind", kind)
        .and("from", from)
        .and("to", to);
  }

  private static String said(Change.Kind kind, String value) {
    if (value.isEmpty()) {
      return "none";
    }
    return kind == Change.Kind.GUARANTEE
        ? GuaranteeStatus.find(value)
            .map(status -> value + " " + StatusTag.of(status).text())
            .orElse(value)
        : value;
  }
}
