package onward.offers;

/** The kinds of offer of every edition. */
public enum OfferKind {
  APPRENTICESHIP("apprenticeship"),
  PROGRAMME_LED_APPRENTICESHIP("programme-led apprenticeship"),
  DIPLOMA("diploma"),
  ENTRY_TO_EMPLOYMENT("entry to employment"),
  GENERAL_QUALIFICATION("general qualification"),
  OTHER_ACCREDITED_QUALIFICATION("other accredited qualification"),
  EMPLOYMENT_WITH_TRAINING("employment with training"),
  T_LEVEL("T level"),
  TRAINEESHIP("traineeship"),
  SUPPORTED_INTERNSHIP("supported internship"),
  PERSONAL_DEVELOPMENT_OPPORTUNITY("personal development opportunity"),
  ENTRY_TO_LEARNING("entry to learning"),
  ACTIVITY_AGREEMENT("activity agreement"),
  RE_ENGAGEMENT("re-engagement"),
  JOB("job");

  private final String words;

  OfferKind(String words) {
    this.words = words;
  }

  /** As the lists write it. */
  public String words() {
    return words;
  }
}
