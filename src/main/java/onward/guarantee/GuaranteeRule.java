package onward.guarantee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import onward.activity.ActivityCode;
import onward.activity.CourseLengthRule;
import onward.activity.CourseLengthRule.Expected;
import onward.activity.Enrolment;
import onward.activity.Spell;
import onward.applications.Outcome;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.circumstances.Circumstance;
import onward.destinations.Intention;
import onward.facts.Known;
import onward.guarantee.Decision.FactUsed;
import onward.guarantee.OnTheDay.Applied;
import onward.guarantee.OnTheDay.Judged;
import onward.offers.OfferKind;
import onward.offers.OfferRule;
import onward.offers.OfferTerms;
import onward.offers.Place;
import onward.offers.Reply;

/**
 * The status of one young person on one day: nine answers, the first that fits wins (Annex 4). The
 * facts may contradict each other; the order of the answers decides, and within an answer the rule
 * that its method states.
 */
public final class GuaranteeRule {
  /**
   * One line of the table that fits a person.
   *
   * @param since the day the fact it rests on took effect
   */
  record Answer(
      GuaranteeStatus status,
      LocalDate since,
      String because,
      List<String> guidance,
      String next,
      List<FactUsed> used) {

    Decision decision(boolean metBySeptember, String alsoBecause) {
      return new Decision(status, because + alsoBecause, guidance, next, metBySeptember, used);
    }
  }

  private final OfferTerms terms;
  private final Wording say;
  private final EvidenceRule evidence;

  /**
   * The rule of a campaign.
   *
   * @param providerName turns a register's key into the name people know
   */
  public GuaranteeRule(
      Campaign campaign, Edition edition, Settings settings, UnaryOperator<String> providerName) {
    this.terms = settings.terms(campaign, edition);
    this.say = new Wording(terms, providerName);
    this.evidence = new EvidenceRule(settings, new EvidenceWording(say, terms));
  }

  /** The status on the day, with why, the paragraphs, and what would change it. */
  public Decision decide(PersonFacts facts, LocalDate day) {
    return decision(facts, day, answer(facts, day));
  }

  Decision decision(PersonFacts facts, LocalDate day, Answer answer) {
    var september = terms.campaign().guaranteeDay();
    boolean offered = answer.status().group() == StatusGroup.OFFER_MADE;
    boolean met = day.isAfter(september) ? offered(facts, september) : offered;
    return answer.decision(met, offered && !met ? " " + say.notBy(september) : "");
  }

  Answer answer(PersonFacts facts, LocalDate day) {
    var person = new OnTheDay(facts, terms, day);
    return continuing(person)
        .or(() -> offerMade(person))
        .or(() -> personalCircumstances(person))
        .or(() -> applicationAwaitingOutcome(person))
        .or(() -> personalDevelopment(person))
        .or(() -> foundEmployment(person))
        .or(() -> otherReason(person))
        .or(() -> evidence.latest(person))
        .orElseGet(() -> notRecorded(person));
  }

  private boolean offered(PersonFacts facts, LocalDate day) {
    var person = new OnTheDay(facts, terms, day);
    return continuing(person).or(() -> offerMade(person)).isPresent();
  }

  /**
   * 114 and 115, Year 12 only: in learning on the day and expected to be after 30 September (paras
   * 35, 38). Of several courses the one that lasts longest speaks.
   */
  private Optional<Answer> continuing(OnTheDay person) {
    if (!person.year12()) {
      return Optional.empty();
    }
    return person.doing().stream()
        .filter(spell -> spell.code().learning() && goesOn(spell, person.day()))
        .max(Comparator.comparing(GuaranteeRule::until).thenComparing(Spell::fact))
        .map(spell ->
            new Answer(
                spell.code().withTraining()
                    ? GuaranteeStatus.CONTINUING_EMPLOYMENT
                    : GuaranteeStatus.CONTINUING_EDUCATION,
                spell.begun(),
                say.continuing(spell),
                spell.code().withTraining()
                    ? List.of("para 35", "Annex 4")
                    : List.of("para 35", "para 38"),
                "",
                used(spell)));
  }

  private boolean goesOn(Spell spell, LocalDate day) {
    var until = until(spell);
    return until.isAfter(terms.campaign().guaranteeDay()) && !until.isBefore(day);
  }

  private static LocalDate until(Spell spell) {
    Expected expected = CourseLengthRule.expected(spell);
    return expected.until().orElse(LocalDate.MAX);
  }

  /** 110: an offer that counts (paras 16 to 18), or its proof. */
  private Optional<Answer> offerMade(OnTheDay person) {
    return person.countingOffer().map(say::offerMade).or(() -> proof(person));
  }

  /** Whoever has begun, or agreed the start of, learning was offered it. */
  private Optional<Answer> proof(OnTheDay person) {
    return person
        .enrolledThisAutumn()
        .min(
            Comparator.comparing((Known<Enrolment> known) -> begun(known)).thenComparing(Known::id))
        .map(say::enrolled)
        .or(() -> first(person, spell -> provesOffer(person, spell)).map(say::inLearning));
  }

  private static LocalDate begun(Known<Enrolment> known) {
    var start = known.fact().startDate();
    return start == null ? LocalDate.MAX : start;
  }

  private static boolean provesOffer(OnTheDay person, Spell spell) {
    return spell.code() == ActivityCode.LEARNING_START_AGREED
        || (spell.code().learning() && !spell.enrolment() && person.thisAutumn(spell.start()));
  }

  /** 122: a circumstance that prevents learning for now. */
  private Optional<Answer> personalCircumstances(OnTheDay person) {
    return circumstance(person, true)
        .map(known -> say.circumstance(GuaranteeStatus.PERSONAL_CIRCUMSTANCES, known))
        .or(() ->
            first(person, spell -> spell.code().preventsLearning())
                .map(spell -> say.activity(GuaranteeStatus.PERSONAL_CIRCUMSTANCES, spell)));
  }

  /** 140: applied, and the result not yet known. The earliest such application speaks. */
  private Optional<Answer> applicationAwaitingOutcome(OnTheDay person) {
    return person.applications().stream()
        .filter(applied -> applied.outcome() == Outcome.AWAITING)
        .min(
            Comparator.comparing(Applied::since)
                .thenComparing(applied -> applied.known().fact().key())
                .thenComparing(applied -> applied.known().id()))
        .map(say::awaiting);
  }

  /** 124: a personal development opportunity offered, or under way (paras 24, 25). */
  private Optional<Answer> personalDevelopment(OnTheDay person) {
    return standing(person)
        .filter(judged -> OfferRule.PERSONAL_DEVELOPMENT.contains(judged.known().fact().kind()))
        .min(FIRST_MADE)
        .map(say::personalDevelopment)
        .or(() ->
            first(person, spell -> spell.code() == ActivityCode.REENGAGEMENT)
                .map(spell -> say.activity(GuaranteeStatus.PERSONAL_DEVELOPMENT, spell)));
  }

  /**
   * 120: a job offered and not declined, or a job they are in; in Year 12 unless they want to
   * return to learning (para 36).
   */
  private Optional<Answer> foundEmployment(OnTheDay person) {
    if (person.year12() && person.doing().stream().anyMatch(Spell::wantsToReturn)) {
      return Optional.empty();
    }
    return first(person, spell -> spell.code().job())
        .map(spell -> say.job(spell, person.year12()))
        .or(() ->
            standing(person)
                .filter(GuaranteeRule::firmJob)
                .min(FIRST_MADE)
                .map(judged -> say.jobOffer(judged, person.year12())));
  }

  /** 123: another reason why an offer would not be appropriate. */
  private Optional<Answer> otherReason(OnTheDay person) {
    return circumstance(person, false)
        .map(known -> say.circumstance(GuaranteeStatus.OTHER_REASON, known))
        .or(() ->
            first(person, spell -> spell.code() == ActivityCode.VOLUNTARY_WORK)
                .map(spell -> say.activity(GuaranteeStatus.OTHER_REASON, spell)));
  }

  /** 159: nothing of all that (Annex 4, the default). */
  private Answer notRecorded(OnTheDay person) {
    var main = person.doing().stream().findFirst();
    return new Answer(
        GuaranteeStatus.NOT_YET_RECORDED,
        terms.campaign().freeze().isAfter(person.day()) ? person.day() : terms.campaign().freeze(),
        say.nothing(person.intentions().max(LAST_SAID), main),
        List.of("Annex 4", "para 32"),
        say.anythingWouldChangeThis(person.intentions()),
        main.map(GuaranteeRule::used).orElse(List.of()));
  }

  static final Comparator<Known<Intention>> LAST_SAID =
      Comparator.comparing(OnTheDay::recordedOn).thenComparing(Known::id);
  private static final Comparator<Judged> FIRST_MADE =
      Comparator.comparing(Judged::madeOn)
          .thenComparing(judged -> judged.known().fact().key())
          .thenComparing(judged -> judged.known().id());

  private static Stream<Judged> standing(OnTheDay person) {
    return person.offers().stream()
        .filter(judged -> OfferRule.stands(judged.known(), person.day()));
  }

  private static boolean firmJob(Judged judged) {
    var offer = judged.known().fact();
    boolean job =
        offer.kind() == OfferKind.JOB
            || (offer.kind() == OfferKind.EMPLOYMENT_WITH_TRAINING
                && !OfferRule.reachesLevel2(offer));
    return job && offer.reply() != Reply.DECLINED && offer.place() != Place.WAITING_LIST;
  }

  private static Optional<Known<Circumstance>> circumstance(OnTheDay person, boolean prevents) {
    return person
        .circumstances()
        .filter(known -> known.fact().kind().preventsLearning() == prevents)
        .min(
            Comparator.comparing(OnTheDay::since)
                .thenComparing(known -> known.fact().kind())
                .thenComparing(Known::id));
  }

  private static Optional<Spell> first(OnTheDay person, java.util.function.Predicate<Spell> fits) {
    return person.doing().stream().filter(fits).findFirst();
  }

  static List<FactUsed> used(Spell spell) {
    return List.of(new FactUsed(spell.table(), spell.fact()));
  }
}
