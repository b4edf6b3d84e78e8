package onward.web.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.calendar.Campaign;
import onward.calendar.Days;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.guarantee.Clause;
import onward.guarantee.Decision;
import onward.guarantee.Guarantees;
import onward.guarantee.Standing;
import onward.overrides.OverrideRule;
import onward.overrides.Overrides;
import onward.rulebook.RuleBook;
import onward.web.StatusTag;
import onward.web.Today;
import onward.web.Words;
import onward.web.WorkLists;
import onward.web.govuk.ErrorLink;
import onward.web.person.PersonPage.Doubt;
import onward.web.person.PersonPage.OverrideInForce;
import onward.web.person.PersonPage.Then;
import onward.web.person.PersonPage.Verdict;
import onward.web.rights.Veil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a person stands today or stood on another day, in words. */
@Component
class Standings {
  private final Guarantees guarantees;
  private final Overrides overrides;
  private final WorkLists work;
  private final Today today;
  private final Veil veil;

  Standings(Guarantees guarantees, Overrides overrides, WorkLists work, Today today, Veil veil) {
    this.guarantees = guarantees;
    this.overrides = overrides;
    this.work = work;
    this.today = today;
    this.veil = veil;
  }

  Verdict verdict(Standing standing, String toDo) {
    var decision = standing.decision();
    return new Verdict(
        StatusTag.of(decision.status()),
        veil.because(decision),
        String.join(", ", decision.guidance()),
        "/rules#" + RuleBook.id(clause(decision)),
        decision.next(),
        Words.day(standing.since()),
        toDo);
  }

  private static Clause clause(Decision decision) {
    return decision.overridden() ? Clause.OVERRIDDEN : Clause.of(decision.status());
  }

  @Nullable OverrideInForce override(AuthorityCode authority, PersonId person) {
    return OverrideRule.on(overrides.of(authority, person), today.day())
        .map(known ->
            new OverrideInForce(
                known.fact().since().toString(),
                "Overridden by "
                    + known.fact().author()
                    + " from "
                    + Words.day(known.fact().since())
                    + " to "
                    + Words.day(known.fact().until())))
        .orElse(null);
  }

  /**
   * The status on another day.
   *
   * @param day as 2026-06-30; none asked for, or none understood = null
   * @param known as 2026-07-03; none = with what is known today
   */
  @Nullable Then then(AuthorityCode authority, PersonId person, String day, String known) {
    return day(day)
        .map(on -> {
          var asKnownOn = today.or(known);
          var standing = guarantees.status(authority, Campaign.on(on), person, on, asKnownOn);
          return new Then(
              on.toString(),
              asKnownOn.toString(),
              "On " + Words.day(on) + ", by what was known on " + Words.day(asKnownOn),
              standing.map(one -> verdict(one, "")).orElse(null));
        })
        .orElse(null);
  }

  /** What is wrong with the days asked about, each with its field. */
  List<ErrorLink> wrong(String day, String known) {
    return Stream.of(
            new ErrorLink(unreadable(day), "#day"), new ErrorLink(today.wrong(known), "#known"))
        .filter(problem -> !problem.text().isEmpty())
        .toList();
  }

  /** A day ahead may be asked about: what holds then by what is known now. */
  private String unreadable(String day) {
    return day.isEmpty() || day(day).isPresent() ? "" : today.wrong(day);
  }

  private static Optional<LocalDate> day(String text) {
    return Days.read(text);
  }

  List<Doubt> doubts(AuthorityCode authority, PersonId person) {
    return work.work(authority).contradictions().stream()
        .filter(one -> one.person().equals(person))
        .filter(one -> veil.shows(one.kind()))
        .map(one ->
            new Doubt(
                one.kind().words(),
                Words.sentence(one.words()),
                one.kind().decided(),
                "#" + Timeline.anchor(one.fact())))
        .toList();
  }
}
