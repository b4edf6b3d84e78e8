package onward.settings;

import java.time.LocalDate;
import java.time.MonthDay;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.offers.OfferTerms;

/**
 * What an authority decides for itself where the guidance leaves it open.
 *
 * @param lastStart the latest start of an offer, in the January after the Guarantee (para 16)
 * @param attempts unanswered attempts before somebody counts as unable to contact (Annex 4)
 * @param channels by how many different channels
 */
public record Settings(MonthDay lastStart, int attempts, int channels) {
  public static final Settings DEFAULT = new Settings(MonthDay.of(1, 10), 3, 2);

  /** The latest start of a campaign's offers. */
  public LocalDate lastStart(Campaign campaign) {
    return lastStart.atYear(campaign.year() + 1);
  }

  /** What a campaign's offers are judged by. */
  public OfferTerms terms(Campaign campaign, Edition edition) {
    return new OfferTerms(campaign, lastStart(campaign), edition);
  }
}
