package onward.guarantee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.calendar.London;
import onward.calendar.YearGroup;
import onward.caseload.Caseload;
import onward.caseload.Caseloads;
import onward.caseload.PersonFacts;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.partners.Partners;
import onward.settings.AuthoritySettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where everybody of a campaign stands, worked out from the facts and kept with its history. */
@Component
public class Guarantees {
  private final Caseloads caseloads;
  private final Partners partners;
  private final AuthoritySettings settings;
  private final GuaranteeTable table;

  Guarantees(
      Caseloads caseloads, Partners partners, AuthoritySettings settings, GuaranteeTable table) {
    this.caseloads = caseloads;
    this.partners = partners;
    this.settings = settings;
    this.table = table;
  }

  /** How many of a cohort had a status on a day; what nobody had is left out. */
  public record StatusCount(LocalDate day, YearGroup cohort, GuaranteeStatus status, int count) {}

  /**
   * A time during which somebody's status was the same; the words are the last it had.
   *
   * @param until the first day on which it no longer held; null while it holds
   * @param learnt when it was last worked out with a difference
   */
  public record StatusSpell(
      YearGroup cohort,
      Decision decision,
      LocalDate since,
      @Nullable LocalDate until,
      Instant learnt) {}

  /**
   * Where each member of the campaign stands on a day, by person. A standing's {@code since} is the
   * day on which the fact it rests on took effect.
   *
   * @param day the day asked about
   * @param asKnownOn what was known at the end of this day counts; the same day for "as it stood"
   */
  public List<Standing> workOut(
      AuthorityCode authority,
      Campaign campaign,
      Edition edition,
      LocalDate day,
      LocalDate asKnownOn) {
    return standings(caseloads.everybody(authority, campaign, edition, day, asKnownOn));
  }

  /** The same of a caseload that was read already, for its day. */
  public List<Standing> standings(Caseload caseload) {
    var rule = rule(caseload);
    return caseload.people().parallelStream()
        .map(facts -> standing(rule, facts, caseload.day()))
        .toList();
  }

  /**
   * Where one person stood on a day, by what was known on a day; empty for those outside the
   * campaign that day. Reads nobody else's facts.
   */
  public Optional<Standing> status(
      AuthorityCode authority,
      Campaign campaign,
      PersonId person,
      LocalDate day,
      LocalDate asKnownOn) {
    return standings(
            caseloads.of(
                authority, campaign, Edition.of(campaign), day, asKnownOn, List.of(person)))
        .stream()
        .findFirst();
  }

  /**
   * Works everybody out as at a day and keeps what differs. The kept history agrees with it from
   * that day up to the next day that was worked out; later days keep what was decided for them, and
   * earlier ones too. So days may be refreshed in any order, and again: each day ends up as last
   * worked out.
   *
   * @param at the moment whose knowledge counts, kept with each difference
   * @return how many people differ
   */
  @Transactional
  public int refresh(AuthorityCode authority, Campaign campaign, LocalDate day, Instant at) {
    return keep(authority, campaign, day, at, null);
  }

  /**
   * The same for these people only, after their facts changed. It decides for them up to the next
   * day on which everybody was worked out, or on which their own status changes.
   */
  @Transactional
  public int refresh(
      AuthorityCode authority,
      Campaign campaign,
      LocalDate day,
      Instant at,
      Collection<PersonId> people) {
    return people.isEmpty() ? 0 : keep(authority, campaign, day, at, Set.copyOf(people));
  }

  /**
   * Where everybody stands, as kept, by person; {@code since} is the day the status was reached.
   */
  public List<Standing> all(AuthorityCode authority, Campaign campaign) {
    return table.open(authority, campaign, null);
  }

  /** Where everybody stood on a day, as kept. */
  public List<Standing> on(AuthorityCode authority, Campaign campaign, LocalDate day) {
    return table.on(authority, campaign, day);
  }

  /** Where one person stands, as kept; empty for those outside the campaign. */
  public Optional<Standing> of(AuthorityCode authority, Campaign campaign, PersonId person) {
    return table.open(authority, campaign, List.of(person)).stream().findFirst();
  }

  /** The statuses one person has had, first to last. */
  public List<StatusSpell> history(AuthorityCode authority, Campaign campaign, PersonId person) {
    return table.history(authority, campaign, person);
  }

  /** How many of each cohort had each status on these days, as kept. */
  public List<StatusCount> counts(
      AuthorityCode authority, Campaign campaign, List<LocalDate> days) {
    return table.counts(authority, campaign, days);
  }

  /** Whether everybody was worked out for a day, so that what is kept of it is exact. */
  public boolean isWorkedOut(AuthorityCode authority, Campaign campaign, LocalDate day) {
    return table.isWorkedOut(authority, campaign, day);
  }

  /**
   * Works out the days on which nobody did: those after the last that was, up to the day before
   * this one, each with what was known at its end. So what the calendar alone changes, such as a
   * course that ends, is kept with its own day also when Onward was not running.
   */
  @Transactional
  public void catchUp(AuthorityCode authority, LocalDate today) {
    var campaign = Campaign.on(today);
    var last = table.lastWorkedOut(authority, campaign, today);
    if (last.isPresent()) {
      for (var day = last.get().plusDays(1); day.isBefore(today); day = day.plusDays(1)) {
        keep(authority, campaign, day, London.endOf(day).minusMillis(1), null);
      }
    }
  }

  private int keep(
      AuthorityCode authority,
      Campaign campaign,
      LocalDate day,
      Instant at,
      @Nullable Set<PersonId> only) {
    table.oneAtATime(authority, campaign);
    var now = new HashMap<PersonId, StatusSpell>();
    var caseload =
        caseloads.of(authority, campaign, Edition.of(campaign), day, London.day(at), only);
    for (var one : standings(caseload)) {
      now.put(one.person(), new StatusSpell(one.cohort(), one.decision(), day, null, at));
    }
    var kept = table.from(authority, campaign, day, only);
    var next = table.nextWorkedOut(authority, campaign, day);
    var everybody = new TreeSet<>(now.keySet());
    everybody.addAll(kept.keySet());
    var differ = new TreeMap<PersonId, List<StatusSpell>>();
    for (var person : everybody) {
      var before = kept.getOrDefault(person, List.of());
      var after = HistoryRule.with(before, day, next, now.get(person));
      if (after != before) {
        differ.put(person, after);
      }
    }
    table.replace(authority, campaign, day, differ);
    if (only == null) {
      table.workedOut(authority, campaign, day, at);
    }
    return differ.size();
  }

  private GuaranteeRule rule(Caseload caseload) {
    var names = new ConcurrentHashMap<String, String>();
    return new GuaranteeRule(
        caseload.campaign(),
        caseload.edition(),
        settings.on(caseload.authority(), caseload.day(), caseload.asKnownOn()),
        key -> names.computeIfAbsent(key, partners::name));
  }

  private static Standing standing(GuaranteeRule rule, PersonFacts facts, LocalDate day) {
    var answer = rule.answer(facts, day);
    return new Standing(
        facts.member().person(),
        facts.member().cohort(),
        rule.decision(facts, day, answer),
        answer.since());
  }
}
