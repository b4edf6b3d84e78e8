package onward.people;

import java.time.Instant;
import onward.facts.PersonId;
import onward.facts.SourceId;

/**
 * Two entries of one person that were made one.
 *
 * @param id the merge's number in its authority
 * @param kept the entry that stands
 * @param gone the entry whose facts went over; what was known of it on earlier days stays
 * @param source under which the facts went over
 */
public record Merge(
    long id, PersonId kept, PersonId gone, SourceId source, Instant at, String by) {}
