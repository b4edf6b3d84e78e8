package onward.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Details of people made up for tests: what matters to a test is said, the rest is empty. */
public final class MadeDetails {
  private MadeDetails() {}

  /** A girl with names and a birth date, of whom nothing else was said. */
  public static Details of(
      String reference, String forename, String surname, @Nullable LocalDate born) {
    return of(reference, "", forename, surname, born, "");
  }

  /** The same with a UPN and a postcode. */
  public static Details of(
      String reference,
      String upn,
      String forename,
      String surname,
      @Nullable LocalDate born,
      String postcode) {
    return new Details(
        reference, upn, "", "", forename, "", surname, "", "", born, "F", "", "", "", postcode, "",
        "", "", "", List.of(), null, "");
  }
}
