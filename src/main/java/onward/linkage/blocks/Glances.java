package onward.linkage.blocks;

import java.util.stream.IntStream;
import onward.linkage.compare.DateLikeness;
import onward.linkage.compare.Roster;
import onward.linkage.names.Names;

/**
 * What decides about most pairs, of every record: sixteen whole numbers side by side, as much as
 * the processor fetches at once.
 */
final class Glances {
  static final int WIDTH = 16;
  static final int BORN = 0;
  static final int POSTCODE = 1;
  static final int FIRST = 2;
  static final int SURNAME = 3;
  static final int FORENAME = 4;
  static final int DISTRICT = 5;
  static final int DIGITS = 6;
  static final int FIRST_LETTERS = 7;
  static final int SURNAME_LETTERS = 8;
  static final int FIRST_KIN = 9;
  static final int SURNAME_KIN = 10;

  /** A bit for each middle name; a name whose bit is not there is none of them. */
  static final int MIDDLES = 11;

  /** Of forename and surname, sixteen bits each. */
  static final int INITIALS = 12;

  /** The UPN and the ULN, sixteen bits each: equal numbers have equal bits. */
  static final int NUMBERS = 13;

  static final int REFERENCE = 14;
  static final int FLAGS = 15;

  /** The keys follow from birth date, postcode, forename and surname alone. */
  static final int PLAIN = 1;

  /** Another forename that looks wholly different is different. */
  static final int SIMPLE_FORENAME = 2;

  /** Another surname that looks wholly different is different. */
  static final int SIMPLE_SURNAME = 4;

  /** The record has a UPN of before, which stands nowhere here. */
  static final int FORMERLY = 16;

  /** The record says something besides names, birth date and postcode. */
  static final int MORE = 8;

  private static final int CHUNK = 1 << 14;

  private Glances() {}

  static int[] of(Roster roster) {
    int size = roster.size();
    int[] cells = new int[size * WIDTH];
    IntStream.range(0, (size + CHUNK - 1) / CHUNK)
        .parallel()
        .forEach(chunk -> {
          for (int i = chunk * CHUNK; i < Math.min(size, (chunk + 1) * CHUNK); i++) {
            put(roster, i, cells, i * WIDTH);
          }
        });
    return cells;
  }

  /** Whether two records' {@link #NUMBERS} may hold the same UPN or the same ULN. */
  static boolean numbersMeet(int mine, int theirs) {
    int differing = mine ^ theirs;
    return differing >>> 16 == 0 && mine >>> 16 != 0 || (char) differing == 0 && (char) mine != 0;
  }

  /** The bit of a name among a record's middle names. */
  static int bit(int name) {
    return 1 << (name * 0x9E3779B9 >>> 27);
  }

  private static void put(Roster roster, int record, int[] cells, int at) {
    var names = roster.names();
    int first = roster.get(record, Roster.FIRST);
    int surname = roster.get(record, Roster.SURNAME);
    cells[at + BORN] = roster.get(record, Roster.BORN);
    cells[at + POSTCODE] = roster.get(record, Roster.POSTCODE);
    cells[at + FIRST] = first;
    cells[at + SURNAME] = surname;
    cells[at + FORENAME] = roster.get(record, Roster.FORENAME);
    cells[at + DISTRICT] = roster.get(record, Roster.DISTRICT);
    cells[at + DIGITS] = DateLikeness.digits(roster.get(record, Roster.BORN));
    cells[at + FIRST_LETTERS] = names.letters(first);
    cells[at + SURNAME_LETTERS] = names.letters(surname);
    cells[at + FIRST_KIN] = names.kin(first);
    cells[at + SURNAME_KIN] = names.kin(surname);
    for (int i = 0; i < Roster.MIDDLES && roster.get(record, Roster.MIDDLE + i) != 0; i++) {
      cells[at + MIDDLES] |= bit(roster.get(record, Roster.MIDDLE + i));
    }
    cells[at + INITIALS] = names.initial(first) << 16 | names.initial(surname);
    cells[at + NUMBERS] =
        half(roster.number(record, Roster.UPN)) << 16 | half(roster.number(record, Roster.ULN));
    cells[at + REFERENCE] = Long.hashCode(roster.number(record, Roster.REFERENCE));
    cells[at + FLAGS] = flags(roster, record, names);
  }

  private static int half(long number) {
    return number == 0 ? 0 : 1 + (int) Math.floorMod(number, 0xFFFFL);
  }

  private static int flags(Roster roster, int record, Names names) {
    int first = roster.get(record, Roster.FIRST);
    int surname = roster.get(record, Roster.SURNAME);
    boolean one = roster.get(record, Roster.PREFERRED) == 0;
    boolean single =
        roster.get(record, Roster.FORMER) == 0 && roster.get(record, Roster.WORD + 1) == 0;
    boolean plain = one && single && roster.number(record, Roster.FORMER_UPN) == 0;
    boolean honoured = roster.get(record, Roster.MIDDLE) != 0 && names.honour(first);
    boolean simpleForename = one && !honoured && roster.get(record, Roster.FORENAME) == first;
    boolean simpleSurname = single && roster.get(record, Roster.CORE) == surname;
    return (plain ? PLAIN : 0)
        | (simpleForename ? SIMPLE_FORENAME : 0)
        | (simpleSurname ? SIMPLE_SURNAME : 0)
        | (saysMore(roster, record) ? MORE : 0)
        | (roster.number(record, Roster.FORMER_UPN) != 0 ? FORMERLY : 0);
  }

  private static boolean saysMore(Roster roster, int record) {
    return roster.others() > 0
        || roster.numbered(record)
        || roster.number(record, Roster.REFERENCE) != 0
        || roster.get(record, Roster.MIDDLE) != 0
        || roster.get(record, Roster.SEX) != 0;
  }
}
