package onward.guarantee;

import static onward.guarantee.Someone.day;
import static onward.guarantee.Someone.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onward.activity.Completion;
import onward.activity.CourseKind;
import onward.applications.Outcome;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.calendar.YearGroup;
import onward.circumstances.CircumstanceKind;
import onward.contacts.Channel;
import onward.contacts.ContactOutcome;
import onward.contacts.Said;
import onward.offers.Condition;
import onward.offers.Offer;
import onward.offers.OfferKind;
import onward.offers.Place;
import onward.offers.Reply;
import onward.quality.ContradictionRule;
import onward.settings.Settings;

/** What holds of every person, whatever is known of them. */
class GuaranteePropertiesTest {
  private static final GuaranteeRule RULE =
      new GuaranteeRule(
          new Campaign(2026), Edition.TODAY, Settings.DEFAULT, UnaryOperator.identity());
  private static final GuaranteeRule IN_2009 =
      new GuaranteeRule(
          new Campaign(2026), Edition.GUIDANCE_2009, Settings.DEFAULT, UnaryOperator.identity());
  private static final LocalDate FIRST = day("2025-09-01");

  private static Decision decide(Someone person, LocalDate day) {
    return RULE.decide(person.facts(), day);
  }

  @Property(tries = 500)
  void year_12_codes_never_stand_on_year_11(
      @ForAll("facts") List<Fact> facts, @ForAll("days") LocalDate day) {
    assertThat(decide(someone(YearGroup.YEAR_11, facts), day).status().code())
        .isNotIn("114", "115");
  }

  @Property(tries = 500)
  void an_offer_that_counts_never_leaves_someone_without_one(
      @ForAll("facts") List<Fact> facts, @ForAll YearGroup cohort, @ForAll("days") LocalDate day) {
    var person = someone(cohort, facts).offered(offer());
    var asked = day.isBefore(day("2026-03-03")) ? day("2026-03-03") : day;
    assertThat(decide(person, asked).status().group()).isEqualTo(StatusGroup.OFFER_MADE);
    assertThat(decide(person, asked).metBySeptember()).isTrue();
  }

  @Property(tries = 500)
  void the_order_of_facts_does_not_matter(
      @ForAll("facts") List<Fact> facts,
      @ForAll YearGroup cohort,
      @ForAll("days") LocalDate day,
      @ForAll long seed) {
    var person = someone(cohort, facts);
    assertThat(RULE.decide(person.shuffled(seed), day)).isEqualTo(decide(person, day));
  }

  @Property(tries = 500)
  void facts_dated_after_the_day_never_count(
      @ForAll("facts") List<Fact> facts,
      @ForAll("later") List<Fact> later,
      @ForAll YearGroup cohort,
      @ForAll("days") LocalDate day) {
    var without = decide(someone(cohort, facts), day);
    var with = decide(someone(cohort, facts).and(after(cohort, later)), day);
    assertThat(with).isEqualTo(without);
  }

  @Property(tries = 500)
  void every_answer_is_explained(
      @ForAll("facts") List<Fact> facts, @ForAll YearGroup cohort, @ForAll("days") LocalDate day) {
    var decision = decide(someone(cohort, facts), day);
    assertThat(decision.because()).matches("[A-Z0-9].*\\.").doesNotContain("null", "{");
    assertThat(decision.guidance()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(decision.next()).doesNotContain("null", "{");
    if (decision.status().group() != StatusGroup.OFFER_MADE) {
      assertThat(decision.next()).endsWith(".");
    }
  }

  @Property(tries = 300)
  void the_four_groups_partition_the_cohort(
      @ForAll("cohort") List<List<Fact>> people,
      @ForAll YearGroup cohort,
      @ForAll("days") LocalDate day) {
    var counts = new EnumMap<StatusGroup, Integer>(StatusGroup.class);
    for (var facts : people) {
      counts.merge(decide(someone(cohort, facts), day).status().group(), 1, Integer::sum);
    }
    assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(people.size());
  }

  @Property(tries = 500)
  void the_line_of_the_table_is_the_one_that_gives_the_status(
      @ForAll("facts") List<Fact> facts, @ForAll YearGroup cohort, @ForAll("days") LocalDate day) {
    var person = someone(cohort, facts);
    var status = RULE.status(person.facts(), day);
    assertThat(status).as("with words and without").isEqualTo(decide(person, day).status());
    assertThat(Clause.of(status).statuses()).contains(status);
  }

  @Property(tries = 300)
  void what_needs_no_offer_for_september_is_told_apart_from_what_had_one(
      @ForAll("facts") List<Fact> facts, @ForAll YearGroup cohort) {
    var person = someone(cohort, facts);
    var september = decide(person, day("2026-09-30"));
    var later = decide(person, day("2026-12-01"));
    assertThat(later.metBySeptember())
        .as("December knows what September was")
        .isEqualTo(september.status().group() == StatusGroup.OFFER_MADE);
  }

  @Property(tries = 300)
  void both_editions_give_the_same_code(
      @ForAll("facts") List<Fact> facts, @ForAll YearGroup cohort, @ForAll("days") LocalDate day) {
    var person = someone(cohort, facts);
    assertThat(IN_2009.status(person.facts(), day)).isEqualTo(RULE.status(person.facts(), day));
  }

  @Property(tries = 300)
  void an_override_in_force_decides_and_leaves_no_trace_after_its_last_day(
      @ForAll("facts") List<Fact> facts,
      @ForAll GuaranteeStatus status,
      @ForAll("days") LocalDate day) {
    var alone = decide(someone(YearGroup.YEAR_12, facts), day.plusDays(1));
    var person =
        someone(YearGroup.YEAR_12, facts).overridden(status.code(), day.toString(), day.toString());
    assertThat(decide(person, day).status()).isEqualTo(status);
    assertThat(decide(person, day.plusDays(1)).status()).isEqualTo(alone.status());
  }

  @Property(tries = 300)
  void contradictions_never_crash_the_rule_or_those_who_look_for_them(
      @ForAll("facts") List<Fact> facts, @ForAll YearGroup cohort, @ForAll("days") LocalDate day) {
    var person = someone(cohort, facts);
    assertThat(ContradictionRule.of(person.facts(), day))
        .allSatisfy(found -> assertThat(found.words()).isNotBlank().doesNotContain("null"));
  }

  /** A fact to add to someone, dated so many days after the first of the campaign's year. */
  interface Fact {
    void addTo(Someone person, LocalDate first);
  }

  private static Someone someone(YearGroup cohort, List<Fact> facts) {
    var person = Someone.in(cohort, 1).learnt("2025-09-01");
    facts.forEach(fact -> fact.addTo(person, FIRST));
    return person;
  }

  /** The same kinds of facts, dated and learnt after every day that is asked about. */
  private static Someone after(YearGroup cohort, List<Fact> facts) {
    var person = Someone.in(cohort, 1).learnt("2027-02-01");
    facts.forEach(fact -> fact.addTo(person, day("2027-02-01")));
    return person;
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 500).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<List<List<Fact>>> cohort() {
    return facts().list().ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<Fact>> facts() {
    return Arbitraries.oneOf(
            offers(), applications(), activities(), enrolments(), contacts(), circumstances())
        .list()
        .ofMaxSize(8);
  }

  /** Leavings and circumstances' ends aside, a fact that is not yet true. */
  @Provide
  Arbitrary<List<Fact>> later() {
    return Arbitraries.oneOf(
            offers(), applications(), activities(), enrolments(), contacts(), circumstances())
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static Arbitrary<Integer> afterDays() {
    return Arbitraries.integers().between(0, 480);
  }

  private static Arbitrary<Fact> offers() {
    var text = Arbitraries.of("", "Northgate College", "Southgate College");
    var when = afterDays().tuple3();
    return Combinators.combine(
            text,
            Arbitraries.of(OfferKind.class),
            Arbitraries.of("", "1", "2"),
            when,
            Arbitraries.of(Condition.class).injectNull(0.5),
            Arbitraries.of(true, false).injectNull(0.5),
            Arbitraries.of(Place.class).injectNull(0.5),
            Arbitraries.of(Reply.class).injectNull(0.5))
        .as((provider, kind, level, days, condition, met, place, reply) ->
            (person, first) ->
                person.offered(
                    new Offer(
                        provider,
                        kind,
                        provider.isEmpty() ? "" : "A levels",
                        level,
                        days.get1() % 5 == 0 ? null : first.plusDays(days.get1()),
                        days.get2() % 5 == 0 ? null : first.plusDays(days.get2()),
                        condition,
                        met,
                        place,
                        reply,
                        days.get3() % 2 == 0 ? null : first.plusDays(days.get3()),
                        days.get3() % 7 == 0 ? Boolean.FALSE : null,
                        null)));
  }

  private static Arbitrary<Fact> applications() {
    return Combinators.combine(
            afterDays(), afterDays(), Arbitraries.of(Outcome.class).injectNull(0.2))
        .as((applied, settled, outcome) ->
            (person, first) ->
                person.applied(
                    "Northgate College",
                    first.plusDays(applied).toString(),
                    outcome,
                    settled % 5 == 0 ? "" : first.plusDays(settled).toString()));
  }

  private static Arbitrary<Fact> activities() {
    var codes =
        Arbitraries.of(
            "210", "230", "310", "320", "330", "360", "530", "540", "616", "619", "640", "820");
    return Combinators.combine(codes, afterDays(), afterDays(), Arbitraries.of(true, false))
        .as((code, start, end, wants) ->
            (person, first) ->
                person.doing(
                    code,
                    first.plusDays(start).toString(),
                    "",
                    end % 2 == 0 ? "" : first.plusDays(end).toString(),
                    CourseKind.A_LEVEL,
                    wants));
  }

  private static Arbitrary<Fact> enrolments() {
    return Combinators.combine(
            Arbitraries.of(CourseKind.class).injectNull(0.3),
            afterDays(),
            Arbitraries.of(Completion.class).injectNull(0.5))
        .as((kind, start, completion) ->
            (person, first) ->
                person.enrolled(kind, first.plusDays(start).toString(), "", completion));
  }

  private static Arbitrary<Fact> contacts() {
    return Combinators.combine(
            afterDays(),
            Arbitraries.of(Channel.class),
            Arbitraries.of(ContactOutcome.class),
            Arbitraries.of(Said.class))
        .as((on, channel, outcome, said) ->
            (person, first) -> {
              if (outcome == ContactOutcome.SPOKE) {
                person.said(first.plusDays(on).toString(), said);
              } else {
                person.contacted(first.plusDays(on).toString(), channel, outcome);
              }
            });
  }

  private static Arbitrary<Fact> circumstances() {
    return Combinators.combine(Arbitraries.of(CircumstanceKind.class), afterDays(), afterDays())
        .as((kind, since, until) ->
            (person, first) ->
                person.circumstance(
                    kind,
                    first.plusDays(since).toString(),
                    until % 2 == 0 ? "" : first.plusDays(until).toString()));
  }
}
