package onward.guarantee;

import static onward.calendar.Days.inWords;

import java.util.List;
import java.util.stream.Stream;
import onward.activity.Enrolment;
import onward.applications.Outcome;
import onward.contacts.AttemptsRule;
import onward.contacts.AttemptsRule.Exhausted;
import onward.contacts.Contact;
import onward.contacts.ContactOutcome;
import onward.contacts.Said;
import onward.destinations.Intention;
import onward.facts.Known;
import onward.guarantee.Answer.Explanation;
import onward.guarantee.OnTheDay.Applied;
import onward.guarantee.OnTheDay.Judged;
import onward.offers.OfferTerms;
import onward.offers.Reason;
import org.jspecify.annotations.Nullable;

/** The sentences that say why somebody has no offer. */
final class EvidenceWording {
  private final Wording say;
  private final OfferTerms terms;

  EvidenceWording(Wording say, OfferTerms terms) {
    this.say = say;
    this.terms = terms;
  }

  Explanation turnedDown(Applied applied) {
    var application = applied.known().fact();
    String to = say.name(application.provider()) + Wording.forCourse(application.course());
    String what =
        switch (applied.outcome()) {
          case FULL -> "the course applied for at " + to + " was full";
          case WAITING_LIST -> "the application to " + to + " led to a waiting list";
          case REJECTED, AWAITING, OFFERED, WITHDRAWN ->
              "the application to " + to + " was rejected";
        };
    return new Explanation(
        Wording.sentence(what + Wording.on(applied.known().fact().outcomeOn())),
        applied.outcome() == Outcome.WAITING_LIST
            ? List.of("para 18", "Annex 4")
            : List.of("Annex 4"),
        applied.outcome() == Outcome.WAITING_LIST
            ? Wording.AN_OFFER
                + ": "
                + Reason.WAITING_LIST.cure(say.name(application.provider()))
                + "."
            : Wording.AN_OFFER + ": help to find another course.");
  }

  Explanation withdrew(Applied applied) {
    var application = applied.known().fact();
    return new Explanation(
        Wording.sentence(
            "they withdrew their application to "
                + say.name(application.provider())
                + Wording.forCourse(application.course())
                + Wording.on(application.outcomeOn())),
        List.of("Annex 4"),
        "Another application, or an offer, would change this.");
  }

  Explanation offeredWithoutStart(Applied applied) {
    var application = applied.known().fact();
    return new Explanation(
        Wording.sentence(
            "the application to "
                + say.name(application.provider())
                + Wording.forCourse(application.course())
                + " led to an offer"
                + Wording.on(application.outcomeOn())
                + ", but it has no start date"),
        List.of("para 18", "Annex 4"),
        say.askForStart(application.provider()));
  }

  Explanation toldOfOffer(Known<Intention> known) {
    var intention = known.fact();
    return new Explanation(
        Wording.sentence(
            "they say that "
                + say.name(intention.offeredBy())
                + " offered "
                + Wording.course(intention.offeredCourse())
                + ", but it is not confirmed and has no start date"),
        List.of("para 18", "Annex 3", "Annex 4"),
        say.askForStart(intention.offeredBy()));
  }

  Explanation enrolledWithoutStart(Known<Enrolment> known) {
    var enrolment = known.fact();
    return new Explanation(
        Wording.sentence(
            say.name(enrolment.provider())
                + " lists an enrolment"
                + Wording.forCourse(enrolment.course())
                + ", but it has no start date"),
        List.of("para 18", "Annex 4"),
        say.askForStart(enrolment.provider()));
  }

  Explanation doesNotCount(Judged judged, List<Reason> reasons) {
    var offer = judged.known().fact();
    var why = reasons.stream().map(reason -> reason.why(offer, terms)).toList();
    var guidance =
        Stream.concat(reasons.stream().map(Reason::paragraph), Stream.of("Annex 4"))
            .distinct()
            .toList();
    return new Explanation(
        Wording.sentence(say.offered(offer) + ", but " + String.join(", and ", why)),
        guidance,
        Wording.AN_OFFER + ": " + reasons.getFirst().cure(say.name(offer.provider())) + ".");
  }

  Explanation cannotFind(Known<Contact> known) {
    return contact(
        known,
        "they said they cannot find a suitable course",
        Wording.AN_OFFER + ": help to find a course.");
  }

  Explanation notApplied(Known<Contact> known) {
    var contact = known.fact();
    String said =
        contact.outcome() == ContactOutcome.REFUSED
            ? "they refused to say what they plan"
            : said(contact.said());
    return contact(known, said, "An application or an offer would change this.");
  }

  private static String said(@Nullable Said said) {
    return switch (said) {
      case null -> "someone spoke to them and no application came of it";
      case UNDECIDED -> "they said they are undecided";
      case NOT_APPLYING -> "they said they are not applying";
      case LOOKING_FOR_A_COURSE -> "they said they are looking for a course";
      case CANNOT_FIND_A_SUITABLE_COURSE -> "they said they cannot find a suitable course";
      case LOOKING_FOR_A_JOB -> "they said they are looking for a job";
      case OTHER -> "someone spoke to them and no application came of it";
    };
  }

  Explanation movedAway(Known<Contact> known) {
    return contact(
        known,
        "they were found to have moved away, with no new address",
        "A new address would change this.");
  }

  private static Explanation contact(Known<Contact> known, String what, String next) {
    var day = AttemptsRule.day(known);
    return new Explanation("On " + inWords(day) + " " + what + ".", List.of("Annex 4"), next);
  }

  Explanation exhausted(Exhausted exhausted) {
    var last = AttemptsRule.day(exhausted.last());
    String since = exhausted.since().map(day -> " since " + inWords(day)).orElse("");
    return new Explanation(
        Wording.sentence(
            "tried "
                + exhausted.attempts()
                + " times by "
                + exhausted.channels().size()
                + " channels"
                + since
                + " without an answer, last on "
                + inWords(last)),
        List.of("Annex 4"),
        "Reaching them, or an offer, would change this.");
  }
}
