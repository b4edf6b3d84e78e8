package onward.guarantee;

import static onward.guarantee.GuaranteeStatus.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import onward.activity.ActivityCode;
import onward.activity.CourseLengthRule;
import onward.activity.Enrolment;
import onward.activity.Spell;
import onward.applications.Outcome;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.caseload.PersonFacts;
import onward.facts.Known;
import onward.guarantee.Answer.Explanation;
import onward.guarantee.OnTheDay.Applied;
import onward.guarantee.OnTheDay.Judged;
import onward.offers.OfferKind;
import onward.offers.OfferRule;
import onward.offers.OfferTerms;
import onward.offers.Place;
import onward.offers.Reply;
import onward.overrides.OverrideRule;
import onward.overrides.StatusOverride;
import onward.settings.Settings;

/**
 * The status of one young person on one day: nine answers, the first that fits wins (Annex 4). The
 * facts may contradict each other; the order of the answers decides, and within an answer the rule
 * that its method states.
 */
public final class GuaranteeRule {
  private static final List<Clause> CLAUSES = List.of(Clause.values());

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
    this.say = new Wording(terms, providerName, new AttemptsWording(settings));
    this.evidence = new EvidenceRule(settings, new EvidenceWording(say, terms));
  }

  /** The status on the day, with why, the paragraphs, and what would change it. */
  public Decision decide(PersonFacts facts, LocalDate day) {
    return decision(facts, day, answer(facts, day));
  }

  /** The status alone, for counting. */
  public GuaranteeStatus status(PersonFacts facts, LocalDate day) {
    return answer(facts, day).status();
  }

  Decision decision(PersonFacts facts, LocalDate day, Answer answer) {
    var september = terms.campaign().guaranteeDay();
    boolean offered = answer.status().group() == StatusGroup.OFFER_MADE;
    boolean met = day.isAfter(september) ? offered(facts, september) : offered;
    return answer.decision(met, offered && !met ? " " + say.notBy(september) : "");
  }

  Answer answer(PersonFacts facts, LocalDate day) {
    var person = new OnTheDay(facts, terms, day);
    for (var clause : CLAUSES) {
      var answer = answer(clause, person);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return notRecorded(person);
  }

  private Optional<Answer> answer(Clause clause, OnTheDay person) {
    return switch (clause) {
      case OVERRIDDEN -> overridden(person);
      case CONTINUING -> continuing(person);
      case OFFER_MADE -> offerMade(person);
      case CIRCUMSTANCES -> personalCircumstances(person);
      case AWAITING -> applicationAwaitingOutcome(person);
      case DEVELOPMENT -> personalDevelopment(person);
      case EMPLOYMENT -> foundEmployment(person);
      case OTHER -> otherReason(person);
      case EVIDENCE -> evidence.latest(person);
      case NOTHING -> Optional.of(notRecorded(person));
    };
  }

  private boolean offered(PersonFacts facts, LocalDate day) {
    return answer(facts, day).status().group() == StatusGroup.OFFER_MADE;
  }

  /** What a person decided against the facts; Year 12 statuses never on Year 11 (Annex 4). */
  private Optional<Answer> overridden(OnTheDay person) {
    return OverrideRule.on(person.facts().overrides(), person.day())
        .flatMap(known ->
            find(known.fact().code())
                .filter(status -> person.year12() || Clause.of(status) != Clause.CONTINUING)
                .map(status -> overridden(person, known, status)));
  }

  private Answer overridden(OnTheDay person, Known<StatusOverride> known, GuaranteeStatus status) {
    return Answer.of(
        status,
        known.fact().since(),
        "status_override",
        known,
        () ->
            say.overridden(
                known.fact(), status, answer(person.facts().withoutOverrides(), person.day())));
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
        .max(Comparator.comparing(CourseLengthRule::until).thenComparing(Spell::fact))
        .map(spell ->
            Answer.of(
                spell.code().withTraining() ? CONTINUING_EMPLOYMENT : CONTINUING_EDUCATION,
                spell,
                () -> say.continuing(spell)));
  }

  private boolean goesOn(Spell spell, LocalDate day) {
    var until = CourseLengthRule.until(spell);
    return until.isAfter(terms.campaign().guaranteeDay()) && !until.isBefore(day);
  }

  /** 110: an offer that counts (paras 16 to 18), or its proof. */
  private Optional<Answer> offerMade(OnTheDay person) {
    var offer = person.countingOffer();
    return offer.isPresent()
        ? offer.map(judged -> offer(OFFER, judged, () -> say.offerMade(judged)))
        : proof(person);
  }

  /** Whoever has begun, or agreed the start of, learning was offered it. */
  private Optional<Answer> proof(OnTheDay person) {
    return person
        .enrolledThisAutumn()
        .min(
            Comparator.comparing((Known<Enrolment> known) -> begun(known)).thenComparing(Known::id))
        .map(known -> Answer.of(OFFER, begun(known), "enrolment", known, () -> say.enrolled(known)))
        .or(() ->
            first(person, spell -> provesOffer(person, spell))
                .map(spell -> Answer.of(OFFER, spell, () -> say.inLearning(spell))));
  }

  private static LocalDate begun(Known<Enrolment> known) {
    var start = known.fact().startDate();
    return start == null ? LocalDate.MAX : start;
  }

  private static boolean provesOffer(OnTheDay person, Spell spell) {
    return spell.code() == ActivityCode.LEARNING_START_AGREED
        || (spell.code().learning() && !spell.enrolment() && person.thisAutumn(spell.start()));
  }

  /** 122: a circumstance that prevents learning for now (para 23). */
  private Optional<Answer> personalCircumstances(OnTheDay person) {
    return circumstance(person, PERSONAL_CIRCUMSTANCES, true)
        .or(() -> activity(person, PERSONAL_CIRCUMSTANCES, ActivityCode::preventsLearning));
  }

  /** 140: applied, and the result not yet known. The earliest such application speaks. */
  private Optional<Answer> applicationAwaitingOutcome(OnTheDay person) {
    return person.applications().stream()
        .filter(applied -> applied.outcome() == Outcome.AWAITING)
        .min(
            Comparator.comparing(Applied::since)
                .thenComparing(applied -> applied.known().fact().key())
                .thenComparing(applied -> applied.known().id()))
        .map(applied ->
            Answer.of(
                AWAITING_OUTCOME,
                applied.since(),
                "application",
                applied.known(),
                () -> say.awaiting(applied)));
  }

  /** 124: a personal development opportunity offered, or under way (paras 24, 25). */
  private Optional<Answer> personalDevelopment(OnTheDay person) {
    return standing(person)
        .filter(judged -> OfferRule.PERSONAL_DEVELOPMENT.contains(judged.known().fact().kind()))
        .min(FIRST_MADE)
        .map(judged -> offer(PERSONAL_DEVELOPMENT, judged, () -> say.personalDevelopment(judged)))
        .or(() -> activity(person, PERSONAL_DEVELOPMENT, ActivityCode.REENGAGEMENT::equals));
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
        .map(spell -> Answer.of(FOUND_EMPLOYMENT, spell, () -> say.job(spell, person.year12())))
        .or(() ->
            standing(person)
                .filter(GuaranteeRule::firmJob)
                .min(FIRST_MADE)
                .map(judged ->
                    offer(FOUND_EMPLOYMENT, judged, () -> say.jobOffer(judged, person.year12()))));
  }

  /** 123: another reason why an offer would not be appropriate (Annex 4). */
  private Optional<Answer> otherReason(OnTheDay person) {
    return circumstance(person, OTHER_REASON, false)
        .or(() -> activity(person, OTHER_REASON, ActivityCode.VOLUNTARY_WORK::equals));
  }

  /** 159: nothing of all that (Annex 4, the default; para 32). */
  private Answer notRecorded(OnTheDay person) {
    var freeze = terms.campaign().freeze();
    return new Answer(
        NOT_YET_RECORDED,
        freeze.isAfter(person.day()) ? person.day() : freeze,
        person.doing().stream().findFirst().map(Answer::used).orElse(List.of()),
        () -> say.notRecorded(person));
  }

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

  private static Answer offer(GuaranteeStatus status, Judged judged, Supplier<Explanation> words) {
    return Answer.of(status, judged.madeOn(), "offer", judged.known(), words);
  }

  private Optional<Answer> activity(
      OnTheDay person, GuaranteeStatus status, Predicate<ActivityCode> fits) {
    return first(person, spell -> fits.test(spell.code()))
        .map(spell -> Answer.of(status, spell, () -> say.activity(status, spell)));
  }

  /** Of several circumstances the one that began first speaks. */
  private Optional<Answer> circumstance(OnTheDay person, GuaranteeStatus status, boolean prevents) {
    return person
        .circumstances()
        .filter(known -> known.fact().kind().preventsLearning() == prevents)
        .min(
            Comparator.comparing(OnTheDay::since)
                .thenComparing(known -> known.fact().kind())
                .thenComparing(Known::id))
        .map(known ->
            Answer.of(
                status,
                OnTheDay.since(known),
                "circumstance",
                known,
                () -> say.circumstance(known)));
  }

  private static Optional<Spell> first(OnTheDay person, Predicate<Spell> fits) {
    for (var spell : person.doing()) {
      if (fits.test(spell)) {
        return Optional.of(spell);
      }
    }
    return Optional.empty();
  }
}
