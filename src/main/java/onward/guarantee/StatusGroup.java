package onward.guarantee;

/** The four groups that are published, and add to the cohort (Annex 4). */
public enum StatusGroup {
  OFFER_MADE("Offer made"),
  OFFER_NOT_APPROPRIATE("Offer not appropriate"),
  NO_OFFER_MADE("No offer made"),
  NOT_RECORDED("Not recorded");

  private final String words;

  StatusGroup(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
