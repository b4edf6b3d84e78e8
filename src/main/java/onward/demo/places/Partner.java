package onward.demo.places;

import java.util.Locale;

/**
 * Somebody who sends lists.
 *
 * @param dfe seven digits of a school, else empty
 * @param ukprn eight digits, empty for the council's own services
 */
public record Partner(Kind kind, String name, String dfe, String ukprn) {

  /** What kind of body it is; the words stand in the provider register. */
  public enum Kind {
    COUNCIL("Local authority"),
    SCHOOL("School"),
    SIXTH_FORM("School sixth form"),
    FURTHER_EDUCATION("General FE College incl Tertiary"),
    SIXTH_FORM_COLLEGE("Sixth Form College"),
    SPECIALIST_COLLEGE("Special College"),
    TRAINING("Private Sector Public Funded");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** The front of its files' names, such as {@code st-aidans-academy}. */
  public String slug() {
    return name.toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[^a-z0-9]+", "-");
  }

  /** How it is written in lists: a sixth form by its DfE number, every other college by name. */
  public String inLists() {
    return switch (kind) {
      case SIXTH_FORM, SCHOOL -> dfe;
      case TRAINING -> ukprn;
      case COUNCIL, FURTHER_EDUCATION, SIXTH_FORM_COLLEGE, SPECIALIST_COLLEGE -> name;
    };
  }
}
