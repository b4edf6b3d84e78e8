package onward.imports;

import java.time.Instant;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.facts.Source;
import onward.imports.review.Decisions;
import onward.matching.PeopleIndex;

/**
 * Where a list is worked on: whose it is, for which campaign, and who is known.
 *
 * @param people the authority's people as they stand, to be matched against
 * @param decisions what people decided of rows before
 * @param at the moment at which what the list says is learnt
 * @param moment up to which the list in hand tells, see {@link Source#moment()}
 * @param progress hears how far the work has come
 */
public record Desk(
    AuthorityCode authority,
    Campaign campaign,
    PeopleIndex people,
    Decisions decisions,
    Instant at,
    Instant moment,
    Progress progress) {
  public Desk(
      AuthorityCode authority,
      Campaign campaign,
      PeopleIndex people,
      Decisions decisions,
      Instant at) {
    this(authority, campaign, people, decisions, at, at, Progress.UNHEARD);
  }

  /** The same desk, whose progress somebody hears. */
  public Desk heardBy(Progress listener) {
    return new Desk(authority, campaign, people, decisions, at, moment, listener);
  }

  /** The same desk with a file before it, which tells up to the day as at which it was made. */
  public Desk with(ImportFile file) {
    return new Desk(
        authority, campaign, people, decisions, at, Source.moment(at, file.asAt()), progress);
  }
}
