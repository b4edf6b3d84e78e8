package onward.linkage.compare;

import java.util.Locale;

/** How alike two postcodes are. */
public enum PostcodeLikeness {
  SAME,
  /** The same postal district: the part before the gap. */
  DISTRICT,
  UNSAID,
  DIFFERENT;

  /** The part of a plain postcode before the gap. */
  static String district(String plain) {
    return plain.isEmpty() ? "" : plain.substring(0, plain.length() - 3);
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
