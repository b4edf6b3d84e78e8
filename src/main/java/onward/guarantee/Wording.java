package onward.guarantee;

import static onward.calendar.Days.inWords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import onward.activity.CourseLengthRule;
import onward.activity.Enrolment;
import onward.activity.Spell;
import onward.calendar.London;
import onward.circumstances.Circumstance;
import onward.circumstances.CircumstanceKind;
import onward.destinations.Intention;
import onward.facts.Known;
import onward.guarantee.Answer.Explanation;
import onward.guarantee.OnTheDay.Applied;
import onward.guarantee.OnTheDay.Judged;
import onward.offers.ConditionState;
import onward.offers.Offer;
import onward.offers.OfferTerms;
import onward.offers.Reason;
import onward.offers.Reply;
import onward.offers.Verdict;
import onward.overrides.StatusOverride;
import org.jspecify.annotations.Nullable;

/** The sentences of the answers, in plain English, with the paragraphs they rest on. */
final class Wording {
  private static final Comparator<Known<Intention>> LAST_SAID =
      Comparator.comparing(OnTheDay::recordedOn).thenComparing(Known::id);

  static final String AN_OFFER = "An offer with a start date would change this";

  private final OfferTerms terms;
  private final AttemptsWording attempts;
  private final UnaryOperator<String> providerName;

  Wording(OfferTerms terms, UnaryOperator<String> providerName, AttemptsWording attempts) {
    this.attempts = attempts;
    this.terms = terms;
    this.providerName = providerName;
  }

  /** The provider as people know it, for the inside of a sentence. */
  String name(String provider) {
    return provider.isBlank() ? "a provider not named" : providerName.apply(provider);
  }

  static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  static String on(@Nullable LocalDate day) {
    return day == null ? "" : " on " + inWords(day);
  }

  static String course(String course) {
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

  String askForStart(String provider) {
    return AN_OFFER + ": " + Reason.NO_START_DATE.cure(name(provider)) + ".";
  }

  String notBy(LocalDate september) {
    return "There was no offer by " + inWords(september) + ".";
  }

  Explanation continuing(Spell spell) {
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
    return new Explanation(
        sentence(what + at(spell) + dated(spell) + ", " + until),
        spell.code().withTraining() ? List.of("para 35", "Annex 4") : List.of("para 35", "para 38"),
        "");
  }

  /** What the facts alone would say is told, too, so that an override is never silent. */
  Explanation overridden(StatusOverride override, GuaranteeStatus status, Answer factsAlone) {
    return new Explanation(
        override.author()
            + " decided this against the facts from "
            + inWords(override.since())
            + " to "
            + inWords(override.until())
            + ": "
            + override.reason()
            + ". The facts alone say: "
            + factsAlone.status().words()
            + " ("
            + factsAlone.status().code()
            + ").",
        Clause.of(status).guidance(),
        "From " + inWords(override.until().plusDays(1)) + " the facts decide again.");
  }

  Explanation offerMade(Judged judged) {
    var offer = judged.known().fact();
    var condition =
        judged.verdict() instanceof Verdict.Counts counts
            ? counts.condition()
            : ConditionState.NONE;
    boolean declined = offer.reply() == Reply.DECLINED;
    String because = sentence(offered(offer) + starting(offer) + condition(condition));
    if (declined) {
      because += " It was declined; the offer counts all the same.";
    }
    if (judged.verdict() instanceof Verdict.Counts counts && !counts.ofTheYear()) {
      because += " Its kind belongs to another year's guidance: check that it was meant.";
    }
    var guidance = new ArrayList<>(List.of("para 16", "para 17", "para 18"));
    if (declined) {
      guidance.add("para 4");
    }
    if (condition != ConditionState.NONE) {
      guidance.add("Annex 4");
    }
    return new Explanation(
        because, List.copyOf(guidance), nextForOffer(offer, condition, declined));
  }

  String offered(Offer offer) {
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

  Explanation enrolled(Known<Enrolment> known) {
    var enrolment = known.fact();
    var start = enrolment.startDate() == null ? London.day(known.learnt()) : enrolment.startDate();
    String on = enrolment.course().isBlank() ? "" : " (" + enrolment.course() + ")";
    return new Explanation(
        sentence(
            "enrolled at "
                + name(enrolment.provider())
                + on
                + " on "
                + inWords(start)
                + "; an enrolment proves the offer"),
        List.of("para 12", "para 16", "para 18"),
        "");
  }

  Explanation inLearning(Spell spell) {
    String proves = spell.code().learning() ? "being in learning" : "an agreed start";
    return new Explanation(
        sentence(inWordsOf(spell) + at(spell) + dated(spell) + "; " + proves + " proves the offer"),
        List.of("para 12", "para 16"),
        "");
  }

  Explanation circumstance(Known<Circumstance> known) {
    var circumstance = known.fact();
    String since = circumstance.since() == null ? "" : " since " + inWords(circumstance.since());
    String until = circumstance.until() == null ? "" : " until " + inWords(circumstance.until());
    boolean prevents = circumstance.kind().preventsLearning();
    return new Explanation(
        sentence(
            (circumstance.kind() == CircumstanceKind.OTHER
                    ? "another reason is recorded"
                    : circumstance.kind().words())
                + since
                + until
                + (prevents ? " prevents learning for now" : "")),
        List.of("para 23", "Annex 4"),
        prevents ? WHEN_READY : AN_OFFER + ".");
  }

  private static final String WHEN_READY =
      "An offer of education or training when they are ready would change this.";

  Explanation activity(GuaranteeStatus status, Spell spell) {
    return new Explanation(
        sentence("current activity: " + inWordsOf(spell) + at(spell) + dated(spell)),
        status == GuaranteeStatus.PERSONAL_DEVELOPMENT
            ? List.of("para 24", "para 25", "Annex 4")
            : List.of("para 23", "Annex 4"),
        WHEN_READY);
  }

  Explanation awaiting(Applied applied) {
    var application = applied.known().fact();
    String made =
        application.appliedOn() == null
            ? ""
            : ", made on " + inWords(application.appliedOn()) + ",";
    return new Explanation(
        sentence(
            "the application to "
                + name(application.provider())
                + forCourse(application.course())
                + made
                + " is awaiting an outcome"),
        List.of("Annex 4"),
        askForOutcome(application.provider()));
  }

  static String forCourse(String course) {
    return course.isBlank() ? "" : " for " + course;
  }

  Explanation personalDevelopment(Judged judged) {
    var offer = judged.known().fact();
    String kind = offer.kind() == null ? "" : offer.kind().words();
    return new Explanation(
        sentence(
            offered(offer)
                + ": "
                + kind
                + ", which leads towards learning and is not yet an offer of it"),
        List.of("para 24", "para 25", "Annex 4"),
        WHEN_READY);
  }

  Explanation job(Spell spell, boolean year12) {
    return new Explanation(
        sentence(inWordsOf(spell) + at(spell) + dated(spell)),
        employment(year12),
        employed(year12));
  }

  Explanation jobOffer(Judged judged, boolean year12) {
    var offer = judged.known().fact();
    return new Explanation(
        sentence(
            name(offer.provider())
                + " offered a job"
                + (offer.course().isBlank() ? "" : " (" + offer.course() + ")")
                + on(offer.offeredOn())
                + starting(offer)),
        employment(year12),
        employed(year12));
  }

  private static List<String> employment(boolean year12) {
    return year12 ? List.of("para 36", "Annex 4") : List.of("para 23", "Annex 4");
  }

  private static String employed(boolean year12) {
    return year12
        ? "Wanting to return to learning, or an offer of it, would change this."
        : "An offer of education or training would change this.";
  }

  Explanation notRecorded(OnTheDay person) {
    return new Explanation(
        nothing(person),
        List.of("Annex 4", "para 32"),
        anythingWouldChangeThis(person.intentions()) + attempts.more(person));
  }

  private String nothing(OnTheDay person) {
    var tried = attempts.made(person);
    if (!tried.isEmpty()) {
      return tried;
    }
    var doing = person.doing();
    if (!doing.isEmpty()) {
      var main = doing.getFirst();
      return sentence(
          "nothing that gives a status is recorded; current activity: "
              + inWordsOf(main)
              + at(main)
              + dated(main)
              + (main.wantsToReturn() ? ", wanting to return to learning" : "")
              + ending(main));
    }
    return person
        .intentions()
        .max(LAST_SAID)
        .map(known ->
            "Nothing but an intended destination is recorded"
                + (known.fact().provider().isBlank()
                    ? "."
                    : ", at " + name(known.fact().provider()) + "."))
        .orElse(
            AttemptsWording.anything(person)
                ? "Nothing that gives a status on this day is recorded: what is known has ended, or"
                    + " says too little."
                : "No offer, application, activity or contact is recorded.");
  }

  /** Why learning is not continuing: it is not expected to go on past September (para 35). */
  private static String ending(Spell spell) {
    if (!spell.code().learning()) {
      return "";
    }
    return CourseLengthRule.expected(spell)
        .until()
        .map(until -> ", expected to end on " + inWords(until))
        .orElse("");
  }

  private String anythingWouldChangeThis(Stream<Known<Intention>> intentions) {
    var named = intentions.filter(known -> !known.fact().provider().isBlank()).max(LAST_SAID);
    return named
        .map(known ->
            "An offer or an application would change this: ask "
                + name(known.fact().provider())
                + " for it.")
        .orElse("An offer, an application or a conversation would change this.");
  }
}
