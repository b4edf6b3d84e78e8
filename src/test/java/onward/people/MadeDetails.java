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
    return made(reference, "", forename, surname, born, "", "");
  }

  /** The same, led by an authority. */
  public static Details livingIn(
      String home, String reference, String forename, String surname, @Nullable LocalDate born) {
    return made(reference, "", forename, surname, born, "", home);
  }

  /** The same with a UPN and a postcode. */
  public static Details of(
      String reference,
      String upn,
      String forename,
      String surname,
      @Nullable LocalDate born,
      String postcode) {
    return made(reference, upn, forename, surname, born, postcode, "");
  }

  private static Details made(
      String reference,
      String upn,
      String forename,
      String surname,
      @Nullable LocalDate born,
      String postcode,
      String home) {
    return new Details(
        reference, upn, "", "", forename, "", surname, "", "", born, "F", "", "", "", postcode, "",
        "", home, "", List.of(), null, "");
  }
}
