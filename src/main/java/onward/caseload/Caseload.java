package onward.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.cohort.Member;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.people.Details;

/**
 * The people of a campaign on a day.
 *
 * @param day the day asked about
 * @param asKnownOn what was known at the end of this day counts
 * @param details of everybody the authority knows, also of those outside the campaign; of the
 *     people asked for, where only some were
 * @param everyMember everybody who ever was in the ledger, also those since removed, by person
 * @param people the facts about everybody who is counted on the day, by person
 */
public record Caseload(
    AuthorityCode authority,
    Campaign campaign,
    Edition edition,
    LocalDate day,
    LocalDate asKnownOn,
    Map<PersonId, Details> details,
    List<Member> everyMember,
    List<PersonFacts> people) {}
