package onward.quality;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import onward.applications.Application;
import onward.applications.Outcome;
import onward.calendar.London;
import onward.caseload.PersonFacts;
import onward.facts.Known;
import onward.guarantee.Decision.FactUsed;
import onward.guarantee.Standing;
import onward.guarantee.StatusGroup;
import onward.offers.ConditionState;
import onward.offers.Offer;
import onward.offers.OfferRule;
import onward.offers.OfferTerms;
import onward.offers.Reason;
import onward.offers.Verdict;

/**
 * What to ask a provider about one person: of those without an offer, each thing that is missing
 * from one (paras 16 to 18); of those whose offer depends on GCSE results that are out, whether
 * they met it (Annex 4).
 */
public final class LackRule {
  private final OfferTerms terms;
  private final LocalDate day;
  private final UnaryOperator<String> providerName;

  /**
   * The rule of a day.
   *
   * @param providerName turns a register's key into the name people know
   */
  public LackRule(OfferTerms terms, LocalDate day, UnaryOperator<String> providerName) {
    this.terms = terms;
    this.day = day;
    this.providerName = providerName;
  }

  /** Every question about one person, one for each fact that raises it. */
  public List<Lack> of(Standing standing, PersonFacts facts) {
    var found = new ArrayList<Lack>();
    boolean offered = standing.decision().status().group() == StatusGroup.OFFER_MADE;
    for (var known : facts.offers()) {
      if (thisYears(OfferRule.madeOn(known))) {
        offer(standing, known, offered, found);
      }
    }
    if (!offered) {
      withoutOffer(standing, facts, found);
    }
    return found;
  }

  private void offer(Standing standing, Known<Offer> known, boolean offered, List<Lack> found) {
    switch (OfferRule.decide(known, terms, day)) {
      case Verdict.Counts counts -> {
        boolean decides = standing.decision().used().contains(new FactUsed("offer", known.id()));
        if (decides && counts.condition() == ConditionState.DUE_FOR_REVIEW) {
          found.add(review(standing, known));
        }
      }
      case Verdict.DoesNotCount(List<Reason> reasons) -> {
        // what cannot be cured by asking makes the rest of the questions idle
        if (!offered && reasons.stream().allMatch(Reason::providerKnows)) {
          reasons.forEach(reason -> found.add(lack(standing, known, reason)));
        }
      }
    }
  }

  private Lack lack(Standing standing, Known<Offer> known, Reason reason) {
    var offer = known.fact();
    return new Lack(
        standing.person(),
        standing.cohort(),
        standing.decision().status(),
        offer.provider(),
        offer.course(),
        reason.why(offer, terms),
        reason.cure(providerName.apply(offer.provider())),
        reason.paragraph(),
        new FactUsed("offer", known.id()));
  }

  private Lack review(Standing standing, Known<Offer> known) {
    var offer = known.fact();
    return new Lack(
        standing.person(),
        standing.cohort(),
        standing.decision().status(),
        offer.provider(),
        offer.course(),
        "nobody has said whether the GCSE results met its condition",
        "ask " + providerName.apply(offer.provider()) + " whether its condition was met",
        "Annex 4",
        new FactUsed("offer", known.id()));
  }

  /** Offers that somebody tells of, without the row that gives their start. */
  private void withoutOffer(Standing standing, PersonFacts facts, List<Lack> found) {
    for (var known : facts.applications()) {
      var application = known.fact();
      if (application.outcome() == Outcome.OFFERED && settled(known) && !told(facts, application)) {
        found.add(
            start(
                standing,
                application.provider(),
                application.course(),
                "its application led to an offer that nobody has sent",
                new FactUsed("application", known.id())));
      }
    }
    for (var known : facts.enrolments()) {
      if (known.fact().startDate() == null && known.fact().actualEnd() == null) {
        found.add(
            start(
                standing,
                known.fact().provider(),
                known.fact().course(),
                "its enrolment has no start date",
                new FactUsed("enrolment", known.id())));
      }
    }
    for (var known : facts.intentions()) {
      var by = known.fact().offeredBy();
      if (!by.isBlank() && facts.offers().stream().noneMatch(one -> from(one, by))) {
        found.add(
            start(
                standing,
                by,
                known.fact().offeredCourse(),
                "the young person tells of an offer that nobody has confirmed",
                new FactUsed("intention", known.id())));
      }
    }
  }

  private boolean settled(Known<Application> known) {
    var on = known.fact().outcomeOn();
    var settled = on == null ? London.day(known.learnt()) : on;
    return thisYears(settled) && !settled.isAfter(day);
  }

  private static boolean told(PersonFacts facts, Application application) {
    return facts.offers().stream().anyMatch(known -> from(known, application.provider()));
  }

  private static boolean from(Known<Offer> known, String provider) {
    return known.fact().provider().equalsIgnoreCase(provider);
  }

  private Lack start(
      Standing standing, String provider, String course, String missing, FactUsed fact) {
    return new Lack(
        standing.person(),
        standing.cohort(),
        standing.decision().status(),
        provider,
        course,
        missing,
        Reason.NO_START_DATE.cure(providerName.apply(provider)),
        Reason.NO_START_DATE.paragraph(),
        fact);
  }

  /** Made in this campaign: since the September in which its Year 11 began. */
  private boolean thisYears(LocalDate on) {
    return !on.isBefore(LocalDate.of(terms.campaign().year() - 1, Month.SEPTEMBER, 1));
  }
}
