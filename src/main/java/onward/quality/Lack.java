package onward.quality;

import onward.calendar.YearGroup;
import onward.facts.PersonId;
import onward.guarantee.Decision.FactUsed;
import onward.guarantee.GuaranteeStatus;

/**
 * What an offer wants that its provider knows.
 *
 * @param provider the register's key, or the name as given
 * @param course as told, may be empty
 * @param missing the reason as the end of a sentence: "it has no start date"
 * @param ask what to do: "ask Northgate College for the start date"
 * @param paragraph of the guidance
 * @param fact the offer, application, enrolment or intention
 */
public record Lack(
    PersonId person,
    YearGroup cohort,
    GuaranteeStatus status,
    String provider,
    String course,
    String missing,
    String ask,
    String paragraph,
    FactUsed fact) {}
