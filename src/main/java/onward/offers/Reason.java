package onward.offers;

import static onward.calendar.Days.inWords;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why an offer does not count: each test of the rule that it failed, its paragraph and its cure.
 */
public enum Reason {
  NOT_YET_MADE("para 16", "it is dated later", "wait until it is made"),
  WITHDRAWN("para 16", "it was withdrawn on {withdrawn}", "ask {provider} for another place"),
  PERSONAL_DEVELOPMENT(
      "para 25", "{kind} is a step towards learning", "find a course when they are ready"),
  A_JOB("para 17", "a job without training to level 2 is not learning", "find training beside it"),
  KIND_NOT_SAID("para 17", "it does not say what kind of place it is", "ask {provider} what it is"),
  BELOW_LEVEL_2(
      "para 17", "its training is not known to reach level 2", "ask {provider} for the level"),
  NO_PROVIDER("para 18", "it names no provider", "find out who made it"),
  NO_COURSE("para 18", "it names no course: a blanket offer", "ask {provider} for the course"),
  NO_START_DATE("para 18", "it has no start date", "ask {provider} for the start date"),
  STARTS_TOO_LATE(
      "para 16", "its start, {start}, is later than {last}", "ask {provider} for an earlier start"),
  STARTS_TOO_EARLY(
      "para 16",
      "its start, {start}, belongs to the year before",
      "ask {provider} for the right start date"),
  WAITING_LIST(
      "para 18", "it is a place on a waiting list", "ask {provider} whether a place is held"),
  EMPLOYER_PLACE(
      "Annex 4", "it depends on finding an employer", "help to find an employer for {provider}"),
  RESULTS_NOT_MET(
      "Annex 4",
      "its condition on GCSE results was not met",
      "find a course that fits the results"),
  NOT_SUITABLE("para 18", "it does not suit{unsuitable}", "find a place that suits");

  private final String paragraph;
  private final String why;
  private final String cure;

  Reason(String paragraph, String why, String cure) {
    this.paragraph = paragraph;
    this.why = why;
    this.cure = cure;
  }

  /** The paragraph of the guidance, such as "para 18". */
  public String paragraph() {
    return paragraph;
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
