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
  private final Names names;
  private final int[] given = new int[4 + Roster.MIDDLES];
  private final int[] family = new int[4 + Roster.WORDS];
  private long[] keys = new long[64];
  private int size;
  private int numbers;

  public Keys(Names names) {
    this.names = names;
  }

  int size() {
    return size;
  }

  /** How many of them, the first, are of numbers. */
  int numbers() {
    return numbers;
  }

  long get(int place) {
    return keys[place];
  }

  /** Gathers the keys of a record, each once. */
  void of(Roster roster, int record) {
    size = 0;
    add(1, roster.number(record, Roster.UPN));
    add(1, roster.number(record, Roster.FORMER_UPN));
    add(2, roster.number(record, Roster.ULN));
    numbers = size;
    add(3, roster.number(record, Roster.REFERENCE));
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
      add(8 + field, roster.other(record, field));
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
        add(4, (long) born << 32 | found[i]);
      }
      if (postcode != 0) {
        add(5, (long) postcode << 32 | names.initial(found[i]));
      }
    }
  }

  /** Either way round, since lists swap the columns. */
  private void both(int given, int family, int born) {
    add(6, (long) Math.min(given, family) << 32 | Math.max(given, family));
    if (born != 0) {
      int a = names.initial(given);
      int b = names.initial(family);
      add(7, (long) born << 32 | Math.min(a, b) << 16 | Math.max(a, b));
    }
  }

  private void add(int rule, long value) {
    if (value == 0) {
      return;
    }
    long mixed = (value + rule * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    long key = (mixed ^ mixed >>> 31) * 0x94D049BB133111EBL;
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
