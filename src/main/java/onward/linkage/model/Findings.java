package onward.linkage.model;

import onward.linkage.compare.DateLikeness;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Evidence.Agreement;
import onward.linkage.compare.Evidence.Likeness;
import onward.linkage.compare.Field;
import onward.linkage.compare.PostcodeLikeness;

/** Which findings there can be about a field, by their place in a pattern. */
final class Findings {
  /** Room for every finding of any field. */
  static final int ROOM = 1 << Field.BITS;

  private static final Field[] FIELDS = Field.values();

  private Findings() {}

  /** The finding that says nothing, because one of the two says nothing. */
  static int unsaid(int field) {
    return switch (kind(field)) {
      case BIRTH_DATE -> DateLikeness.UNSAID.ordinal();
      case POSTCODE -> PostcodeLikeness.UNSAID.ordinal();
      case FORENAME, SURNAME -> Likeness.UNSAID.ordinal();
      case MIDDLE_NAMES, SEX, UPN, ULN, REFERENCE -> Agreement.UNSAID.ordinal();
    };
  }

  /** The place of a finding by its name. */
  static int place(int field, String name) {
    if (name.equals("SWAPPED") && kind(field) != Field.BIRTH_DATE) {
      return Evidence.SWAPPED;
    }
    return switch (kind(field)) {
      case BIRTH_DATE -> DateLikeness.valueOf(name).ordinal();
      case POSTCODE -> PostcodeLikeness.valueOf(name).ordinal();
      case FORENAME, SURNAME -> Likeness.valueOf(name).ordinal();
      case MIDDLE_NAMES, SEX, UPN, ULN, REFERENCE -> Agreement.valueOf(name).ordinal();
    };
  }

  /** A further field is compared as a surname is. */
  private static Field kind(int field) {
    return field < Field.COUNT ? FIELDS[field] : Field.SURNAME;
  }
}
