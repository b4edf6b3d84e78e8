package onward.linkage.compare;

import java.time.LocalDate;
import java.util.Arrays;
import onward.linkage.Particulars;
import onward.linkage.names.Names;
import onward.linkage.names.Written;
import org.jspecify.annotations.Nullable;

/**
 * Records made ready for comparison, once, so that a pair costs little: each a stretch of whole
 * numbers, texts by their number in {@link Names}, 0 where nothing was said.
 */
public final class Roster {
  public static final int FIRST = 0;
  public static final int SURNAME = 1;
  public static final int BORN = 2;
  public static final int POSTCODE = 3;
  public static final int PREFERRED = 4;
  public static final int CORE = 5;
  public static final int FORMER = 6;
  public static final int SEX = 7;
  public static final int FORENAME = 8;
  public static final int DISTRICT = 9;
  public static final int MIDDLE = 10;
  public static final int MIDDLES = 4;
  public static final int WORD = MIDDLE + MIDDLES;
  public static final int WORDS = 4;
  private static final int OTHER = WORD + WORDS;

  public static final int UPN = 0;
  public static final int FORMER_UPN = 1;
  public static final int ULN = 2;
  public static final int REFERENCE = 3;
  private static final int NUMBERS = 4;

  private static final int YEAR = 512;

  private final Names names;
  private final Written written;
  private final int others;
  private final int width;
  private int[] cells;
  private long[] numbers;
  private int size;

  /**
   * @param others how many further fields each record has
   */
  public Roster(Names names, int others) {
    this.names = names;
    this.written = new Written(names);
    this.others = others;
    this.width = OTHER + others;
    cells = new int[64 * width];
    numbers = new long[64 * NUMBERS];
  }

  public int size() {
    return size;
  }

  public int others() {
    return others;
  }

  public Names names() {
    return names;
  }

  public int get(int record, int cell) {
    return cells[record * width + cell];
  }

  public int other(int record, int field) {
    return cells[record * width + OTHER + field];
  }

  /** A number as 64 bits, 0 where none was said. */
  public long number(int record, int kind) {
    return numbers[record * NUMBERS + kind];
  }

  /** Whether the record carries any national number. */
  public boolean numbered(int record) {
    int at = record * NUMBERS;
    return (numbers[at + UPN] | numbers[at + FORMER_UPN] | numbers[at + ULN]) != 0;
  }

  /** What a record says, as one number that does not depend on which records came before. */
  public long content(int record) {
    long hash = 1;
    for (int cell = 0; cell < width; cell++) {
      int value = cells[record * width + cell];
      boolean plain = cell == BORN || cell == SEX;
      hash = (hash ^ (plain ? value : names.hash(value))) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    for (int kind = 0; kind < NUMBERS; kind++) {
      hash = (hash ^ number(record, kind)) * 0x9E3779B97F4A7C15L;
    }
    return hash ^ hash >>> 31;
  }

  /** The same records in another order. */
  public Roster inOrder(int[] order) {
    var sorted = new Roster(names, others);
    sorted.cells = new int[Math.max(1, size) * width];
    sorted.numbers = new long[Math.max(1, size) * NUMBERS];
    sorted.size = size;
    for (int i = 0; i < size; i++) {
      System.arraycopy(cells, order[i] * width, sorted.cells, i * width, width);
      System.arraycopy(numbers, order[i] * NUMBERS, sorted.numbers, i * NUMBERS, NUMBERS);
    }
    return sorted;
  }

  public void clear() {
    size = 0;
  }

  /** Adds a record and gives its place. */
  public int add(Particulars said) {
    if ((size + 1) * width > cells.length) {
      cells = Arrays.copyOf(cells, cells.length * 2);
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
    }
    int at = size * width;
    Arrays.fill(cells, at, at + width, 0);
    forenames(at, said);
    surnames(at, said);
    cells[at + BORN] = day(said.dateOfBirth());
    String postcode = PostcodeLikeness.plain(said.postcode());
    cells[at + POSTCODE] = names.number(postcode);
    cells[at + DISTRICT] = names.number(PostcodeLikeness.district(postcode));
    cells[at + SEX] = sex(said.sex());
    for (int i = 0; i < others; i++) {
      cells[at + OTHER + i] = names.number(said.others().get(i));
    }
    int from = size * NUMBERS;
    numbers[from + UPN] = bits(said.upn());
    numbers[from + FORMER_UPN] = bits(said.formerUpn());
    numbers[from + ULN] = bits(said.uln());
    numbers[from + REFERENCE] = bits(said.reference().strip());
    return size++;
  }

  private void forenames(int at, Particulars said) {
    int[] given = written.forename(said.forename());
    cells[at + FORENAME] = given[0];
    cells[at + FIRST] = given.length > 1 ? given[1] : 0;
    cells[at + PREFERRED] = written.forename(said.preferredForename())[0];
    int found = 0;
    for (int i = 2; i < given.length && found < MIDDLES; i++) {
      cells[at + MIDDLE + found++] = given[i];
    }
    int[] middle = written.forename(said.middleNames());
    for (int i = 1; i < middle.length && found < MIDDLES; i++) {
      boolean there = false;
      for (int j = 0; j < found; j++) {
        there |= cells[at + MIDDLE + j] == middle[i];
      }
      if (!there) {
        cells[at + MIDDLE + found++] = middle[i];
      }
    }
  }

  private void surnames(int at, Particulars said) {
    int[] surname = written.surname(said.surname());
    cells[at + SURNAME] = surname[0];
    cells[at + CORE] = surname[1];
    cells[at + FORMER] = written.surname(said.formerSurname())[0];
    System.arraycopy(surname, 2, cells, at + WORD, Math.min(WORDS, surname.length - 2));
  }

  /** Year, month and day side by side, so that each can be had by shifting. */
  public static int day(@Nullable LocalDate date) {
    return date == null
        ? 0
        : date.getYear() * YEAR + date.getMonthValue() * 32 + date.getDayOfMonth();
  }

  private static int sex(String sex) {
    return switch (sex.strip()) {
      case "F" -> 1;
      case "M" -> 2;
      default -> 0;
    };
  }

  private static long bits(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
      hash ^= hash >>> 29;
    }
    return hash == 0 ? 1 : hash;
  }
}
