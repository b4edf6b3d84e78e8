package onward.offers;

import static onward.calendar.Edition.GUIDANCE_2009;
import static onward.calendar.Edition.TODAY;

import java.util.EnumSet;
import java.util.Set;
import onward.calendar.Edition;

/**
 * The kinds of offer of every edition, each with the editions whose lists had it. What an edition
 * did not have counts all the same and is flagged: what a place is called does not undo it.
 */
public enum OfferKind {
  APPRENTICESHIP("apprenticeship"),
  PROGRAMME_LED_APPRENTICESHIP("programme-led apprenticeship", GUIDANCE_2009),
  DIPLOMA("diploma", GUIDANCE_2009),
  ENTRY_TO_EMPLOYMENT("entry to employment", GUIDANCE_2009),
  GENERAL_QUALIFICATION("general qualification"),
  OTHER_ACCREDITED_QUALIFICATION("other accredited qualification"),
  EMPLOYMENT_WITH_TRAINING("employment with training"),
  T_LEVEL("T level", TODAY),
  TRAINEESHIP("traineeship", TODAY),
  SUPPORTED_INTERNSHIP("supported internship", TODAY),
  PERSONAL_DEVELOPMENT_OPPORTUNITY("personal development opportunity"),
  ENTRY_TO_LEARNING("entry to learning", GUIDANCE_2009),
  ACTIVITY_AGREEMENT("activity agreement", GUIDANCE_2009),
  RE_ENGAGEMENT("re-engagement"),
  JOB("job");

  private final String words;
  private final Set<Edition> editions;

  OfferKind(String words) {
    this.words = words;
    this.editions = EnumSet.allOf(Edition.class);
  }

  OfferKind(String words, Edition only) {
    this.words = words;
    this.editions = EnumSet.of(only);
  }

  /** Whether the lists of an edition had it. */
  public boolean of(Edition edition) {
    return editions.contains(edition);
  }

  /** As the lists write it. */
  public String words() {
    return words;
  }
}
