package onward.demo.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where someone stands on a roll.
 *
 * @param school DfE number, empty = on no roll
 * @param status C or M; empty on no roll
 * @param second another school where they are registered as S, empty for most
 * @param homeAuthority empty = this authority
 * @param since the day they came, null = by the May count
 * @param leftOn the day they left, null while there
 * @param because as the list writes it, empty while there
 */
public record OnRoll(
    String school,
    String status,
    String second,
    String homeAuthority,
    @Nullable LocalDate since,
    @Nullable LocalDate leftOn,
    String because) {

  static OnRoll at(String school) {
    return new OnRoll(school, school.isEmpty() ? "" : "C", "", "", null, null, "");
  }

  OnRoll withSecond(String other) {
    return new OnRoll(school, "M", other, homeAuthority, since, leftOn, because);
  }

  OnRoll livingIn(String authority) {
    return new OnRoll(school, status, second, authority, since, leftOn, because);
  }

  OnRoll from(LocalDate day) {
    return new OnRoll(school, status, second, homeAuthority, day, leftOn, because);
  }

  OnRoll left(LocalDate day, String why) {
    return new OnRoll(school, status, second, homeAuthority, since, day, why);
  }

  /** Whether the May count of the school counts them: there on that day, status C or M. */
  public boolean countedOn(LocalDate day) {
    return !school.isEmpty()
        && (since == null || !since.isAfter(day))
        && (leftOn == null || leftOn.isAfter(day));
  }

  /** Whether they were found never to have belonged, or are gone from England or from life. */
  public boolean gone() {
    return !because.isEmpty() && !because.equals("moved");
  }
}
