package onward.guarantee;

import java.time.LocalDate;
import onward.calendar.YearGroup;
import onward.facts.PersonId;

/**
 * Where one person of a campaign stands on a day.
 *
 * @param since the day from which the status has been this one, as worked out
 */
public record Standing(PersonId person, YearGroup cohort, Decision decision, LocalDate since) {}
