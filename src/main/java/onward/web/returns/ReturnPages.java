package onward.web.returns;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.facts.AuthorityCode;
import onward.partners.Partners;
import onward.returns.CheckProblem;
import onward.submissions.MoveRule;
import onward.submissions.State;
import onward.submissions.Step;
import onward.submissions.Submission;
import onward.submissions.Submissions;
import onward.web.Today;
import onward.web.Words;
import onward.web.govuk.Choice;
import onward.web.returns.ReturnPersonTable.Named;
import org.springframework.stereotype.Component;

/** Gathers what the pages of returns show. */
@Component
class ReturnPages {
  private static final int MONTHS = 12;

  private final Submissions submissions;
  private final ReturnPersonTable people;
  private final Partners partners;
  private final Today today;

  ReturnPages(Submissions submissions, ReturnPersonTable people, Partners partners, Today today) {
    this.submissions = submissions;
    this.people = people;
    this.partners = partners;
    this.today = today;
  }

  /** The last twelve months, the latest first. */
  ReturnsPage all(AuthorityCode authority) {
    var latest = new LinkedHashMap<YearMonth, Submission>();
    submissions.latest(authority).forEach(one -> latest.put(YearMonth.from(one.periodEnd()), one));
    var rows = new ArrayList<ReturnsPage.MonthRow>();
    var month = YearMonth.from(today.day());
    for (int i = 0; i < MONTHS; i++) {
      var one = month.minusMonths(i);
      rows.add(row(one, Optional.ofNullable(latest.get(one))));
    }
    return new ReturnsPage(rows);
  }

  ReturnPage one(
      AuthorityCode authority, Submission held, Grouping by, String refused, String again) {
    var month = YearMonth.from(held.periodEnd());
    return new ReturnPage(
        path(month),
        Words.month(held.periodEnd()),
        month.toString(),
        held.id(),
        about(held),
        Words.sentence(held.state().words()),
        look(held.state()),
        submissions.steps(authority, held.id()).stream().map(ReturnPages::sentence).toList(),
        moves(held),
        refused,
        again,
        held.sha256(),
        Arrays.stream(Grouping.values())
            .map(one -> new Choice(one.name(), one.words(), "", one == by, false))
            .toList(),
        groups(authority, held, by),
        submissions.of(authority, held.periodEnd()).stream()
            .map(one -> version(one, held))
            .toList());
  }

  private List<ReturnPage.Group> groups(AuthorityCode authority, Submission held, Grouping by) {
    var problems = submissions.problems(authority, held.id());
    Map<String, Named> named =
        by.aboutPeople()
            ? people.find(authority, problems.stream().map(CheckProblem::personReference).toList())
            : Map.of();
    var groups = new LinkedHashMap<String, List<CheckProblem>>();
    problems.stream()
        .sorted(Comparator.comparing(CheckProblem::priority).thenComparing(CheckProblem::code))
        .forEach(problem ->
            groups
                .computeIfAbsent(
                    by.key(problem, named.get(problem.personReference())), _ -> new ArrayList<>())
                .add(problem));
    return groups.entrySet().stream()
        .map(group -> group(held, by, group.getKey(), group.getValue()))
        .toList();
  }

  private ReturnPage.Group group(
      Submission held, Grouping by, String key, List<CheckProblem> problems) {
    var first = problems.getFirst();
    long persons = problems.stream().map(CheckProblem::personReference).distinct().count();
    var codes = problems.stream().map(CheckProblem::code).distinct().sorted().toList();
    var path = path(YearMonth.from(held.periodEnd()));
    return new ReturnPage.Group(
        Words.number(problems.size()),
        by.title(key, first, partners),
        by.about(first, codes, persons),
        priority(first.priority()),
        look(first.priority()),
        by.address(path, key).and("version", held.id()).toString());
  }

  private static List<ReturnPage.Next> moves(Submission held) {
    var all = MoveRule.from(held.state());
    return all.stream()
        .map(move ->
            new ReturnPage.Next(
                move.to().name(),
                move.words(),
                move.needsName(),
                move.needsReason(held.priority1()),
                move.equals(all.getFirst())))
        .toList();
  }

  private static String sentence(Step step) {
    var signed = step.name().isEmpty() ? "" : " in the name of " + step.name();
    var because = step.reason().isEmpty() ? "" : ": " + step.reason();
    return Words.sentence(step.state().words())
        + " "
        + Words.moment(step.at())
        + " by "
        + step.by()
        + signed
        + because;
  }

  private static ReturnPage.Version version(Submission one, Submission shown) {
    var month = YearMonth.from(one.periodEnd());
    return new ReturnPage.Version(
        Words.moment(one.preparedAt()) + " by " + one.preparedBy(),
        Words.number(one.records()),
        problems(one),
        Words.sentence(one.state().words()),
        path(month) + "?version=" + one.id(),
        one.id() == shown.id());
  }

  private static String about(Submission held) {
    return Words.count(held.records(), "person", "people")
        + " in the file, as known on "
        + Words.day(held.asKnownOn())
        + ". Prepared "
        + Words.moment(held.preparedAt())
        + " by "
        + held.preparedBy()
        + ".";
  }

  private static ReturnsPage.MonthRow row(YearMonth month, Optional<Submission> kept) {
    return new ReturnsPage.MonthRow(
        Words.month(month.atEndOfMonth()),
        month.toString(),
        kept.isPresent() ? path(month) : "",
        kept.map(one -> Words.moment(one.preparedAt()) + " by " + one.preparedBy()).orElse(""),
        kept.map(one -> Words.number(one.records())).orElse(""),
        kept.map(ReturnPages::problems).orElse(""),
        kept.map(one -> Words.sentence(one.state().words())).orElse(""),
        kept.map(one -> look(one.state())).orElse(""));
  }

  private static String problems(Submission kept) {
    return Words.number(kept.priority1())
        + " serious, "
        + Words.number(kept.priority2())
        + " to put right, "
        + Words.number(kept.priority3())
        + " advisory";
  }

  static String priority(int priority) {
    return switch (priority) {
      case 1 -> "Serious";
      case 2 -> "To put right";
      default -> "Advisory";
    };
  }

  private static String look(int priority) {
    return switch (priority) {
      case 1 -> "govuk-tag--red";
      case 2 -> "govuk-tag--yellow";
      default -> "govuk-tag--grey";
    };
  }

  private static String look(State state) {
    return switch (state) {
      case PREPARED -> "govuk-tag--grey";
      case CHECKED -> "govuk-tag--light-blue";
      case SIGNED -> "govuk-tag--blue";
      case SENT -> "govuk-tag--green";
    };
  }

  static String path(YearMonth month) {
    return "/returns/" + month;
  }
}
