package onward.guarantee;

import static onward.calendar.Days.inWords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import onward.activity.CourseLengthRule;
import onward.activity.Enrolment;
import onward.activity.Spell;
import onward.applications.Outcome;
import onward.circumstances.Circumstance;
import onward.contacts.AttemptsRule;
import onward.contacts.AttemptsRule.Exhausted;
import onward.contacts.Contact;
import onward.contacts.ContactOutcome;
import onward.contacts.Said;
import onward.destinations.Intention;
import onward.facts.Known;
import onward.facts.London;
import onward.guarantee.Decision.FactUsed;
import onward.guarantee.GuaranteeRule.Answer;
import onward.guarantee.OnTheDay.Applied;
import onward.guarantee.OnTheDay.Judged;
import onward.offers.ConditionState;
import onward.offers.Offer;
import onward.offers.OfferTerms;
import onward.offers.Reason;
import onward.offers.Reply;
import onward.offers.Verdict;
import org.jspecify.annotations.Nullable;

/** The sentences of the answers, in plain English, with the paragraphs they rest on. */
final class Wording {
  private static final String AN_OFFER = "An offer with a start date would change this";

  private final OfferTerms terms;
  private final UnaryOperator<String> providerName;

  Wording(OfferTerms terms, UnaryOperator<String> providerName) {
    this.terms = terms;
    this.providerName = providerName;
  }

  /** The provider as people know it, for the inside of a sentence. */
  private String name(String provider) {
    return provider.isBlank() ? "a provider not named" : providerName.apply(provider);
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private static String on(@Nullable LocalDate day) {
    return day == null ? "" : " on " + inWords(day);
  }

  private static String course(String course) {
    return course.isBlank() ? "a place" : course;
  }

  private static String dated(Spell spell) {
    String of = spell.course().isBlank() ? "" : " (" + spell.course() + ")";
    return of + " since " + inWords(spell.begun());
  }

  private String at(Spell spell) {
    return spell.provider().isBlank() ? "" : " at " + name(spell.provider());
  }

  private static String inWordsOf(Spell spell) {
    return spell.code().words() + " (" + spell.code().code() + ")";
  }

  private String askForOutcome(String provider) {
    return AN_OFFER + ": ask " + name(provider) + " for the outcome.";
  }

  private String askForStart(String provider) {
    return AN_OFFER + ": " + Reason.NO_START_DATE.cure(name(provider)) + ".";
  }

  String notBy(LocalDate september) {
    return "There was no offer by " + inWords(september) + ".";
  }

  String continuing(Spell spell) {
    var expected = CourseLengthRule.expected(spell);
    String what = spell.enrolment() ? "in learning" : spell.code().words();
    String until =
        expected
            .until()
            .map(end ->
                (expected.given()
                        ? "expected to go on until "
                        : CourseLengthRule.twoYears(spell)
                            ? "taken to last two years, until "
                            : "taken to last one year, until ")
                    + inWords(end))
            .orElse("expected to continue");
    return sentence(what + at(spell) + dated(spell) + ", " + until);
  }

  Answer offerMade(Judged judged) {
    var offer = judged.known().fact();
    var condition =
        judged.verdict() instanceof Verdict.Counts(var state, var _) ? state : ConditionState.NONE;
    boolean declined = offer.reply() == Reply.DECLINED;
    String because = sentence(offered(offer) + starting(offer) + condition(condition));
    if (declined) {
      because += " It was declined; the offer counts all the same.";
    }
    var guidance = new ArrayList<>(List.of("para 16", "para 17", "para 18"));
    if (declined) {
      guidance.add("para 4");
    }
    if (condition != ConditionState.NONE) {
      guidance.add("Annex 4");
    }
    return new Answer(
        GuaranteeStatus.OFFER,
        judged.madeOn(),
        because,
        List.copyOf(guidance),
        nextForOffer(offer, condition, declined),
        offerUsed(judged.known()));
  }

  private String offered(Offer offer) {
    return name(offer.provider()) + " offered " + course(offer.course()) + on(offer.offeredOn());
  }

  private static String starting(Offer offer) {
    return offer.startDate() == null ? "" : ", starting " + inWords(offer.startDate());
  }

  private static String condition(ConditionState condition) {
    return switch (condition) {
      case NONE, NOT_MET -> "";
      case OPEN -> ", on condition of GCSE results";
      case MET -> "; its condition is met";
      case DUE_FOR_REVIEW -> ", on condition of GCSE results, which nobody has yet confirmed";
    };
  }

  private String nextForOffer(Offer offer, ConditionState condition, boolean declined) {
    if (declined) {
      return "Talk to the young person about what they want instead.";
    }
    return switch (condition) {
      case OPEN ->
          "The results on "
              + inWords(terms.campaign().resultsDay())
              + " will settle the condition.";
      case DUE_FOR_REVIEW ->
          "The condition is due for review: ask " + name(offer.provider()) + " whether it was met.";
      case NONE, MET, NOT_MET -> "";
    };
  }

  Answer enrolled(Known<Enrolment> known) {
    var enrolment = known.fact();
    var start = enrolment.startDate() == null ? London.day(known.learnt()) : enrolment.startDate();
    String on = enrolment.course().isBlank() ? "" : " (" + enrolment.course() + ")";
    return new Answer(
        GuaranteeStatus.OFFER,
        start,
        sentence(
            "enrolled at "
                + name(enrolment.provider())
                + on
                + " on "
                + inWords(start)
                + "; an enrolment proves the offer"),
        List.of("para 12", "para 16", "para 18"),
        "",
        enrolmentUsed(known));
  }

  Answer inLearning(Spell spell) {
    String proves = spell.code().learning() ? "being in learning" : "an agreed start";
    return new Answer(
        GuaranteeStatus.OFFER,
        spell.begun(),
        sentence(inWordsOf(spell) + at(spell) + dated(spell) + "; " + proves + " proves the offer"),
        List.of("para 12", "para 16"),
        "",
        GuaranteeRule.used(spell));
  }

  Answer circumstance(GuaranteeStatus status, Known<Circumstance> known) {
    var circumstance = known.fact();
    String since = circumstance.since() == null ? "" : " since " + inWords(circumstance.since());
    String until = circumstance.until() == null ? "" : " until " + inWords(circumstance.until());
    boolean prevents = circumstance.kind().preventsLearning();
    return new Answer(
        status,
        OnTheDay.since(known),
        sentence(
            (circumstance.kind() == onward.circumstances.CircumstanceKind.OTHER
                    ? "another reason is recorded"
                    : circumstance.kind().words())
                + since
                + until
                + (prevents ? " prevents learning for now" : "")),
        List.of("para 23", "Annex 4"),
        prevents ? WHEN_READY : AN_OFFER + ".",
        List.of(new FactUsed("circumstance", known.id())));
  }

  private static final String WHEN_READY =
      "An offer of education or training when they are ready would change this.";

  Answer activity(GuaranteeStatus status, Spell spell) {
    return new Answer(
        status,
        spell.begun(),
        sentence("current activity: " + inWordsOf(spell) + at(spell) + dated(spell)),
        status == GuaranteeStatus.PERSONAL_DEVELOPMENT
            ? List.of("para 24", "para 25", "Annex 4")
            : List.of("para 23", "Annex 4"),
        WHEN_READY,
        GuaranteeRule.used(spell));
  }

  Answer awaiting(Applied applied) {
    var application = applied.known().fact();
    String made =
        application.appliedOn() == null
            ? ""
            : ", made on " + inWords(application.appliedOn()) + ",";
    return new Answer(
        GuaranteeStatus.AWAITING_OUTCOME,
        applied.since(),
        sentence(
            "the application to "
                + name(application.provider())
                + forCourse(application.course())
                + made
                + " is awaiting an outcome"),
        List.of("Annex 4"),
        askForOutcome(application.provider()),
        applicationUsed(applied));
  }

  private static String forCourse(String course) {
    return course.isBlank() ? "" : " for " + course;
  }

  Answer personalDevelopment(Judged judged) {
    var offer = judged.known().fact();
    String kind = offer.kind() == null ? "" : offer.kind().words();
    return new Answer(
        GuaranteeStatus.PERSONAL_DEVELOPMENT,
        judged.madeOn(),
        sentence(
            offered(offer)
                + ": "
                + kind
                + ", which leads towards learning and is not yet an offer of it"),
        List.of("para 24", "para 25", "Annex 4"),
        WHEN_READY,
        offerUsed(judged.known()));
  }

  Answer job(Spell spell, boolean year12) {
    return new Answer(
        GuaranteeStatus.FOUND_EMPLOYMENT,
        spell.begun(),
        sentence(inWordsOf(spell) + at(spell) + dated(spell)),
        employment(year12),
        employed(year12),
        GuaranteeRule.used(spell));
  }

  Answer jobOffer(Judged judged, boolean year12) {
    var offer = judged.known().fact();
    return new Answer(
        GuaranteeStatus.FOUND_EMPLOYMENT,
        judged.madeOn(),
        sentence(
            name(offer.provider())
                + " offered a job"
                + (offer.course().isBlank() ? "" : " (" + offer.course() + ")")
                + on(offer.offeredOn())
                + starting(offer)),
        employment(year12),
        employed(year12),
        offerUsed(judged.known()));
  }

  private static List<String> employment(boolean year12) {
    return year12 ? List.of("para 36", "Annex 4") : List.of("para 23", "Annex 4");
  }

  private static String employed(boolean year12) {
    return year12
        ? "Wanting to return to learning, or an offer of it, would change this."
        : "An offer of education or training would change this.";
  }

  Answer turnedDown(Applied applied) {
    var application = applied.known().fact();
    String to = name(application.provider()) + forCourse(application.course());
    String what =
        switch (applied.outcome()) {
          case FULL -> "the course applied for at " + to + " was full";
          case WAITING_LIST -> "the application to " + to + " led to a waiting list";
          case REJECTED, AWAITING, OFFERED, WITHDRAWN ->
              "the application to " + to + " was rejected";
        };
    return new Answer(
        GuaranteeStatus.NO_APPROPRIATE_PROVISION,
        applied.since(),
        sentence(what + on(applied.known().fact().outcomeOn())),
        applied.outcome() == Outcome.WAITING_LIST
            ? List.of("para 18", "Annex 4")
            : List.of("Annex 4"),
        applied.outcome() == Outcome.WAITING_LIST
            ? AN_OFFER + ": " + Reason.WAITING_LIST.cure(name(application.provider())) + "."
            : AN_OFFER + ": help to find another course.",
        applicationUsed(applied));
  }

  Answer withdrew(Applied applied) {
    var application = applied.known().fact();
    return new Answer(
        GuaranteeStatus.NOT_APPLIED,
        applied.since(),
        sentence(
            "they withdrew their application to "
                + name(application.provider())
                + forCourse(application.course())
                + on(application.outcomeOn())),
        List.of("Annex 4"),
        "Another application, or an offer, would change this.",
        applicationUsed(applied));
  }

  Answer offeredWithoutStart(Applied applied) {
    var application = applied.known().fact();
    return new Answer(
        GuaranteeStatus.NO_APPROPRIATE_PROVISION,
        applied.since(),
        sentence(
            "the application to "
                + name(application.provider())
                + forCourse(application.course())
                + " led to an offer"
                + on(application.outcomeOn())
                + ", but it has no start date"),
        List.of("para 18", "Annex 4"),
        askForStart(application.provider()),
        applicationUsed(applied));
  }

  Answer toldOfOffer(Known<Intention> known) {
    var intention = known.fact();
    return new Answer(
        GuaranteeStatus.NO_APPROPRIATE_PROVISION,
        OnTheDay.recordedOn(known),
        sentence(
            "they say that "
                + name(intention.offeredBy())
                + " offered "
                + course(intention.offeredCourse())
                + ", but it is not confirmed and has no start date"),
        List.of("para 18", "Annex 3", "Annex 4"),
        askForStart(intention.offeredBy()),
        List.of(new FactUsed("intention", known.id())));
  }

  Answer enrolledWithoutStart(Known<Enrolment> known) {
    var enrolment = known.fact();
    return new Answer(
        GuaranteeStatus.NO_APPROPRIATE_PROVISION,
        London.day(known.learnt()),
        sentence(
            name(enrolment.provider())
                + " lists an enrolment"
                + forCourse(enrolment.course())
                + ", but it has no start date"),
        List.of("para 18", "Annex 4"),
        askForStart(enrolment.provider()),
        enrolmentUsed(known));
  }

  Answer doesNotCount(Judged judged, List<Reason> reasons, LocalDate since) {
    var offer = judged.known().fact();
    var why = reasons.stream().map(reason -> reason.why(offer, terms)).toList();
    var guidance =
        Stream.concat(reasons.stream().map(Reason::paragraph), Stream.of("Annex 4"))
            .distinct()
            .toList();
    return new Answer(
        GuaranteeStatus.NO_APPROPRIATE_PROVISION,
        since,
        sentence(offered(offer) + ", but " + String.join(", and ", why)),
        guidance,
        AN_OFFER + ": " + reasons.getFirst().cure(name(offer.provider())) + ".",
        offerUsed(judged.known()));
  }

  Answer cannotFind(Known<Contact> known) {
    return contact(
        GuaranteeStatus.NO_APPROPRIATE_PROVISION,
        known,
        "they said they cannot find a suitable course",
        AN_OFFER + ": help to find a course.");
  }

  Answer notApplied(Known<Contact> known) {
    var contact = known.fact();
    String said =
        contact.outcome() == ContactOutcome.REFUSED
            ? "they refused to say what they plan"
            : said(contact.said());
    return contact(
        GuaranteeStatus.NOT_APPLIED, known, said, "An application or an offer would change this.");
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

  Answer movedAway(Known<Contact> known) {
    return contact(
        GuaranteeStatus.MOVED_AWAY,
        known,
        "they were found to have moved away, with no new address",
        "A new address would change this.");
  }

  private static Answer contact(
      GuaranteeStatus status, Known<Contact> known, String what, String next) {
    var day = AttemptsRule.day(known);
    return new Answer(
        status,
        day,
        "On " + inWords(day) + " " + what + ".",
        List.of("Annex 4"),
        next,
        List.of(new FactUsed("contact", known.id())));
  }

  Answer exhausted(Exhausted exhausted) {
    var last = AttemptsRule.day(exhausted.last());
    String since = exhausted.since().map(day -> " since " + inWords(day)).orElse("");
    return new Answer(
        GuaranteeStatus.UNABLE_TO_CONTACT,
        last,
        sentence(
            "tried "
                + exhausted.attempts()
                + " times by "
                + exhausted.channels().size()
                + " channels"
                + since
                + " without an answer, last on "
                + inWords(last)),
        List.of("Annex 4"),
        "Reaching them, or an offer, would change this.",
        List.of(new FactUsed("contact", exhausted.last().id())));
  }

  String nothing(Optional<Known<Intention>> intention, Optional<Spell> main) {
    if (main.isPresent()) {
      String wants = main.get().wantsToReturn() ? ", wanting to return to learning" : "";
      return sentence(
          "nothing that gives a status is recorded; current activity: "
              + inWordsOf(main.get())
              + dated(main.get())
              + wants);
    }
    return intention
        .map(known ->
            "Nothing but an intended destination is recorded"
                + (known.fact().provider().isBlank()
                    ? "."
                    : ", at " + name(known.fact().provider()) + "."))
        .orElse("No offer, application, activity or contact is recorded.");
  }

  String anythingWouldChangeThis(Stream<Known<Intention>> intentions) {
    var named =
        intentions.filter(known -> !known.fact().provider().isBlank()).max(GuaranteeRule.LAST_SAID);
    return named
        .map(known ->
            "An offer or an application would change this: ask "
                + name(known.fact().provider())
                + " for it.")
        .orElse("An offer, an application or a conversation would change this.");
  }

  private static List<FactUsed> offerUsed(Known<Offer> known) {
    return List.of(new FactUsed("offer", known.id()));
  }

  private static List<FactUsed> applicationUsed(Applied applied) {
    return List.of(new FactUsed("application", applied.known().id()));
  }

  private static List<FactUsed> enrolmentUsed(Known<Enrolment> known) {
    return List.of(new FactUsed("enrolment", known.id()));
  }
}
