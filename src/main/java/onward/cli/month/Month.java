package onward.cli.month;

import java.time.Instant;
import java.time.LocalDate;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.calendar.London;
import onward.facts.AuthorityCode;

/**
 * Whose month, and as at which day. Everything in the folder is taken as learnt on that day.
 *
 * @param databaseId the first three digits of national identifiers
 */
public record Month(
    AuthorityCode authority, Campaign campaign, Edition edition, LocalDate day, String databaseId) {

  Instant moment() {
    return day.atTime(12, 0).atZone(London.ZONE).toInstant();
  }
}
