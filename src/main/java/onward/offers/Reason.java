package onward.offers;

import static onward.calendar.Days.inWords;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why an offer does not count: each test of the rule that it failed, its paragraph and its cure.
 */
public enum Reason {
  NOT_YET_MADE(
      "para 16", "was it made by the day?", "it is dated later", "wait until it is made", false),
  WITHDRAWN(
      "para 16",
      "does it still stand?",
      "it was withdrawn on {withdrawn}",
      "ask {provider} for another place",
      false),
  PERSONAL_DEVELOPMENT(
      "para 25",
      "is it learning, rather than a step towards it?",
      "{kind} is a step towards learning",
      "find a course when they are ready",
      false),
  A_JOB(
      "para 17",
      "if it is a job, does it come with training?",
      "a job without training to level 2 is not learning",
      "find training beside it",
      false),
  KIND_NOT_SAID(
      "para 17",
      "is it of a kind that counts?",
      "it does not say what kind of place it is",
      "ask {provider} what it is",
      true),
  BELOW_LEVEL_2(
      "para 17",
      "does a job's training reach level 2?",
      "its training is not known to reach level 2",
      "ask {provider} for the level",
      true),
  NO_PROVIDER(
      "para 18", "does it name a provider?", "it names no provider", "find out who made it", false),
  NO_COURSE(
      "para 18",
      "is it of a place on a specific course?",
      "it names no course: a blanket offer",
      "ask {provider} for the course",
      true),
  NO_START_DATE(
      "para 18",
      "is a start date agreed?",
      "it has no start date",
      "ask {provider} for the start date",
      true),
  STARTS_TOO_LATE(
      "para 16",
      "does it start by the latest start, the beginning of the January term?",
      "its start, {start}, is later than {last}",
      "ask {provider} for an earlier start",
      true),
  STARTS_TOO_EARLY(
      "para 16",
      "does it start in this campaign, after the latest start of the one before?",
      "its start, {start}, belongs to the year before",
      "ask {provider} for the right start date",
      true),
  WAITING_LIST(
      "para 18",
      "is a place held, not one on a waiting list?",
      "it is a place on a waiting list",
      "ask {provider} whether a place is held",
      true),
  EMPLOYER_PLACE(
      "Annex 4",
      "is it free of the condition to find an employer, or is that met?",
      "it depends on finding an employer",
      "help to find an employer, then have {provider} confirm the place",
      false),
  RESULTS_NOT_MET(
      "Annex 4",
      "is a condition on GCSE results open or met?",
      "its condition on GCSE results was not met",
      "find a course that fits the results",
      false),
  NOT_SUITABLE(
      "para 18",
      "does it suit by level, place, sector and method?",
      "it does not suit{unsuitable}",
      "find a place that suits",
      false);

  private final String paragraph;
  private final String asks;
  private final String why;
  private final String cure;
  private final boolean providerKnows;

  Reason(String paragraph, String asks, String why, String cure, boolean providerKnows) {
    this.paragraph = paragraph;
    this.asks = asks;
    this.why = why;
    this.cure = cure;
    this.providerKnows = providerKnows;
  }

  /** The test that an offer fails for this reason, as a question. */
  public String asks() {
    return asks;
  }

  /** Whether its provider can put it right, so that one call does for all its people. */
  public boolean providerKnows() {
    return providerKnows;
  }

  /** The paragraph of the guidance, such as "para 18". */
  public String paragraph() {
    return paragraph;
  }

  /** The reason without an offer at hand: "its start is later than the latest start". */
  public String whyInGeneral() {
    return why.replace(" on {withdrawn}", "")
        .replace(", {start},", "")
        .replace("{last}", "the latest start")
        .replace("{kind}", "it")
        .replace("{unsuitable}", "");
  }

  /** The reason as the end of a sentence: "it has no start date". */
  public String why(Offer offer, OfferTerms terms) {
    return why.replace("{withdrawn}", words(offer.withdrawnOn()))
        .replace("{start}", words(offer.startDate()))
        .replace("{last}", inWords(terms.lastStart()))
        .replace("{kind}", offer.kind() == null ? "" : offer.kind().words())
        .replace("{unsuitable}", unsuitable(offer));
  }

  /**
   * What would put it right, as the end of a sentence: "ask Northgate College for the start date".
   *
   * @param provider the provider's name as people know it
   */
  public String cure(String provider) {
    return cure.replace("{provider}", provider);
  }

  private static String words(@Nullable LocalDate day) {
    return day == null ? "" : inWords(day);
  }

  private static String unsuitable(Offer offer) {
    return offer.whyNotSuitable() == null ? "" : " (" + offer.whyNotSuitable().words() + ")";
  }
}
