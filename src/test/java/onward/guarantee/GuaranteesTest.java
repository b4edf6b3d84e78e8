package onward.guarantee;

import static onward.guarantee.Someone.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import onward.Inside;
import onward.OnwardTest;
import onward.applications.Application;
import onward.applications.Applications;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.calendar.London;
import onward.calendar.YearGroup;
import onward.cohort.LeftBecause;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.Sources;
import onward.followup.FollowUp;
import onward.followup.FollowUps;
import onward.followup.Queue;
import onward.guarantee.Guarantees.StatusCount;
import onward.offers.Offer;
import onward.offers.Offers;
import onward.people.Details;
import onward.people.MadeDetails;
import onward.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Statuses worked out from, and kept in, the real database. */
@OnwardTest
@Inside("971")
@Transactional
class GuaranteesTest {
  private static final AuthorityCode OURS = new AuthorityCode("971");
  private static final Campaign C2026 = new Campaign(2026);

  @Autowired Guarantees guarantees;
  @Autowired FollowUps followUps;
  @Autowired Sources sources;
  @Autowired People people;
  @Autowired Rolls rolls;
  @Autowired Offers offers;
  @Autowired Applications applications;

  private List<PersonId> everybody = List.of();

  @BeforeEach
  void three_young_people_of_year_11() {
    everybody = people.numbers(3);
    var roll = told("2026-01-10");
    var details = new ArrayList<Entry<Details>>();
    var spells = new ArrayList<Entry<RollSpell>>();
    for (var person : everybody) {
      details.add(new Entry<>(person, details(person), 2));
      spells.add(new Entry<>(person, new RollSpell("9714001", null, null, null, null), 2));
    }
    people.add(roll, details);
    rolls.record(roll, spells);
  }

  private Source told(String day) {
    return sources.open(OURS, "test", "test", moment(day));
  }

  private static Instant moment(String day) {
    return LocalDate.parse(day).atTime(12, 0).atZone(London.ZONE).toInstant();
  }

  private static Details details(PersonId person) {
    return MadeDetails.of("R" + person.value(), "Asha", "Patel", day("2010-02-14"));
  }

  private void offer(int who, String learnt, Offer offer) {
    offers.record(told(learnt), List.of(new Entry<>(everybody.get(who), offer, 7)));
  }

  private void apply(int who, String day) {
    applications.record(
        told(day),
        List.of(
            new Entry<>(
                everybody.get(who),
                new Application("Northgate College", "Art", "", day(day), null, null),
                3)));
  }

  private int refresh(String day) {
    return guarantees.refresh(OURS, C2026, day(day), moment(day));
  }

  private List<String> codes(List<Standing> standings) {
    return standings.stream().map(standing -> standing.decision().status().code()).toList();
  }

  private List<Standing> workOut(String day, String asKnownOn) {
    return guarantees.workOut(OURS, C2026, Edition.TODAY, day(day), day(asKnownOn));
  }

  @Test
  void any_day_comes_out_as_it_stood_and_as_it_is_known_now() {
    offer(0, "2026-07-05", Someone.offer());
    assertThat(codes(workOut("2026-06-30", "2026-06-30"))).containsExactly("159", "159", "159");
    assertThat(codes(workOut("2026-06-30", "2026-10-31"))).containsExactly("110", "159", "159");
    assertThat(workOut("2026-07-31", "2026-07-31").getFirst().since()).isEqualTo("2026-03-03");
  }

  @Test
  void only_differences_are_written_and_the_history_is_kept() {
    assertThat(refresh("2026-06-30")).isEqualTo(3);
    assertThat(refresh("2026-06-30")).isZero();
    apply(0, "2026-07-02");
    assertThat(refresh("2026-07-02")).isEqualTo(1);
    offer(0, "2026-07-05", Someone.offer());
    assertThat(refresh("2026-07-05")).isEqualTo(1);
    assertThat(codes(guarantees.all(OURS, C2026))).containsExactly("110", "159", "159");
    assertThat(codes(guarantees.on(OURS, C2026, day("2026-07-04"))))
        .containsExactly("140", "159", "159");
    assertThat(guarantees.history(OURS, C2026, everybody.getFirst()))
        .extracting(spell -> spell.decision().status().code() + " until " + spell.until())
        .containsExactly("159 until 2026-07-02", "140 until 2026-07-05", "110 until null");
  }

  @Test
  void what_is_kept_is_what_was_worked_out() {
    offer(0, "2026-07-05", Someone.offer());
    refresh("2026-07-05");
    var kept = guarantees.of(OURS, C2026, everybody.getFirst()).orElseThrow();
    var workedOut = workOut("2026-07-05", "2026-07-05").getFirst();
    assertThat(kept.decision()).isEqualTo(workedOut.decision());
    assertThat(kept.since()).isEqualTo("2026-07-05");
  }

  @Test
  void full_and_incremental_agree() {
    refresh("2026-06-30");
    apply(1, "2026-07-02");
    offer(0, "2026-07-02", Someone.offer());
    int some =
        guarantees.refresh(
            OURS, C2026, day("2026-07-02"), moment("2026-07-02"), everybody.subList(0, 2));
    assertThat(some).isEqualTo(2);
    assertThat(refresh("2026-07-02")).isZero();
    assertThat(codes(guarantees.all(OURS, C2026))).containsExactly("110", "140", "159");
  }

  @Test
  void what_is_taken_back_the_same_day_leaves_the_history_as_it_was() {
    refresh("2026-06-30");
    var before = guarantees.history(OURS, C2026, everybody.getFirst());
    var list = told("2026-07-02");
    offers.record(list, List.of(new Entry<>(everybody.getFirst(), Someone.offer(), 7)));
    refresh("2026-07-02");
    assertThat(guarantees.history(OURS, C2026, everybody.getFirst())).hasSize(2);
    offers.undo(list.id(), told("2026-07-02"));
    refresh("2026-07-02");
    assertThat(guarantees.history(OURS, C2026, everybody.getFirst())).isEqualTo(before);
  }

  /** Histories drawn at random: what is told on which day, and of whom. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void facts_learnt_after_the_day_asked_never_count_as_known(long seed) {
    var dice = new Random(seed);
    var days = List.of("2026-06-01", "2026-06-10", "2026-06-20", "2026-07-01", "2026-07-10");
    var stood = new ArrayList<List<String>>();
    for (var day : days) {
      for (int i = 0; i < 3; i++) {
        tell(dice, day);
      }
      stood.add(codes(workOut(day, day)));
    }
    for (int i = 0; i < days.size(); i++) {
      assertThat(codes(workOut(days.get(i), days.get(i)))).as(days.get(i)).isEqualTo(stood.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 34, 55, 89})
  void full_and_incremental_agree_to_the_person_whatever_is_told(long seed) {
    var dice = new Random(seed);
    for (var day : List.of("2026-06-01", "2026-06-10", "2026-06-20", "2026-07-01")) {
      refresh(day);
      int who = tell(dice, day);
      guarantees.refresh(OURS, C2026, day(day), moment(day), List.of(everybody.get(who)));
      assertThat(guarantees.all(OURS, C2026))
          .extracting(Standing::decision)
          .isEqualTo(workOut(day, day).stream().map(Standing::decision).toList());
      assertThat(refresh(day)).as("nothing is left to a full refresh on " + day).isZero();
    }
  }

  /** Tells something of somebody; who it was. */
  private int tell(Random dice, String day) {
    int who = dice.nextInt(3);
    switch (dice.nextInt(4)) {
      case 0 -> apply(who, day);
      case 1 -> offer(who, day, Someone.offer());
      case 2 -> offer(who, day, MadeOffers.withdrawn(Someone.offer(), day));
      default -> offer(who, day, MadeOffers.starting(Someone.offer(), ""));
    }
    return who;
  }

  @Test
  void one_persons_status_on_any_day_is_that_of_everybodys() {
    offer(0, "2026-07-05", Someone.offer());
    for (var known : List.of("2026-06-30", "2026-07-05")) {
      var one = guarantees.status(OURS, C2026, everybody.getFirst(), day("2026-06-30"), day(known));
      assertThat(one).contains(workOut("2026-06-30", known).getFirst());
    }
    assertThat(
            guarantees.status(
                OURS, C2026, new PersonId(Long.MAX_VALUE), day("2026-06-30"), day("2026-06-30")))
        .isEmpty();
  }

  private List<String> spells(int who) {
    return guarantees.history(OURS, C2026, everybody.get(who)).stream()
        .map(one -> one.decision().status().code() + " " + one.since() + " to " + one.until())
        .toList();
  }

  /** The roll came on 10 January, an application on 2 July, an offer on 5 July. */
  private static final List<String> IN_ORDER =
      List.of(
          "159 2026-01-31 to 2026-07-02", "140 2026-07-02 to 2026-07-05", "110 2026-07-05 to null");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-12-31 2026-01-31 2026-06-30 2026-07-02 2026-07-05 2026-07-06",
        "2026-07-06 2026-07-05 2026-07-02 2026-06-30 2026-01-31 2025-12-31",
        "2026-07-05 2025-12-31 2026-06-30 2026-07-06 2026-01-31 2026-07-02",
        "2026-01-31 2026-06-30 2026-07-02 2026-07-05 2026-07-05 2025-12-31 2026-01-31 2026-06-30"
      })
  void the_days_may_be_worked_out_in_any_order_and_again(String days) {
    apply(0, "2026-07-02");
    offer(0, "2026-07-05", Someone.offer());
    for (var day : days.split(" ")) {
      refresh(day);
    }
    assertThat(spells(0)).isEqualTo(IN_ORDER);
    assertThat(codes(guarantees.all(OURS, C2026))).containsExactly("110", "159", "159");
    assertThat(guarantees.on(OURS, C2026, day("2026-01-30"))).isEmpty();
    for (var day : days.split(" ")) {
      assertThat(refresh(day)).as(day).isZero();
      assertThat(codes(guarantees.on(OURS, C2026, day(day)))).isEqualTo(codes(workOut(day, day)));
    }
  }

  @Test
  void
      an_earlier_day_decides_up_to_the_next_day_that_was_worked_out_though_nothing_changed_on_it() {
    refresh("2026-06-30");
    refresh("2026-07-10");
    apply(0, "2026-07-03");
    guarantees.refresh(OURS, C2026, day("2026-07-05"), moment("2026-07-05"), everybody);
    assertThat(spells(0))
        .containsExactly(
            "159 2026-06-30 to 2026-07-05",
            "140 2026-07-05 to 2026-07-10",
            "159 2026-07-10 to null");
    refresh("2026-07-10");
    assertThat(spells(0)).containsExactly("159 2026-06-30 to 2026-07-05", "140 2026-07-05 to null");
  }

  @Test
  void whoever_is_gone_on_one_day_stands_again_on_the_next() {
    refresh("2026-06-30");
    var gone = told("2026-07-02");
    rolls.record(
        gone,
        List.of(
            new Entry<>(
                everybody.getFirst(),
                new RollSpell("9714001", null, null, day("2026-07-01"), LeftBecause.DIED),
                2)));
    refresh("2026-07-02");
    assertThat(guarantees.of(OURS, C2026, everybody.getFirst())).isEmpty();
    refresh("2026-06-30");
    refresh("2026-07-02");
    assertThat(spells(0)).containsExactly("159 2026-06-30 to 2026-07-02");
    rolls.undo(gone.id(), told("2026-07-04"));
    refresh("2026-07-04");
    refresh("2026-06-30");
    assertThat(spells(0)).containsExactly("159 2026-06-30 to 2026-07-02", "159 2026-07-04 to null");
  }

  @Test
  void other_words_for_the_same_status_keep_the_day_it_was_reached() {
    apply(0, "2026-06-20");
    refresh("2026-06-30");
    applications.record(
        told("2026-07-02"),
        List.of(
            new Entry<>(
                everybody.getFirst(),
                new Application("Southgate College", "Art", "", day("2026-06-01"), null, null),
                3)));
    assertThat(refresh("2026-07-02")).isEqualTo(1);
    var kept = guarantees.of(OURS, C2026, everybody.getFirst()).orElseThrow();
    assertThat(kept.since()).isEqualTo("2026-06-30");
    assertThat(kept.decision().because()).contains("Southgate College");
    assertThat(guarantees.history(OURS, C2026, everybody.getFirst())).hasSize(1);
  }

  @Test
  void the_days_of_a_year_are_counted_by_cohort_and_status() {
    refresh("2026-06-30");
    offer(0, "2026-07-05", Someone.offer());
    refresh("2026-07-05");
    assertThat(guarantees.counts(OURS, C2026, List.of(day("2026-07-04"), day("2026-07-05"))))
        .containsExactly(
            new StatusCount(
                day("2026-07-04"), YearGroup.YEAR_11, GuaranteeStatus.NOT_YET_RECORDED, 3),
            new StatusCount(day("2026-07-05"), YearGroup.YEAR_11, GuaranteeStatus.OFFER, 1),
            new StatusCount(
                day("2026-07-05"), YearGroup.YEAR_11, GuaranteeStatus.NOT_YET_RECORDED, 2));
  }

  @Test
  void the_work_lists_leave_out_whoever_has_an_offer() {
    offer(0, "2026-06-05", Someone.offer());
    apply(1, "2026-06-06");
    var list =
        followUps.list(
            OURS, C2026, Edition.TODAY, day("2026-06-30"), workOut("2026-06-30", "2026-06-30"));
    assertThat(list)
        .extracting(FollowUp::person, FollowUp::queue)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(everybody.get(1), Queue.CALL_CENTRE),
            org.assertj.core.groups.Tuple.tuple(everybody.get(2), Queue.CALL_CENTRE));
  }
}
