package onward.linkage.names;

import java.util.concurrent.ConcurrentHashMap;

/**
 * Every distinct text of the records, held once under a number from 1; 0 is "nothing said". Texts
 * are in plain capitals, see {@link Spelling}. Safe for any number of threads: a number that was
 * given out keeps its meaning for good.
 */
public final class Names {
  private static final Nicknames TABLE = Nicknames.SHIPPED;
  private static final int KNOWN = 1;
  private static final int HONOUR = 2;

  private final ConcurrentHashMap<String, Integer> numbers = new ConcurrentHashMap<>();
  private volatile NameFacts facts = new NameFacts(1024);
  private int size = 1;

  /** The number of a text, given to it now if it had none. */
  public int number(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    Integer known = numbers.get(text);
    return known != null ? known : added(text);
  }

  private synchronized int added(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    if (size == facts.texts.length) {
      facts = new NameFacts(facts);
    }
    int number = size++;
    facts.texts[number] = text;
    facts.letters[number] = letters(text);
    facts.hashes[number] = text.hashCode();
    facts.initials[number] = text.charAt(0);
    facts.kin[number] = TABLE.kin(text);
    facts.kinds[number] =
        (byte) ((TABLE.knows(text) ? KNOWN : 0) | (TABLE.honour(text) ? HONOUR : 0));
    numbers.put(text, number);
    return number;
  }

  public String text(int number) {
    return facts.texts[number];
  }

  /** What tells a text from most others, whatever its number. */
  public int hash(int number) {
    return facts.hashes[number];
  }

  /** The first letter, 0 for nothing said. */
  public char initial(int number) {
    return facts.initials[number];
  }

  public int size() {
    return numbers.size();
  }

  /** Whether this is a forename in its own right by the table that ships with the programme. */
  public boolean known(int number) {
    return (facts.kinds[number] & KNOWN) != 0;
  }

  /** Whether this is a name that many bear before their own, such as Mohammed or Syed. */
  public boolean honour(int number) {
    return (facts.kinds[number] & HONOUR) != 0;
  }

  /** Whether two surnames are spellings of one. */
  boolean sameSurname(int one, int other) {
    var held = facts;
    return (held.kin[one] & held.kin[other]) != 0
        && TABLE.sameSurname(held.texts[one], held.texts[other]);
  }

  /** Whether two names are the same or forms of one forename. */
  public boolean same(int one, int other) {
    if (one == 0 || other == 0 || one == other) {
      return one != 0 && one == other;
    }
    var held = facts;
    return (held.kin[one] & held.kin[other]) != 0 && TABLE.same(held.texts[one], held.texts[other]);
  }

  /**
   * Whether no slip, short form or kinship can possibly explain the difference: a glance at the
   * letters, without comparing them.
   */
  public boolean plainlyDifferent(int one, int other) {
    var held = facts;
    int a = held.letters[one];
    int b = held.letters[other];
    return Integer.bitCount(a ^ b) > 4
        && (a & ~b) != 0
        && (b & ~a) != 0
        && (held.kin[one] & held.kin[other]) == 0;
  }

  /** Quickly: more than four letters stand in one text only, so that no slip explains it. */
  boolean farApart(int one, int other) {
    return Integer.bitCount(facts.letters[one] ^ facts.letters[other]) > 4;
  }

  /** A bit for each letter of a text. */
  public int letters(int number) {
    return facts.letters[number];
  }

  /** A bit for each group of kindred names that a text may be in. */
  public int kin(int number) {
    long kin = facts.kin[number];
    return (int) (kin | kin >>> Integer.SIZE);
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) & 31);
    }
    return letters;
  }
}
