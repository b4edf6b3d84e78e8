package onward.cohort;

import java.time.LocalDate;
import onward.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A spell on a school's roll, or on no roll at all.
 *
 * @param school the DfE number, seven digits; empty = on no roll
 * @param status as the census has it; null is taken as current
 * @param since first day on this roll; null = by the May count
 * @param leftOn the day the person left the roll, null while on it
 * @param leftBecause why, null where not said
 */
public record RollSpell(
    String school,
    @Nullable EnrolmentStatus status,
    @Nullable LocalDate since,
    @Nullable LocalDate leftOn,
    @Nullable LeftBecause leftBecause)
    implements Fact {

  @Override
  public String key() {
    return school;
  }
}
