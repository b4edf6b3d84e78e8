package onward.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row or a person gives to be known by. Text is empty where nothing was said; a UPN or ULN
 * is here only if its check character holds.
 */
public record Identity(
    String reference,
    String upn,
    String formerUpn,
    String uln,
    String forename,
    String middleNames,
    String surname,
    String formerSurname,
    String preferredForename,
    @Nullable LocalDate dateOfBirth,
    String sex,
    String postcode) {

  /** For rows that are about no person. */
  public static final Identity NOBODY =
      new Identity("", "", "", "", "", "", "", "", "", null, "", "");
}
