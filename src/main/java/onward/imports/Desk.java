package onward.imports;

import java.time.Instant;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.imports.review.Decisions;
import onward.matching.PeopleIndex;

/**
 * Where a list is worked on: whose it is, for which campaign, and who is known.
 *
 * @param people the authority's people as they stand, to be matched against
 * @param decisions what people decided of rows before
 * @param at the moment at which what the list says is learnt
 * @param progress hears how far the work has come
 */
public record Desk(
    AuthorityCode authority,
    Campaign campaign,
    PeopleIndex people,
    Decisions decisions,
    Instant at,
    Progress progress) {
  public Desk(
      AuthorityCode authority,
      Campaign campaign,
      PeopleIndex people,
      Decisions decisions,
      Instant at) {
    this(authority, campaign, people, decisions, at, Progress.UNHEARD);
  }

  /** The same desk, whose progress somebody hears. */
  public Desk heardBy(Progress listener) {
    return new Desk(authority, campaign, people, decisions, at, listener);
  }
}
