package onward.linkage.search;

import java.util.Arrays;
import onward.linkage.compare.Roster;
import onward.linkage.names.Names;

/**
 * The keys a record is filed and looked for under; a pair is compared only if it shares one. Six
 * rules: a number; birth date with any one name; birth date with two initials; postcode with one
 * initial; forename with surname, either way round; a further field that says something rare.
 */
public final class Keys {
  /** The rules of numbers come first, a sender's reference last of them. */
  public static final int REFERENCE = 3;

  public static final int NAME_AND_BIRTH_DATE = 4;
  public static final int BOTH_NAMES = 5;
  public static final int INITIALS_AND_BIRTH_DATE = 6;
  public static final int POSTCODE_AND_INITIAL = 7;
  private static final int PUPIL = 1;
  private static final int LEARNER = 2;
  private static final int FURTHER = 8;

  /** Bits of a key that do not say its rule. */
  private static final int MIXED = 59;

  /** Bits of a key that say, roughly, what birth date it has. */
  private static final int DATE = 9;

  private static final long DATES = (1L << DATE) - 1 << MIXED - DATE;

  private final Names names;
  private final int[] given = new int[4 + Roster.MIDDLES];
  private final int[] family = new int[4 + Roster.WORDS];
  private long[] keys = new long[64];
  private int size;
  private int numbers;

  public Keys(Names names) {
    this.names = names;
  }

  public int size() {
    return size;
  }

  /** How many of them, the first, are of numbers. */
  int numbers() {
    return numbers;
  }

  public long get(int place) {
    return keys[place];
  }

  /** Gathers the keys of a record, each once. */
  public void of(Roster roster, int record) {
    size = 0;
    add(PUPIL, roster.number(record, Roster.UPN));
    add(PUPIL, roster.number(record, Roster.FORMER_UPN));
    add(LEARNER, roster.number(record, Roster.ULN));
    numbers = size;
    add(REFERENCE, roster.number(record, Roster.REFERENCE));
    int givens = names(roster, record, given, Roster.FIRST, Roster.PREFERRED, -1);
    int families = names(roster, record, family, Roster.SURNAME, Roster.FORMER, Roster.WORD);
    int born = roster.get(record, Roster.BORN);
    int postcode = roster.get(record, Roster.POSTCODE);
    each(given, givens, born, postcode);
    each(family, families, born, postcode);
    for (int i = 0; i < givens; i++) {
      for (int j = 0; j < families; j++) {
        both(given[i], family[j], born);
      }
    }
    for (int field = 0; field < roster.others(); field++) {
      add(FURTHER + field, roster.other(record, field));
    }
  }

  private static int names(
      Roster roster, int record, int[] into, int first, int second, int words) {
    int found = 0;
    found = put(into, found, roster.get(record, first));
    found = put(into, found, roster.get(record, second));
    if (words >= 0 && roster.get(record, words + 1) != 0) {
      for (int i = 0; i < Roster.WORDS; i++) {
        found = put(into, found, roster.get(record, words + i));
      }
    }
    return found;
  }

  private static int put(int[] into, int found, int name) {
    if (name == 0) {
      return found;
    }
    for (int i = 0; i < found; i++) {
      if (into[i] == name) {
        return found;
      }
    }
    into[found] = name;
    return found + 1;
  }

  private void each(int[] found, int count, int born, int postcode) {
    for (int i = 0; i < count; i++) {
      if (born != 0) {
        add(ofNameAndBirthDate(born, found[i]));
      }
      if (postcode != 0) {
        add(ofPostcodeAndInitial(postcode, names.initial(found[i])));
      }
    }
  }

  /** Either way round, since lists swap the columns. */
  private void both(int given, int family, int born) {
    add(BOTH_NAMES, (long) Math.min(given, family) << 32 | Math.max(given, family));
    if (born != 0) {
      int a = names.initial(given);
      int b = names.initial(family);
      add(INITIALS_AND_BIRTH_DATE, (long) born << 32 | Math.min(a, b) << 16 | Math.max(a, b));
    }
  }

  /** The key of a name beside a birth date. */
  public static long ofNameAndBirthDate(int born, int name) {
    return beside(born, key(NAME_AND_BIRTH_DATE, (long) born << 32 | name));
  }

  /** The key of an initial at a postcode. */
  public static long ofPostcodeAndInitial(int postcode, int initial) {
    return key(POSTCODE_AND_INITIAL, (long) postcode << 32 | initial);
  }

  /** By which rule a key was made. */
  public static int rule(long key) {
    return (int) (key >>> MIXED);
  }

  /** Keys of one birth date lie together, as the records of one birth date do. */
  private static long beside(int born, long key) {
    long date = born * 0x9E3779B9 >>> Integer.SIZE - DATE;
    return key & ~DATES | date << MIXED - DATE;
  }

  // the rule stands in the uppermost bits, so that sorted keys lie rule by rule
  private static long key(int rule, long value) {
    long mixed = (value + rule * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 31) * 0x94D049BB133111EBL;
    return (long) rule << MIXED | mixed >>> Long.SIZE - MIXED;
  }

  private void add(int rule, long value) {
    if (value != 0) {
      add(key(rule, value));
    }
  }

  private void add(long key) {
    for (int i = 0; i < size; i++) {
      if (keys[i] == key) {
        return;
      }
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = key;
  }
}
