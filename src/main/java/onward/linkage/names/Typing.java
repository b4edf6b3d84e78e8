package onward.linkage.names;

/** Whether two words may be one word with a slip of the pen or of the ear. */
public final class Typing {
  private Typing() {}

  /** One letter too many, missing, wrong or moved; two of them in a long word. */
  static boolean slip(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < 3 || Math.abs(one.length() - other.length()) > 2) {
      return false;
    }
    int allowed = shorter >= 7 ? 2 : 1;
    int edits = edits(one, other);
    if (edits <= allowed) {
      return shorter > 3 || sameLetters(one, other);
    }
    return edits <= 3 && jaroWinkler(one, other) >= 0.85 && soundsLike(one, other);
  }

  /** One letter apart, however short. */
  static boolean oneLetterApart(String one, String other) {
    return Math.max(one.length(), other.length()) > 2
        && Math.abs(one.length() - other.length()) < 2
        && edits(one, other) == 1;
  }

  /** One is how the other begins or ends. */
  static boolean shortened(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = longer.equals(one) ? other : one;
    return (shorter.length() >= 3 && longer.startsWith(shorter))
        || (shorter.length() >= 4 && longer.endsWith(shorter));
  }

  /** Letters inserted, left out, replaced, or swapped with a neighbour, to make one the other. */
  static int edits(String one, String other) {
    if (one.isEmpty()) {
      return other.length();
    }
    return one.length() <= Long.SIZE ? editsOfAWord(one, other) : editsOfAText(one, other);
  }

  /**
   * All of a column of the table of {@link #editsOfAText} at once, a bit for each letter of the
   * first word, which has 1 to 64 (H. Hyyrö, A Bit-Vector Algorithm for Computing Levenshtein and
   * Damerau Edit Distances, 2003).
   */
  private static int editsOfAWord(String one, String other) {
    int length = one.length();
    long last = 1L << length - 1;
    long more = -1L;
    long less = 0;
    long diagonal = 0;
    long before = 0;
    int edits = length;
    for (int j = 0; j < other.length(); j++) {
      long same = places(other.charAt(j), one);
      long swapped = (~diagonal & same) << 1 & before;
      diagonal = (same & more) + more ^ more | same | less | swapped;
      long right = less | ~(diagonal | more);
      long left = diagonal & more;
      edits += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
      right = right << 1 | 1;
      more = left << 1 | ~(diagonal | right);
      less = right & diagonal;
      before = same;
    }
    return edits;
  }

  /** A bit for each place at which a letter stands in a word. */
  private static long places(char letter, String word) {
    long places = 0;
    for (int i = 0; i < word.length(); i++) {
      places |= (word.charAt(i) == letter ? 1L : 0) << i;
    }
    return places;
  }

  private static int editsOfAText(String one, String other) {
    int width = other.length() + 1;
    int[] before = new int[width];
    int[] last = new int[width];
    int[] now = new int[width];
    for (int j = 0; j < width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      now[0] = i;
      for (int j = 1; j < width; j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          least = Math.min(least, before[j - 2] + 1);
        }
        now[j] = least;
      }
      int[] spare = before;
      before = last;
      last = now;
      now = spare;
    }
    return last[width - 1];
  }

  /**
   * Jaro and Winkler's likeness, 0 to 1, with one bit a letter; of a longer word the first 64
   * letters count.
   */
  public static double jaroWinkler(String one, String other) {
    String a = one.length() <= other.length() ? one : other;
    String b = a.equals(one) ? other : one;
    int m = Math.min(a.length(), 64);
    int n = Math.min(b.length(), 64);
    if (m == 0) {
      return n == 0 ? 1 : 0;
    }
    int reach = Math.max(n / 2 - 1, 0);
    long usedA = 0;
    long usedB = 0;
    for (int i = 0; i < m; i++) {
      int end = Math.min(n - 1, i + reach);
      for (int j = Math.max(0, i - reach); j <= end; j++) {
        if (b.charAt(j) == a.charAt(i) && (usedB >>> j & 1) == 0) {
          usedB |= 1L << j;
          usedA |= 1L << i;
          break;
        }
      }
    }
    int common = Long.bitCount(usedA);
    if (common == 0) {
      return 0;
    }
    int moved = 0;
    for (long v = usedA, u = usedB; v != 0; v &= v - 1, u &= u - 1) {
      boolean same =
          a.charAt(Long.numberOfTrailingZeros(v)) == b.charAt(Long.numberOfTrailingZeros(u));
      moved += same ? 0 : 1;
    }
    double shared = common;
    double jaro = (shared / m + shared / n + (shared - moved / 2.0) / shared) / 3;
    int prefix = 0;
    while (prefix < Math.min(4, m) && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro < 0.7 ? jaro : jaro + 0.1 * prefix * (1 - jaro);
  }

  /** Whether the consonants that are heard are the same. */
  static boolean soundsLike(String one, String other) {
    String sound = sound(one);
    return sound.length() > 1 && sound.equals(sound(other));
  }

  private static String sound(String word) {
    String heard =
        word.replace("PH", "F")
            .replace("GH", "G")
            .replace("CK", "K")
            .replace("TH", "T")
            .replace("SZ", "SH")
            .replace("CZ", "CH");
    var sound = new StringBuilder();
    for (int i = 0; i < heard.length(); i++) {
      char c = alike(heard.charAt(i));
      boolean repeated = !sound.isEmpty() && sound.charAt(sound.length() - 1) == c;
      if (!repeated && (c != '-' || i == 0)) {
        sound.append(c);
      }
    }
    return sound.toString();
  }

  private static char alike(char c) {
    return switch (c) {
      case 'A', 'E', 'I', 'O', 'U', 'Y', 'H', 'W' -> '-';
      case 'C', 'Q' -> 'K';
      case 'Z' -> 'S';
      case 'V' -> 'F';
      case 'J' -> 'G';
      default -> c;
    };
  }

  private static boolean sameLetters(String one, String other) {
    return one.chars().sorted().sum() == other.chars().sorted().sum()
        && one.length() == other.length();
  }
}
