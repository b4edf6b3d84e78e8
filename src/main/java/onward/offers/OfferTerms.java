package onward.offers;

import java.time.LocalDate;
import java.time.Month;
import onward.calendar.Campaign;
import onward.calendar.Edition;

/**
 * What an offer is judged by.
 *
 * @param lastStart the latest start that counts (para 16)
 */
public record OfferTerms(Campaign campaign, LocalDate lastStart, Edition edition) {

  /** The terms of a campaign with the latest start of the guidance. */
  public static OfferTerms of(Campaign campaign) {
    return new OfferTerms(campaign, campaign.lastStart(), Edition.of(campaign));
  }

  /** A start up to this day belonged to the Guarantee of the year before. */
  public LocalDate lastYearsStart() {
    return new Campaign(campaign.year() - 1).lastStart();
  }

  /** Starts up to this day and after it may be told apart, at local discretion (Annex 4). */
  LocalDate endOfOctober() {
    return LocalDate.of(campaign.year(), Month.OCTOBER, 31);
  }
}
