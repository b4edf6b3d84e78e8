package onward.calendar;

/** Which wording and rules apply: the guidance of 2009 or the requirement of today. */
public enum Edition {
  GUIDANCE_2009,
  TODAY;

  /** Campaigns up to 2014 take the 2009 wording; the participation age was raised in 2015. */
  public static Edition of(Campaign campaign) {
    return campaign.year() <= 2014 ? GUIDANCE_2009 : TODAY;
  }
}
