package onward.imports;

import java.util.Locale;

/** What becomes of a row: exactly one of these. */
public enum Outcome {
  APPLIED,
  UNCHANGED,
  REVIEW,
  UNMATCHED,
  OUTSIDE,
  REFUSED;

  /** As the outputs write it. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
