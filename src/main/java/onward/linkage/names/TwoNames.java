package onward.linkage.names;

/** Whether two forenames that are a slip apart may just as well be those of two people. */
final class TwoNames {
  private static final String VOWELS = "AEIOUY";

  /** Endings that sound alike: Jodie, Jodi and Jody are one name. */
  private static final String SOFT = "EIY";

  private TwoNames() {}

  /** Rashid and Rashida, Rosa and Rose, Kemi and Femi, Jasleen and Jasmeen may be twins. */
  static boolean mayBe(String one, String other) {
    if (endOtherwise(end(one), end(other))) {
      return true;
    }
    return !Typing.soundsLike(one, other)
        && (one.charAt(0) != other.charAt(0) || oneLetterReplaced(one, other));
  }

  private static boolean endOtherwise(char last, char theirs) {
    boolean soft = SOFT.indexOf(last) >= 0 && SOFT.indexOf(theirs) >= 0;
    return last != theirs && !soft && (VOWELS.indexOf(last) >= 0 || VOWELS.indexOf(theirs) >= 0);
  }

  /** The last letter; an H behind it is silent, as in Sarah. */
  private static char end(String name) {
    int last = name.length() - 1;
    return name.charAt(last > 0 && name.charAt(last) == 'H' ? last - 1 : last);
  }

  private static boolean oneLetterReplaced(String one, String other) {
    int differing = Math.abs(one.length() - other.length()) * 2;
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differing == 1;
  }
}
