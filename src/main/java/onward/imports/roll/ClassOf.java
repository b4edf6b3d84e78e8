package onward.imports.roll;

import java.time.LocalDate;
import onward.cohort.RollSpell;
import org.jspecify.annotations.Nullable;

/**
 * A year of a school that a roll lists: whoever is of it and not on the list is missing from it.
 *
 * @param school the DfE number
 * @param bornBy the year in which a school year's birth dates end, on 31 August; 0 where the roll
 *     gives none, and so may be of any year
 */
public record ClassOf(String school, int bornBy) {
  public static ClassOf of(RollSpell spell, @Nullable LocalDate born) {
    return new ClassOf(spell.school(), born == null ? 0 : born.plusMonths(4).getYear());
  }

  /** Both in one text: {@code 8604001 2010}. */
  public String words() {
    return school + " " + bornBy;
  }
}
