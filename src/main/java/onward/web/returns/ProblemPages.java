package onward.web.returns;

import static java.util.stream.Collectors.toSet;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.partners.Partners;
import onward.returns.CheckProblem;
import onward.submissions.Submission;
import onward.submissions.Submissions;
import onward.web.Address;
import onward.web.Paging;
import onward.web.Words;
import onward.web.returns.ReturnPersonTable.Named;
import onward.web.rights.RowVeil;
import onward.web.rights.Veil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the problems of a return that belong together, each with its person. */
@Component
class ProblemPages {
  private final Submissions submissions;
  private final ReturnPersonTable people;
  private final Partners partners;
  private final Veil veil;

  ProblemPages(Submissions submissions, ReturnPersonTable people, Partners partners, Veil veil) {
    this.submissions = submissions;
    this.people = people;
    this.partners = partners;
    this.veil = veil;
  }

  ProblemsPage of(
      AuthorityCode authority, Submission held, ProblemFilter filter, Address address, int page) {
    var all = seen(authority, held);
    var named = people.find(authority, all.stream().map(CheckProblem::personReference).toList());
    var own =
        all.stream()
            .filter(problem -> filter.holds(problem, named.get(problem.personReference())))
            .toList();
    var month = YearMonth.from(held.periodEnd());
    return new ProblemsPage(
        ReturnPages.path(month),
        Words.month(held.periodEnd()),
        title(filter, own),
        own.isEmpty() ? "" : message(filter, own),
        List.of(),
        own.stream()
            .skip(Paging.offset(page))
            .limit(Paging.SIZE)
            .map(problem -> row(problem, named))
            .toList(),
        new Paging(page, own.size(), address));
  }

  /**
   * What is wrong with a return, but for what is about somebody whom the reader does not see, and
   * without the address of whoever is reached by a safe way alone.
   */
  List<CheckProblem> seen(AuthorityCode authority, Submission held) {
    var all = submissions.problems(authority, held.id());
    var hidden = references(authority, veil.hidden());
    var unreachable = references(authority, veil.unreachable());
    return all.stream()
        .filter(one -> !hidden.contains(one.personReference()))
        .map(one ->
            unreachable.contains(one.personReference()) && FieldPlaces.reaches(one.field())
                ? one.withValue(RowVeil.SAFE)
                : one)
        .toList();
  }

  private Set<String> references(AuthorityCode authority, Set<PersonId> these) {
    return people.of(authority, these).stream().map(Named::reference).collect(toSet());
  }

  private String title(ProblemFilter filter, List<CheckProblem> own) {
    if (own.isEmpty()) {
      return "Nothing to do";
    }
    if (!filter.school().isEmpty()) {
      return filter.school().equals("-") ? "On no roll" : partners.name(filter.school());
    }
    if (!filter.worker().isEmpty()) {
      return filter.worker().equals("-") ? "Nobody has worked with them yet" : filter.worker();
    }
    return filter.cure().isEmpty() && filter.check().isEmpty()
        ? "All problems"
        : own.getFirst().cure();
  }

  private static String message(ProblemFilter filter, List<CheckProblem> own) {
    var first = own.getFirst();
    return filter.check().isEmpty()
        ? Words.count(own.size(), "problem", "problems")
        : first.message() + " (check " + first.code() + ")";
  }

  private ProblemsPage.ProblemRow row(CheckProblem problem, Map<String, Named> named) {
    @Nullable Named who = named.get(problem.personReference());
    var place = "/people/" + (who == null ? "" : who.person().value());
    var name = problem.personReference().isEmpty() ? "The file" : problem.personReference();
    return new ProblemsPage.ProblemRow(
        who == null ? name : who.name(),
        who == null ? "" : place + FieldPlaces.of(problem.field()),
        problem.field(),
        problem.value(),
        problem.cure(),
        problem.code() + ": " + problem.message(),
        who == null || who.school().isEmpty() ? "" : partners.name(who.school()),
        who == null ? "" : who.worker());
  }
}
