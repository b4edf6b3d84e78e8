package onward.guarantee;

import static onward.guarantee.GuaranteeStatus.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import onward.activity.Enrolment;
import onward.calendar.London;
import onward.contacts.AttemptsRule;
import onward.contacts.AttemptsRule.Exhausted;
import onward.contacts.Contact;
import onward.contacts.ContactOutcome;
import onward.contacts.Said;
import onward.destinations.Intention;
import onward.facts.Known;
import onward.guarantee.Answer.Explanation;
import onward.guarantee.Decision.FactUsed;
import onward.guarantee.OnTheDay.Applied;
import onward.guarantee.OnTheDay.Judged;
import onward.offers.Offer;
import onward.offers.Reason;
import onward.offers.Verdict.DoesNotCount;
import onward.settings.Settings;

/**
 * Why somebody has no offer, by the latest evidence up to the day (Annex 4, no offer made). On the
 * same day: moved away, then unable to contact, then no appropriate provision, then not applied.
 */
final class EvidenceRule {
  private static final List<GuaranteeStatus> SAME_DAY =
      List.of(MOVED_AWAY, UNABLE_TO_CONTACT, NO_APPROPRIATE_PROVISION, NOT_APPLIED);
  private static final Comparator<Answer> LATEST_FIRST =
      Comparator.comparing(Answer::since, Comparator.reverseOrder())
          .thenComparing(answer -> SAME_DAY.indexOf(answer.status()))
          .thenComparing(Answer::because)
          .thenComparing(answer -> answer.used().getFirst().id());

  private final Settings settings;
  private final EvidenceWording say;

  EvidenceRule(Settings settings, EvidenceWording say) {
    this.settings = settings;
    this.say = say;
  }

  Optional<Answer> latest(OnTheDay person) {
    var found = new ArrayList<Answer>();
    person.applications().forEach(applied -> application(person, applied, found));
    person.offers().forEach(judged -> offer(person, judged, found));
    person.enrolledWithoutStart().forEach(known -> found.add(enrolledWithoutStart(known)));
    person
        .intentions()
        .filter(known -> !known.fact().offeredBy().isBlank())
        .filter(known -> !person.offerFrom(known.fact().offeredBy()))
        .forEach(known -> found.add(toldOfOffer(known)));
    var contacts = person.contacts();
    contacts.forEach(known -> contact(known).ifPresent(found::add));
    AttemptsRule.exhausted(contacts, settings.attempts(), settings.channels(), person.day())
        .ifPresent(exhausted -> found.add(unableToContact(exhausted)));
    return found.stream().min(LATEST_FIRST);
  }

  /** 150 rejected, full, on a waiting list, or offered without a start; 151 withdrawn by them. */
  private void application(OnTheDay person, Applied applied, List<Answer> found) {
    switch (applied.outcome()) {
      case REJECTED, FULL, WAITING_LIST ->
          found.add(applied(NO_APPROPRIATE_PROVISION, applied, () -> say.turnedDown(applied)));
      case WITHDRAWN -> found.add(applied(NOT_APPLIED, applied, () -> say.withdrew(applied)));
      case OFFERED -> {
        if (!person.offerFrom(applied.known().fact().provider())) {
          found.add(
              applied(NO_APPROPRIATE_PROVISION, applied, () -> say.offeredWithoutStart(applied)));
        }
      }
      case AWAITING -> {}
    }
  }

  private static Answer applied(
      GuaranteeStatus status, Applied applied, Supplier<Explanation> words) {
    return Answer.of(status, applied.since(), "application", applied.known(), words);
  }

  /** 150: an offer that does not count, for any reason (paras 16 to 18). */
  private void offer(OnTheDay person, Judged judged, List<Answer> found) {
    if (judged.verdict() instanceof DoesNotCount(var reasons)) {
      found.add(
          Answer.of(
              NO_APPROPRIATE_PROVISION,
              failedOn(person, judged, reasons),
              "offer",
              judged.known(),
              () -> say.doesNotCount(judged, reasons)));
    }
  }

  /** 150: a place without a start date (para 18), though its provider lists it as taken up. */
  private Answer enrolledWithoutStart(Known<Enrolment> known) {
    return Answer.of(
        NO_APPROPRIATE_PROVISION,
        London.day(known.learnt()),
        "enrolment",
        known,
        () -> say.enrolledWithoutStart(known));
  }

  /** 150: an offer that only the young person tells of (Annex 3, question 2). */
  private Answer toldOfOffer(Known<Intention> known) {
    return Answer.of(
        NO_APPROPRIATE_PROVISION,
        OnTheDay.recordedOn(known),
        "intention",
        known,
        () -> say.toldOfOffer(known));
  }

  /** The day from which the offer did not count: when made, withdrawn, or results came out. */
  private static LocalDate failedOn(OnTheDay person, Judged judged, List<Reason> reasons) {
    Known<Offer> known = judged.known();
    var withdrawn = known.fact().withdrawnOn();
    if (reasons.contains(Reason.WITHDRAWN) && withdrawn != null) {
      return withdrawn.isBefore(judged.madeOn()) ? judged.madeOn() : withdrawn;
    }
    if (reasons.equals(List.of(Reason.RESULTS_NOT_MET))) {
      var results = person.campaign().resultsDay();
      var learnt = London.day(known.learnt());
      var told = results.isBefore(learnt) ? results : learnt;
      return told.isBefore(judged.madeOn()) ? judged.madeOn() : told;
    }
    return judged.madeOn();
  }

  /** 153 moved away; 150 cannot find a suitable course; 151 any other conversation. */
  private Optional<Answer> contact(Known<Contact> known) {
    var contact = known.fact();
    if (contact.outcome() == ContactOutcome.MOVED_AWAY) {
      return Optional.of(contact(MOVED_AWAY, known, () -> say.movedAway(known)));
    }
    if (!AttemptsRule.conversation(contact)) {
      return Optional.empty();
    }
    return Optional.of(
        contact.said() == Said.CANNOT_FIND_A_SUITABLE_COURSE
            ? contact(NO_APPROPRIATE_PROVISION, known, () -> say.cannotFind(known))
            : contact(NOT_APPLIED, known, () -> say.notApplied(known)));
  }

  private static Answer contact(
      GuaranteeStatus status, Known<Contact> known, Supplier<Explanation> words) {
    return Answer.of(status, AttemptsRule.day(known), "contact", known, words);
  }

  /** 154: enough attempts without an answer since the last conversation; each is evidence. */
  private Answer unableToContact(Exhausted exhausted) {
    return new Answer(
        UNABLE_TO_CONTACT,
        AttemptsRule.day(exhausted.last()),
        exhausted.evidence().stream().map(known -> new FactUsed("contact", known.id())).toList(),
        () -> say.exhausted(exhausted));
  }
}
