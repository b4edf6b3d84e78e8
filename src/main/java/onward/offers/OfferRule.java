package onward.offers;

import static onward.offers.OfferKind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onward.calendar.London;
import onward.facts.Known;

/** Is it an offer, and if not why (paras 16 to 18, 25, Annex 4)? */
public final class OfferRule {
  /** Informal learning that leads up to an offer and never is one (paras 24, 25). */
  public static final Set<OfferKind> PERSONAL_DEVELOPMENT =
      EnumSet.of(
          PERSONAL_DEVELOPMENT_OPPORTUNITY, ENTRY_TO_LEARNING, ACTIVITY_AGREEMENT, RE_ENGAGEMENT);

  private static final Pattern LEVEL = Pattern.compile("(?<!\\d)([1-8])(?!\\d)");

  private OfferRule() {}

  /** Whether the offer counts on the day, or every reason why it does not. */
  public static Verdict decide(Known<Offer> known, OfferTerms terms, LocalDate day) {
    var offer = known.fact();
    var condition = condition(known, terms, day);
    var reasons = new ArrayList<Reason>(0);
    made(known, day, reasons);
    kind(offer, reasons);
    specific(offer, reasons);
    start(offer, terms, reasons);
    held(offer, condition, reasons);
    suitable(offer, reasons);
    return reasons.isEmpty()
        ? new Verdict.Counts(
            condition,
            offer.kind() == null || offer.kind().of(terms.edition()),
            offer.startDate() != null && offer.startDate().isAfter(terms.endOfOctober()))
        : new Verdict.DoesNotCount(List.copyOf(reasons));
  }

  /** The day it was made; where none was said, the day the list came. */
  public static LocalDate madeOn(Known<Offer> known) {
    var said = known.fact().offeredOn();
    return said != null ? said : London.day(known.learnt());
  }

  /** Whether it had been made, and not withdrawn, by the day. */
  public static boolean stands(Known<Offer> known, LocalDate day) {
    return !madeOn(known).isAfter(day) && !withdrawn(known.fact(), day);
  }

  /** How the offer's condition stands on the day. */
  public static ConditionState condition(Known<Offer> known, OfferTerms terms, LocalDate day) {
    var offer = known.fact();
    if (offer.condition() == null || offer.condition() == Condition.NONE) {
      return ConditionState.NONE;
    }
    if (Boolean.TRUE.equals(offer.conditionMet())) {
      return ConditionState.MET;
    }
    boolean resultsOut = !day.isBefore(terms.campaign().resultsDay());
    if (offer.condition() == Condition.EMPLOYER_PLACE) {
      return offer.conditionMet() == null ? ConditionState.OPEN : ConditionState.NOT_MET;
    }
    if (offer.conditionMet() == null) {
      return resultsOut ? ConditionState.DUE_FOR_REVIEW : ConditionState.OPEN;
    }
    // told after the day, before the results: on the day nobody could know
    boolean toldByThen = !London.day(known.learnt()).isAfter(day);
    return resultsOut || toldByThen ? ConditionState.NOT_MET : ConditionState.OPEN;
  }

  /** Whether a job's training is known to reach level 2 (para 17). */
  public static boolean reachesLevel2(Offer offer) {
    var level = LEVEL.matcher(offer.level());
    return level.find() && Integer.parseInt(level.group(1)) >= 2;
  }

  private static void made(Known<Offer> known, LocalDate day, List<Reason> reasons) {
    if (madeOn(known).isAfter(day)) {
      reasons.add(Reason.NOT_YET_MADE);
    }
    if (withdrawn(known.fact(), day)) {
      reasons.add(Reason.WITHDRAWN);
    }
  }

  private static boolean withdrawn(Offer offer, LocalDate day) {
    return offer.withdrawnOn() != null && !offer.withdrawnOn().isAfter(day);
  }

  private static void kind(Offer offer, List<Reason> reasons) {
    switch (offer.kind()) {
      case null -> reasons.add(Reason.KIND_NOT_SAID);
      case PERSONAL_DEVELOPMENT_OPPORTUNITY, ENTRY_TO_LEARNING, ACTIVITY_AGREEMENT, RE_ENGAGEMENT ->
          reasons.add(Reason.PERSONAL_DEVELOPMENT);
      case JOB -> reasons.add(Reason.A_JOB);
      case EMPLOYMENT_WITH_TRAINING -> {
        if (!reachesLevel2(offer)) {
          reasons.add(Reason.BELOW_LEVEL_2);
        }
      }
      case APPRENTICESHIP,
          PROGRAMME_LED_APPRENTICESHIP,
          DIPLOMA,
          ENTRY_TO_EMPLOYMENT,
          GENERAL_QUALIFICATION,
          OTHER_ACCREDITED_QUALIFICATION,
          T_LEVEL,
          TRAINEESHIP,
          SUPPORTED_INTERNSHIP -> {}
    }
  }

  private static void specific(Offer offer, List<Reason> reasons) {
    if (offer.provider().isBlank()) {
      reasons.add(Reason.NO_PROVIDER);
    }
    if (offer.course().isBlank()) {
      reasons.add(Reason.NO_COURSE);
    }
  }

  private static void start(Offer offer, OfferTerms terms, List<Reason> reasons) {
    if (offer.startDate() == null) {
      reasons.add(Reason.NO_START_DATE);
    } else if (offer.startDate().isAfter(terms.lastStart())) {
      reasons.add(Reason.STARTS_TOO_LATE);
    } else if (!offer.startDate().isAfter(terms.lastYearsStart())) {
      reasons.add(Reason.STARTS_TOO_EARLY);
    }
  }

  private static void held(Offer offer, ConditionState condition, List<Reason> reasons) {
    if (offer.place() == Place.WAITING_LIST) {
      reasons.add(Reason.WAITING_LIST);
    }
    if (offer.condition() == Condition.EMPLOYER_PLACE && condition != ConditionState.MET) {
      reasons.add(Reason.EMPLOYER_PLACE);
    }
    if (offer.condition() == Condition.GCSE_RESULTS && condition == ConditionState.NOT_MET) {
      reasons.add(Reason.RESULTS_NOT_MET);
    }
  }

  private static void suitable(Offer offer, List<Reason> reasons) {
    if (Boolean.FALSE.equals(offer.suitable())) {
      reasons.add(Reason.NOT_SUITABLE);
    }
  }
}
