package onward.imports.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.calendar.Campaign;
import onward.calendar.Days;
import onward.calendar.London;
import onward.calendar.YearGroup;
import onward.facts.PersonId;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.imports.read.Problem;
import onward.imports.review.Decision;
import onward.imports.rows.Understood.Bad;
import onward.imports.rows.Understood.Good;
import onward.matching.Answer.Candidate;
import onward.matching.Answer.Nobody;
import onward.matching.Answer.Unsure;
import onward.people.Identity;

/** What becomes of a row by whom it is about, before it is asked what it changes. */
public final class Matched {
  private Matched() {}

  /** The row refused, for every reason there is. */
  public static <R> PlannedRow<R> refused(Bad<R> bad) {
    return new PlannedRow<>(
        new PlannedLine(
            bad.line(), Outcome.REFUSED, "", null, bad.who(), bad.problems(), List.of()),
        null);
  }

  /** What somebody decided of the row's person before. */
  public static PlannedLine decided(Good<?> good, Decision decision) {
    var person = decision.person();
    return person == null ? notOurs(good, decision) : found(good, person);
  }

  private static PlannedLine notOurs(Good<?> good, Decision decision) {
    var why =
        new Problem(
            decision.by()
                + " decided on "
                + Days.inWords(London.day(decision.at()))
                + " that this is nobody of our cohort.",
            "",
            "",
            "Nothing; take the decision back if it was wrong.");
    return new PlannedLine(
        good.line(), Outcome.OUTSIDE, "", null, who(good.who()), List.of(why), List.of());
  }

  static PlannedLine found(Good<?> good, PersonId person) {
    return new PlannedLine(
        good.line(), Outcome.APPLIED, "", person, who(good.who()), good.flags(), List.of());
  }

  public static PlannedLine review(Good<?> good, Unsure unsure) {
    var problems = new ArrayList<>(good.flags());
    problems.add(new Problem(unsure.because(), "", "", "Decide which person this row is about."));
    var candidates = unsure.candidates().stream().map(Candidate::person).toList();
    return new PlannedLine(
            good.line(), Outcome.REVIEW, "", null, who(good.who()), problems, candidates)
        .asking(good.who());
  }

  static PlannedLine nobody(Good<?> good, Nobody nobody, Campaign campaign) {
    var outside = outsideYears(good.who(), campaign);
    var problems = new ArrayList<>(good.flags());
    problems.add(
        outside.orElseGet(() ->
            new Problem(
                nobody.because(),
                "",
                "",
                "Ask the sender to check the name and birth date; if the person is ours, add"
                    + " them to the roll.")));
    var outcome = outside.isPresent() ? Outcome.OUTSIDE : Outcome.UNMATCHED;
    var line =
        new PlannedLine(good.line(), outcome, "", null, who(good.who()), problems, List.of());
    return outcome == Outcome.UNMATCHED ? line.asking(good.who()) : line;
  }

  /** Why a birth date is outside the campaign's two year groups, if it is. */
  public static Optional<Problem> outsideYears(Identity who, Campaign campaign) {
    var born = who.dateOfBirth();
    if (born == null || YearGroup.of(born, campaign).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            "The birth date fits neither Year 11 nor Year 12 of campaign " + campaign.year() + ".",
            "Date of birth",
            born.toString(),
            "Nothing, if the list holds other years too; otherwise check that it is this year's"
                + " list."));
  }

  /** A row's name and birth date, for people to read. */
  public static String who(Identity who) {
    var born = who.dateOfBirth();
    return (who.forename() + " " + who.surname() + (born == null ? "" : ", " + Days.inWords(born)))
        .strip();
  }
}
