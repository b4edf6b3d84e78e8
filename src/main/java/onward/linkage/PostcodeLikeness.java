package onward.linkage;

import java.util.Locale;

/** How alike two postcodes are. */
public enum PostcodeLikeness {
  SAME,
  /** The same postal district: the part before the gap. */
  DISTRICT,
  UNSAID,
  DIFFERENT;

  static PostcodeLikeness of(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return UNSAID;
    }
    if (one.equals(other)) {
      return SAME;
    }
    int district = one.length() - 3;
    boolean same =
        one.length() == other.length() && one.regionMatches(0, other, 0, Math.max(district, 1));
    return same ? DISTRICT : DIFFERENT;
  }

  /**
   * A postcode without gap and case, with the letters O and I as the digits they are mistaken for;
   * empty for what says nothing, such as ZZ99 9ZZ (not known).
   */
  static String plain(String written) {
    var plain = new StringBuilder(8);
    for (char c : written.toUpperCase(Locale.ROOT).toCharArray()) {
      if (c == 'O') {
        plain.append('0');
      } else if (c == 'I') {
        plain.append('1');
      } else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
        plain.append(c);
      }
    }
    boolean says = plain.length() >= 5 && plain.length() <= 7 && plain.indexOf("ZZ99") != 0;
    return says ? plain.toString() : "";
  }
}
