package onward.guarantee;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.activity.CurrentActivityRule;
import onward.activity.Enrolment;
import onward.activity.Spell;
import onward.applications.Application;
import onward.applications.Outcome;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.calendar.YearGroup;
import onward.caseload.PersonFacts;
import onward.circumstances.Circumstance;
import onward.contacts.AttemptsRule;
import onward.contacts.Contact;
import onward.destinations.Intention;
import onward.facts.Known;
import onward.offers.Offer;
import onward.offers.OfferRule;
import onward.offers.OfferTerms;
import onward.offers.Reply;
import onward.offers.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What was true of one person on one day, out of their facts: what is dated later is not true yet,
 * and what belongs to an earlier campaign (before the September in which its Year 11 began) is
 * over.
 */
final class OnTheDay {
  private static final Comparator<Judged> BEST_FIRST =
      Comparator.comparing((Judged judged) -> judged.known().fact().reply() == Reply.DECLINED)
          .thenComparing(judged -> !judged.firm())
          .thenComparing(Judged::madeOn)
          .thenComparing(judged -> judged.known().fact().key())
          .thenComparing(judged -> judged.known().id());

  private final PersonFacts facts;
  private final OfferTerms terms;
  private final LocalDate day;
  private final LocalDate from;
  private @Nullable List<Judged> offers;
  private @Nullable List<Applied> applications;
  private @Nullable List<Spell> doing;

  OnTheDay(PersonFacts facts, OfferTerms terms, LocalDate day) {
    this.facts = facts;
    this.terms = terms;
    this.day = day;
    this.from = LocalDate.of(terms.campaign().year() - 1, Month.SEPTEMBER, 1);
  }

  /** An offer made by the day, with what the offer rule says of it. */
  record Judged(Known<Offer> known, LocalDate madeOn, Verdict verdict) {
    boolean counts() {
      return verdict instanceof Verdict.Counts;
    }

    boolean firm() {
      return verdict instanceof Verdict.Counts counts && counts.condition().firm();
    }
  }

  /** An application made by the day, with the outcome it had by then, and since when. */
  record Applied(Known<Application> known, Outcome outcome, LocalDate since) {}

  PersonFacts facts() {
    return facts;
  }

  LocalDate day() {
    return day;
  }

  Campaign campaign() {
    return terms.campaign();
  }

  OfferTerms terms() {
    return terms;
  }

  boolean year12() {
    return facts.member().cohort() == YearGroup.YEAR_12;
  }

  /** The offers of this campaign made by the day. */
  List<Judged> offers() {
    if (offers == null) {
      offers = judged();
    }
    return offers;
  }

  private List<Judged> judged() {
    if (facts.offers().isEmpty()) {
      return List.of();
    }
    var judged = new ArrayList<Judged>(facts.offers().size());
    for (var known : facts.offers()) {
      var madeOn = OfferRule.madeOn(known);
      if (thisYears(known, madeOn) && !madeOn.isAfter(day)) {
        judged.add(new Judged(known, madeOn, OfferRule.decide(known, terms, day)));
      }
    }
    return judged;
  }

  /** The best of the offers that count: not declined, then firm, then the first made. */
  Optional<Judged> countingOffer() {
    if (offers().isEmpty()) {
      return Optional.empty();
    }
    return offers().stream().filter(Judged::counts).min(BEST_FIRST);
  }

  /** A start in this campaign, or made in its time. */
  private boolean thisYears(Known<Offer> known, LocalDate madeOn) {
    var start = known.fact().startDate();
    return !madeOn.isBefore(from) || (start != null && start.isAfter(terms.lastYearsStart()));
  }

  /** The applications of this campaign made by the day. */
  List<Applied> applications() {
    if (applications == null) {
      applications = facts.applications().isEmpty() ? List.of() : applied();
    }
    return applications;
  }

  private List<Applied> applied() {
    var all = new ArrayList<Applied>(facts.applications().size());
    for (var known : facts.applications()) {
      applied(known).filter(applied -> !applied.since().isBefore(from)).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Applied> applied(Known<Application> known) {
    var application = known.fact();
    var learnt = London.day(known.learnt());
    var outcome = application.outcome() == null ? Outcome.AWAITING : application.outcome();
    var settled = application.outcomeOn() != null ? application.outcomeOn() : learnt;
    if (outcome != Outcome.AWAITING && !settled.isAfter(day)) {
      return Optional.of(new Applied(known, outcome, settled));
    }
    var made = application.appliedOn() != null ? application.appliedOn() : learnt;
    return made.isAfter(day)
        ? Optional.empty()
        : Optional.of(new Applied(known, Outcome.AWAITING, made));
  }

  /** What they are doing, the main thing first. */
  List<Spell> doing() {
    if (doing == null) {
      doing =
          facts.activities().isEmpty() && facts.enrolments().isEmpty()
              ? List.of()
              : CurrentActivityRule.on(
                  facts.activities(), facts.enrolments(), facts.leavings(), day);
    }
    return doing;
  }

  /** Enrolments that began in this campaign's autumn: they prove an offer, even if since left. */
  Stream<Known<Enrolment>> enrolledThisAutumn() {
    return facts.enrolments().stream().filter(known -> thisAutumn(known.fact().startDate()));
  }

  /** Whether a start falls between 1 August of the campaign and the day. */
  boolean thisAutumn(@Nullable LocalDate start) {
    return start != null && !start.isBefore(campaign().firstStart()) && !start.isAfter(day);
  }

  /** Enrolments that say no start: an offer of a place without a start date. */
  Stream<Known<Enrolment>> enrolledWithoutStart() {
    return facts.enrolments().stream()
        .filter(known -> known.fact().startDate() == null && known.fact().actualEnd() == null)
        .filter(known -> within(London.day(known.learnt())));
  }

  Stream<Known<Circumstance>> circumstances() {
    return facts.circumstances().stream()
        .filter(known -> !since(known).isAfter(day))
        .filter(known -> known.fact().until() == null || !known.fact().until().isBefore(day));
  }

  static LocalDate since(Known<Circumstance> known) {
    var said = known.fact().since();
    return said != null ? said : London.day(known.learnt());
  }

  List<Known<Contact>> contacts() {
    return facts.contacts().stream().filter(known -> within(AttemptsRule.day(known))).toList();
  }

  Stream<Known<Intention>> intentions() {
    return facts.intentions().stream().filter(known -> within(recordedOn(known)));
  }

  static LocalDate recordedOn(Known<Intention> known) {
    var said = known.fact().recordedOn();
    return said != null ? said : London.day(known.learnt());
  }

  /** Whether some offer of this provider is known, so that its own row speaks for it. */
  boolean offerFrom(String provider) {
    return offers().stream()
        .anyMatch(judged -> judged.known().fact().provider().equalsIgnoreCase(provider));
  }

  private boolean within(LocalDate on) {
    return !on.isBefore(from) && !on.isAfter(day);
  }
}
