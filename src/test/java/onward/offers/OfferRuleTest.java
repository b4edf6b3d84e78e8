package onward.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.SourceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as an offer, test by test (paras 16 to 18, 25, Annex 4). */
class OfferRuleTest {
  private static final OfferTerms TERMS = OfferTerms.of(new Campaign(2026));
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

  /** An offer that counts, but for what a test changes. */
  private static final class Draft {
    String provider = "Northgate College";
    @Nullable OfferKind kind = OfferKind.GENERAL_QUALIFICATION;
    String course = "A levels";
    String level = "3";
    @Nullable LocalDate offeredOn = LocalDate.of(2026, 3, 3);
    @Nullable LocalDate start = LocalDate.of(2026, 9, 7);
    @Nullable Condition condition;
    @Nullable Boolean met;
    @Nullable Place place;
    @Nullable LocalDate withdrawn;
    @Nullable Boolean suitable;
    @Nullable Unsuitable why;

    Offer offer() {
      return new Offer(
          provider, kind, course, level, offeredOn, start, condition, met, place, null, withdrawn,
          suitable, why);
    }

    Verdict on(LocalDate day) {
      return OfferRule.decide(known(), TERMS, day);
    }

    Known<Offer> known() {
      return new Known<>(
          1,
          new PersonId(1),
          offer(),
          Instant.parse("2026-06-01T12:00:00Z"),
          new SourceId(1),
          2,
          null);
    }

    List<Reason> fails() {
      return switch (on(JUNE)) {
        case Verdict.Counts _ -> List.of();
        case Verdict.DoesNotCount(var reasons) -> reasons;
      };
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = OfferKind.class,
      names = {
        "JOB",
        "PERSONAL_DEVELOPMENT_OPPORTUNITY",
        "ENTRY_TO_LEARNING",
        "ACTIVITY_AGREEMENT",
        "RE_ENGAGEMENT"
      },
      mode = EnumSource.Mode.EXCLUDE)
  void every_kind_of_learning_of_every_year_counts(OfferKind kind) {
    var draft = new Draft();
    draft.kind = kind;
    assertThat(draft.fails()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PERSONAL_DEVELOPMENT_OPPORTUNITY,PERSONAL_DEVELOPMENT",
    "ENTRY_TO_LEARNING,PERSONAL_DEVELOPMENT",
    "ACTIVITY_AGREEMENT,PERSONAL_DEVELOPMENT",
    "RE_ENGAGEMENT,PERSONAL_DEVELOPMENT",
    "JOB,A_JOB"
  })
  void personal_development_and_jobs_never_count(OfferKind kind, Reason reason) {
    var draft = new Draft();
    draft.kind = kind;
    assertThat(draft.fails()).containsExactly(reason);
  }

  @Test
  void a_kind_of_another_year_counts_and_is_flagged() {
    var draft = new Draft();
    draft.kind = OfferKind.ENTRY_TO_EMPLOYMENT;
    assertThat(draft.on(JUNE)).isEqualTo(new Verdict.Counts(ConditionState.NONE, false, false));
    var then = new OfferTerms(new Campaign(2026), TERMS.lastStart(), Edition.GUIDANCE_2009);
    assertThat(OfferRule.decide(draft.known(), then, JUNE))
        .isEqualTo(new Verdict.Counts(ConditionState.NONE, true, false));
  }

  @Test
  void every_test_that_fails_is_named_at_once() {
    var draft = new Draft();
    draft.kind = null;
    draft.provider = "";
    draft.course = " ";
    draft.start = null;
    draft.place = Place.WAITING_LIST;
    draft.suitable = false;
    assertThat(draft.fails())
        .containsExactly(
            Reason.KIND_NOT_SAID,
            Reason.NO_PROVIDER,
            Reason.NO_COURSE,
            Reason.NO_START_DATE,
            Reason.WAITING_LIST,
            Reason.NOT_SUITABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-10,STARTS_TOO_EARLY",
    "2026-01-11,",
    "2027-01-10,",
    "2027-01-11,STARTS_TOO_LATE"
  })
  void para_16_no_later_than_the_beginning_of_the_january_term(
      LocalDate start, @Nullable Reason reason) {
    var draft = new Draft();
    draft.start = start;
    assertThat(draft.fails()).isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  @Test
  void a_place_on_a_waiting_list_does_not_count_as_an_offer() {
    var draft = new Draft();
    draft.place = Place.WAITING_LIST;
    assertThat(draft.fails()).containsExactly(Reason.WAITING_LIST);
    draft.place = Place.HELD;
    assertThat(draft.fails()).isEmpty();
  }

  @Test
  void annex_4_not_a_blanket_offer_made_by_a_school_to_existing_students() {
    var draft = new Draft();
    draft.course = "";
    assertThat(draft.fails()).containsExactly(Reason.NO_COURSE);
    assertThat(Reason.NO_COURSE.why(draft.offer(), TERMS))
        .isEqualTo("it names no course: a blanket offer");
    assertThat(Reason.NO_COURSE.cure("Northgate College"))
        .isEqualTo("ask Northgate College for the course");
  }

  @Test
  void an_offer_stands_from_the_day_it_is_made_until_it_is_withdrawn() {
    var draft = new Draft();
    draft.offeredOn = JUNE.plusDays(1);
    assertThat(draft.fails()).containsExactly(Reason.NOT_YET_MADE);
    draft.offeredOn = JUNE;
    draft.withdrawn = JUNE.plusDays(1);
    assertThat(draft.fails()).isEmpty();
    draft.withdrawn = JUNE;
    assertThat(draft.fails()).containsExactly(Reason.WITHDRAWN);
    assertThat(Reason.WITHDRAWN.why(draft.offer(), TERMS))
        .isEqualTo("it was withdrawn on 30 June 2026");
  }

  @ParameterizedTest
  @CsvSource({"'',EMPLOYER_PLACE", "true,", "false,EMPLOYER_PLACE"})
  void annex_4_not_on_condition_of_the_young_person_finding_a_job(
      String met, @Nullable Reason reason) {
    var draft = new Draft();
    draft.kind = OfferKind.APPRENTICESHIP;
    draft.condition = Condition.EMPLOYER_PLACE;
    draft.met = met.isEmpty() ? null : Boolean.valueOf(met);
    assertThat(draft.fails()).isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  @Test
  void a_programme_led_apprenticeship_needs_no_employer_to_begin() {
    var draft = new Draft();
    draft.kind = OfferKind.PROGRAMME_LED_APPRENTICESHIP;
    assertThat(draft.fails()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-19,'',OPEN",
    "2026-08-20,'',DUE_FOR_REVIEW",
    "2026-08-20,true,MET",
    "2026-08-20,false,NOT_MET",
    "2026-05-31,false,OPEN",
    "2026-06-01,false,NOT_MET"
  })
  void annex_4_conditions_on_gcses_are_reviewed_once_results_are_known(
      LocalDate day, String met, ConditionState state) {
    var draft = new Draft();
    draft.condition = Condition.GCSE_RESULTS;
    draft.met = met.isEmpty() ? null : Boolean.valueOf(met);
    assertThat(OfferRule.condition(draft.known(), TERMS, day)).isEqualTo(state);
    boolean counts = draft.on(day) instanceof Verdict.Counts;
    assertThat(counts).isEqualTo(state != ConditionState.NOT_MET);
  }

  @ParameterizedTest
  @EnumSource(Unsuitable.class)
  void para_18_at_the_right_level_place_sector_and_method(Unsuitable why) {
    var draft = new Draft();
    draft.suitable = false;
    draft.why = why;
    assertThat(draft.fails()).containsExactly(Reason.NOT_SUITABLE);
    assertThat(Reason.NOT_SUITABLE.why(draft.offer(), TERMS))
        .isEqualTo("it does not suit (" + why.words() + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "2,true",
    "Level 3,true",
    "NVQ2,true",
    "1,false",
    "'',false",
    "entry,false",
    "12,false"
  })
  void employment_with_training_to_at_least_level_2(String level, boolean counts) {
    var draft = new Draft();
    draft.kind = OfferKind.EMPLOYMENT_WITH_TRAINING;
    draft.level = level;
    assertThat(draft.fails()).isEqualTo(counts ? List.of() : List.of(Reason.BELOW_LEVEL_2));
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void every_reason_has_its_paragraph_and_its_cure(Reason reason) {
    var offer = new Draft().offer();
    assertThat(reason.paragraph()).matches("para (1[678]|25)|Annex 4");
    assertThat(reason.why(offer, TERMS)).isNotBlank().doesNotContain("{");
    assertThat(reason.cure("Northgate College")).isNotBlank().doesNotContain("{");
  }
}
