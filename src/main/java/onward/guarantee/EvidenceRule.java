package onward.guarantee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onward.contacts.AttemptsRule;
import onward.contacts.Contact;
import onward.contacts.ContactOutcome;
import onward.contacts.Said;
import onward.facts.Known;
import onward.facts.London;
import onward.guarantee.GuaranteeRule.Answer;
import onward.guarantee.OnTheDay.Applied;
import onward.guarantee.OnTheDay.Judged;
import onward.offers.Offer;
import onward.offers.Reason;
import onward.offers.Verdict.DoesNotCount;

/**
 * Why somebody has no offer, by the latest evidence up to the day (Annex 4, no offer made). On the
 * same day: moved away, then unable to contact, then no appropriate provision, then not applied.
 */
final class EvidenceRule {
  private static final List<GuaranteeStatus> SAME_DAY =
      List.of(
          GuaranteeStatus.MOVED_AWAY,
          GuaranteeStatus.UNABLE_TO_CONTACT,
          GuaranteeStatus.NO_APPROPRIATE_PROVISION,
          GuaranteeStatus.NOT_APPLIED);
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
    person.enrolledWithoutStart().forEach(known -> found.add(say.enrolledWithoutStart(known)));
    person
        .intentions()
        .filter(known -> !known.fact().offeredBy().isBlank())
        .filter(known -> !person.offerFrom(known.fact().offeredBy()))
        .forEach(known -> found.add(say.toldOfOffer(known)));
    person.contacts().forEach(known -> contact(known, found));
    AttemptsRule.exhausted(
            person.contacts(), settings.attempts(), settings.channels(), person.day())
        .ifPresent(exhausted -> found.add(say.exhausted(exhausted)));
    return found.stream().min(LATEST_FIRST);
  }

  private void application(OnTheDay person, Applied applied, List<Answer> found) {
    switch (applied.outcome()) {
      case REJECTED, FULL, WAITING_LIST -> found.add(say.turnedDown(applied));
      case WITHDRAWN -> found.add(say.withdrew(applied));
      case OFFERED -> {
        if (!person.offerFrom(applied.known().fact().provider())) {
          found.add(say.offeredWithoutStart(applied));
        }
      }
      case AWAITING -> {}
    }
  }

  private void offer(OnTheDay person, Judged judged, List<Answer> found) {
    if (judged.verdict() instanceof DoesNotCount(var reasons)) {
      found.add(say.doesNotCount(judged, reasons, failedOn(person, judged, reasons)));
    }
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

  private void contact(Known<Contact> known, List<Answer> found) {
    var contact = known.fact();
    if (contact.outcome() == ContactOutcome.MOVED_AWAY) {
      found.add(say.movedAway(known));
    } else if (AttemptsRule.conversation(contact)) {
      found.add(
          contact.said() == Said.CANNOT_FIND_A_SUITABLE_COURSE
              ? say.cannotFind(known)
              : say.notApplied(known));
    }
  }
}
