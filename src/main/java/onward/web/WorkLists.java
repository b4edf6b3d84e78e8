package onward.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.facts.AuthorityCode;
import onward.followup.FollowUp;
import onward.followup.FollowUps;
import onward.guarantee.Guarantees;
import org.springframework.stereotype.Component;

/**
 * Today's work lists. Working them out looks at every fact of the campaign, so each authority's are
 * kept until the day or what is known changes.
 */
@Component
public class WorkLists {
  private record Held(LocalDate day, long lastSource, List<FollowUp> list) {}

  private final FollowUps followUps;
  private final Guarantees guarantees;
  private final LastSourceTable sources;
  private final Clock clock;
  private final Map<AuthorityCode, Held> held = new ConcurrentHashMap<>();

  WorkLists(FollowUps followUps, Guarantees guarantees, LastSourceTable sources, Clock clock) {
    this.followUps = followUps;
    this.guarantees = guarantees;
    this.sources = sources;
    this.clock = clock;
  }

  /** Everybody to follow up today, queue by queue, in the order to work them. */
  public List<FollowUp> today(AuthorityCode authority) {
    var day = LocalDate.now(clock);
    long last = sources.last(authority);
    return held.compute(
            authority,
            (_, before) ->
                before != null && before.day().equals(day) && before.lastSource() == last
                    ? before
                    : new Held(day, last, workOut(authority, day)))
        .list();
  }

  private List<FollowUp> workOut(AuthorityCode authority, LocalDate day) {
    var campaign = Campaign.on(day);
    return followUps.list(
        authority, campaign, Edition.of(campaign), day, guarantees.all(authority, campaign));
  }
}
