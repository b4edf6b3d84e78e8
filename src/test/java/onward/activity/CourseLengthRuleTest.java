package onward.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import onward.activity.CourseLengthRule.Expected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a course is taken to last (para 38). */
class CourseLengthRuleTest {
  private static final LocalDate START = LocalDate.of(2025, 9, 3);

  private static Spell spell(
      ActivityCode code, @Nullable CourseKind kind, String course, @Nullable LocalDate end) {
    return new Spell(
        code,
        "Northgate College",
        course,
        kind,
        START,
        end,
        null,
        START,
        null,
        false,
        START,
        "activity",
        1);
  }

  @ParameterizedTest
  @CsvSource({
    "A_LEVEL,'',2027-09-03",
    "A_LEVEL,Bricklaying,2027-09-03",
    "AS_ONLY,'',2026-09-03",
    "AS_ONLY,A levels,2026-09-03",
    "OTHER,A levels,2026-09-03",
    ",A levels,2027-09-03",
    ",GCE A-level Physics,2027-09-03",
    ",a level art,2027-09-03",
    ",AS levels,2026-09-03",
    ",T level Health,2026-09-03",
    ",Level 3 Media,2026-09-03",
    ",'',2026-09-03"
  })
  void a_levels_are_two_years_as_one_and_anything_else_or_in_doubt_one(
      @Nullable CourseKind kind, String course, LocalDate until) {
    assertThat(CourseLengthRule.expected(spell(ActivityCode.FURTHER_EDUCATION, kind, course, null)))
        .isEqualTo(new Expected(Optional.of(until), false));
  }

  @Test
  void an_end_that_somebody_gave_stands_whatever_the_course() {
    var end = LocalDate.of(2026, 7, 17);
    assertThat(
            CourseLengthRule.expected(
                spell(ActivityCode.FURTHER_EDUCATION, CourseKind.A_LEVEL, "A levels", end)))
        .isEqualTo(new Expected(Optional.of(end), true));
  }

  @Test
  void employment_with_training_is_expected_to_continue() {
    assertThat(CourseLengthRule.expected(spell(ActivityCode.APPRENTICESHIP, null, "", null)))
        .isEqualTo(new Expected(Optional.empty(), false));
  }
}
