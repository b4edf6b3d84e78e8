package onward.web.returns;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import onward.facts.AuthorityCode;
import onward.returns.CheckProblem;
import onward.returns.Returns;
import onward.returns.Returns.Kept;
import onward.web.Address;
import onward.web.Paging;
import onward.web.Today;
import onward.web.Words;
import org.springframework.stereotype.Component;

/** Gathers what the pages of returns show. */
@Component
class ReturnPages {
  private static final int MONTHS = 12;

  private final Returns returns;
  private final ReturnPersonTable people;
  private final Today today;

  ReturnPages(Returns returns, ReturnPersonTable people, Today today) {
    this.returns = returns;
    this.people = people;
    this.today = today;
  }

  /** The last twelve months, the latest first. */
  ReturnsPage all(AuthorityCode authority) {
    var rows = new ArrayList<ReturnsPage.MonthRow>();
    var month = YearMonth.from(today.day());
    for (int i = 0; i < MONTHS; i++) {
      rows.add(
          row(
              month.minusMonths(i),
              returns.latest(authority, month.minusMonths(i).atEndOfMonth())));
    }
    return new ReturnsPage(rows);
  }

  ReturnPage one(AuthorityCode authority, YearMonth month, Kept kept) {
    var fixes = new LinkedHashMap<String, List<CheckProblem>>();
    returns.problems(authority, kept.periodEnd()).stream()
        .sorted(Comparator.comparing(CheckProblem::priority).thenComparing(CheckProblem::code))
        .forEach(
            problem -> fixes.computeIfAbsent(problem.code(), _ -> new ArrayList<>()).add(problem));
    return new ReturnPage(
        path(month),
        Words.month(kept.periodEnd()),
        month.toString(),
        Words.count(kept.records(), "person", "people")
            + " in the file, as known on "
            + Words.day(kept.asKnownOn())
            + ". Prepared "
            + Words.moment(kept.preparedAt())
            + " by "
            + kept.preparedBy()
            + ".",
        kept.sha256(),
        fixes.values().stream().map(problems -> fix(month, problems)).toList());
  }

  FixPage fix(AuthorityCode authority, YearMonth month, String code, int page) {
    var own =
        returns.problems(authority, month.atEndOfMonth()).stream()
            .filter(problem -> problem.code().equals(code))
            .toList();
    var shown = own.stream().skip(Paging.offset(page)).limit(Paging.SIZE).toList();
    var named = people.find(authority, shown.stream().map(CheckProblem::personReference).toList());
    return new FixPage(
        path(month),
        Words.month(month.atEndOfMonth()),
        own.isEmpty() ? "Nothing to do" : own.getFirst().cure(),
        own.isEmpty() ? "" : own.getFirst().message() + " (check " + code + ")",
        shown.stream()
            .map(problem -> {
              var who = named.get(problem.personReference());
              return new FixPage.ProblemRow(
                  who == null ? problem.personReference() : who.name(),
                  who == null ? "" : "/people/" + who.person().value(),
                  problem.field(),
                  problem.value());
            })
            .toList(),
        new Paging(page, own.size(), Address.of(path(month) + "/checks/" + code)));
  }

  private static ReturnsPage.MonthRow row(YearMonth month, Optional<Kept> kept) {
    return new ReturnsPage.MonthRow(
        Words.month(month.atEndOfMonth()),
        month.toString(),
        kept.isPresent() ? path(month) : "",
        kept.map(one -> Words.moment(one.preparedAt()) + " by " + one.preparedBy()).orElse(""),
        kept.map(one -> Words.number(one.records())).orElse(""),
        kept.map(ReturnPages::problems).orElse(""));
  }

  private static String problems(Kept kept) {
    return Words.number(kept.priority1())
        + " serious, "
        + Words.number(kept.priority2())
        + " to put right, "
        + Words.number(kept.priority3())
        + " advisory";
  }

  private static ReturnPage.Fix fix(YearMonth month, List<CheckProblem> problems) {
    var first = problems.getFirst();
    return new ReturnPage.Fix(
        Words.number(problems.size()),
        first.cure(),
        first.message(),
        first.code(),
        switch (first.priority()) {
          case 1 -> "Serious";
          case 2 -> "To put right";
          default -> "Advisory";
        },
        switch (first.priority()) {
          case 1 -> "govuk-tag--red";
          case 2 -> "govuk-tag--yellow";
          default -> "govuk-tag--grey";
        },
        path(month) + "/checks/" + first.code());
  }

  private static String path(YearMonth month) {
    return "/returns/" + month;
  }
}
