package onward.activity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Until when someone's learning is expected to go on (para 38): the expected end if somebody gave
 * it; else A levels two years from the start unless only AS is meant, and anything else, or
 * anything in doubt, one year. Employment with training goes on (Annex 4, "expected to continue").
 */
public final class CourseLengthRule {
  private static final Pattern A_LEVEL =
      Pattern.compile("\\b(A|GCE A)[ -]?levels?\\b", Pattern.CASE_INSENSITIVE);

  private CourseLengthRule() {}

  /**
   * The expected last day.
   *
   * @param until empty where no end is in sight
   * @param given whether somebody gave the day, or the length of the course gave it
   */
  public record Expected(Optional<LocalDate> until, boolean given) {}

  /**
   * The last day that this learning is expected to have; the end of time where none is in sight.
   */
  public static LocalDate until(Spell spell) {
    return expected(spell).until().orElse(LocalDate.MAX);
  }

  /** The same, with whether somebody gave the day. */
  public static Expected expected(Spell spell) {
    if (spell.expectedEnd() != null) {
      return new Expected(Optional.of(spell.expectedEnd()), true);
    }
    if (spell.code().withTraining()) {
      return new Expected(Optional.empty(), false);
    }
    return new Expected(Optional.of(spell.begun().plusYears(twoYears(spell) ? 2 : 1)), false);
  }

  /** Whether the course is taken to last two years: an A level, by its kind or by its name. */
  public static boolean twoYears(Spell spell) {
    return spell.courseKind() == null
        ? A_LEVEL.matcher(spell.course()).find()
        : spell.courseKind() == CourseKind.A_LEVEL;
  }
}
