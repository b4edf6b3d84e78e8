package onward.quality;

import static onward.calendar.Days.inWords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onward.activity.Activity;
import onward.activity.CurrentActivityRule;
import onward.activity.Enrolment;
import onward.activity.Spell;
import onward.applications.Application;
import onward.calendar.London;
import onward.caseload.PersonFacts;
import onward.circumstances.Circumstance;
import onward.contacts.Contact;
import onward.facts.Known;
import onward.guarantee.Decision.FactUsed;
import onward.offers.Offer;
import onward.offers.OfferRule;
import onward.offers.Reply;
import onward.quality.Contradiction.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the facts about one person that contradict themselves or each other on a day. */
public final class ContradictionRule {
  private final PersonFacts facts;
  private final LocalDate day;
  private final List<Contradiction> found = new ArrayList<>();

  private ContradictionRule(PersonFacts facts, LocalDate day) {
    this.facts = facts;
    this.day = day;
  }

  /** Every contradiction, by kind of fact. */
  public static List<Contradiction> of(PersonFacts facts, LocalDate day) {
    var rule = new ContradictionRule(facts, day);
    facts.offers().forEach(rule::offer);
    facts.applications().forEach(rule::application);
    facts.activities().forEach(rule::activity);
    facts.enrolments().forEach(rule::enrolment);
    CurrentActivityRule.leftOpen(facts.activities(), facts.enrolments(), facts.leavings(), day)
        .forEach(rule::leftOpen);
    facts.contacts().forEach(rule::contact);
    facts.circumstances().forEach(rule::circumstance);
    return rule.found;
  }

  private void offer(Known<Offer> known) {
    var offer = known.fact();
    var withdrawn = offer.withdrawnOn();
    if (withdrawn != null && !withdrawn.isAfter(day)) {
      if (offer.offeredOn() != null && withdrawn.isBefore(offer.offeredOn())) {
        add(
            Kind.WITHDRAWN_BEFORE_MADE,
            "withdrawn on " + inWords(withdrawn) + ", made on " + inWords(offer.offeredOn()),
            "offer",
            known.id());
      } else if (offer.reply() == Reply.ACCEPTED) {
        add(
            Kind.ACCEPTED_AND_WITHDRAWN,
            "accepted, and withdrawn on " + inWords(withdrawn),
            "offer",
            known.id());
      }
    }
    if (offer.reply() == Reply.DECLINED
        && enrolledWith(offer.provider(), OfferRule.madeOn(known))) {
      add(
          Kind.DECLINED_AND_ENROLLED,
          "declined, and enrolled with the same provider since",
          "offer",
          known.id());
    }
  }

  private boolean enrolledWith(String provider, LocalDate since) {
    return facts.enrolments().stream()
        .map(Known::fact)
        .anyMatch(enrolment ->
            enrolment.provider().equals(provider)
                && enrolment.startDate() != null
                && !enrolment.startDate().isBefore(since)
                && !enrolment.startDate().isAfter(day));
  }

  private void application(Known<Application> known) {
    between(
        known.fact().appliedOn(),
        known.fact().outcomeOn(),
        Kind.OUTCOME_BEFORE_APPLICATION,
        "applied on %s, outcome on %s",
        new FactUsed("application", known.id()));
  }

  private void activity(Known<Activity> known) {
    between(
        known.fact().startDate(),
        known.fact().endDate(),
        Kind.ENDS_BEFORE_START,
        "starts on %s, ends on %s",
        new FactUsed("activity", known.id()));
  }

  private void enrolment(Known<Enrolment> known) {
    between(
        known.fact().startDate(),
        known.fact().actualEnd(),
        Kind.ENDS_BEFORE_START,
        "starts on %s, ends on %s",
        new FactUsed("enrolment", known.id()));
  }

  private void leftOpen(Spell spell) {
    add(
        Kind.TWO_ACTIVITIES,
        spell.code().words()
            + " since "
            + inWords(spell.begun())
            + " was never ended, and another activity has begun since",
        spell.table(),
        spell.fact());
  }

  private void contact(Known<Contact> known) {
    var on = known.fact().contactedOn();
    var told = London.day(known.learnt());
    if (on != null && on.isAfter(told)) {
      add(
          Kind.FUTURE_CONTACT,
          "contact on " + inWords(on) + ", told on " + inWords(told),
          "contact",
          known.id());
    }
  }

  private void circumstance(Known<Circumstance> known) {
    between(
        known.fact().since(),
        known.fact().until(),
        Kind.CIRCUMSTANCE_ENDS_BEFORE_START,
        known.fact().kind().words() + " from %s to %s",
        new FactUsed("circumstance", known.id()));
  }

  private void between(
      @Nullable LocalDate first, @Nullable LocalDate last, Kind kind, String words, FactUsed fact) {
    if (first != null && last != null && last.isBefore(first)) {
      found.add(
          new Contradiction(
              facts.member().person(),
              facts.member().cohort(),
              kind,
              words.formatted(inWords(first), inWords(last)),
              fact));
    }
  }

  private void add(Kind kind, String words, String table, long id) {
    found.add(
        new Contradiction(
            facts.member().person(),
            facts.member().cohort(),
            kind,
            words,
            new FactUsed(table, id)));
  }
}
