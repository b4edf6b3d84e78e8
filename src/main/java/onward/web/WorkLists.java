package onward.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.calendar.YearGroup;
import onward.caseload.Caseloads;
import onward.facts.AuthorityCode;
import onward.followup.FollowUp;
import onward.followup.FollowUps;
import onward.guarantee.Guarantees;
import onward.quality.Contradiction;
import onward.quality.Lack;
import onward.quality.Quality;
import onward.web.rights.Veil;
import org.springframework.stereotype.Component;

/**
 * Today's work: whom to follow up, what to ask the providers, what contradicts itself. Working it
 * out looks at every fact of the campaign, so each authority's is kept until the day or what is
 * known changes.
 */
@Component
public class WorkLists {
  /**
   * A day's work.
   *
   * @param options how many have their offer firm or conditional, early or late, by year group
   */
  public record Work(
      List<FollowUp> followUps,
      List<Lack> lacks,
      List<Contradiction> contradictions,
      Map<YearGroup, Map<String, Integer>> options) {}

  private record Held(LocalDate day, long lastSource, Work work) {}

  private final Caseloads caseloads;
  private final FollowUps followUps;
  private final Quality quality;
  private final Guarantees guarantees;
  private final LastSourceTable sources;
  private final Clock clock;
  private final Veil veil;
  private final Map<AuthorityCode, Held> held = new ConcurrentHashMap<>();

  WorkLists(
      Caseloads caseloads,
      FollowUps followUps,
      Quality quality,
      Guarantees guarantees,
      LastSourceTable sources,
      Clock clock,
      Veil veil) {
    this.caseloads = caseloads;
    this.followUps = followUps;
    this.quality = quality;
    this.guarantees = guarantees;
    this.sources = sources;
    this.clock = clock;
    this.veil = veil;
  }

  /** Everybody to follow up today, queue by queue, in the order to work them. */
  public List<FollowUp> today(AuthorityCode authority) {
    return work(authority).followUps();
  }

  /** All of today's work as the reader sees it, but for those whom they do not see. */
  public Work work(AuthorityCode authority) {
    var all = everybody(authority);
    var hidden = veil.hidden();
    return new Work(
        all.followUps().stream()
            .filter(one -> !hidden.contains(one.person()))
            .map(veil::followUp)
            .toList(),
        all.lacks().stream().filter(one -> !hidden.contains(one.person())).toList(),
        all.contradictions().stream().filter(one -> !hidden.contains(one.person())).toList(),
        all.options());
  }

  private Work everybody(AuthorityCode authority) {
    var day = LocalDate.now(clock);
    long last = sources.last(authority);
    return held.compute(
            authority,
            (_, before) ->
                before != null && before.day().equals(day) && before.lastSource() == last
                    ? before
                    : new Held(day, last, workOut(authority, day)))
        .work();
  }

  private Work workOut(AuthorityCode authority, LocalDate day) {
    var campaign = Campaign.on(day);
    var caseload = caseloads.everybody(authority, campaign, Edition.of(campaign), day, day);
    var standings = guarantees.all(authority, campaign);
    return new Work(
        followUps.list(caseload, standings),
        quality.lacks(caseload, standings),
        quality.contradictions(caseload),
        quality.options(caseload, standings));
  }
}
