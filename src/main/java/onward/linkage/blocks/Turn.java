package onward.linkage.blocks;

import java.util.Arrays;
import onward.linkage.search.Keys;

/**
 * Sees to it that a pair which shares several keys is looked at under one of them only: the first
 * in the order of the rules, blocks that are passed over apart. For one left record in one block.
 */
final class Turn {
  private final KeyList leftKeys;
  private final KeyList rightKeys;
  private final int[] partners;
  private final long[] passedOver;
  private final boolean always;
  private long key;
  private int rule;
  private int left;
  private int partner;
  private boolean byForename;
  private int born;
  private int first;
  private int surname;
  private int initials;
  private int numbers;
  private int reference;
  private boolean plain;

  /**
   * @param partners for each left record a right one with which it shares a number's key that is
   *     not passed over, so that their turn was there
   * @param passedOver keys that are passed over, in order
   * @param others whether records have further fields
   */
  Turn(KeyList leftKeys, KeyList rightKeys, int[] partners, long[] passedOver, boolean others) {
    this.leftKeys = leftKeys;
    this.rightKeys = rightKeys;
    this.partners = partners;
    this.passedOver = passedOver;
    this.always = others || passedOver.length > 0;
  }

  void block(long key) {
    this.key = key;
    this.rule = Keys.rule(key);
  }

  /** The left record, whose cells stand at a place. */
  void put(int record, int[] cells, int at) {
    left = record;
    partner = rule < Keys.REFERENCE ? -1 : partners[record];
    born = cells[at + Glances.BORN];
    first = cells[at + Glances.FIRST];
    surname = cells[at + Glances.SURNAME];
    initials = cells[at + Glances.INITIALS];
    numbers = cells[at + Glances.NUMBERS];
    reference = cells[at + Glances.REFERENCE];
    plain = !always && (cells[at + Glances.FLAGS] & Glances.PLAIN) != 0;
    byForename =
        switch (rule) {
          case Keys.NAME_AND_BIRTH_DATE ->
              first != 0 && key == Keys.ofNameAndBirthDate(born, first);
          case Keys.POSTCODE_AND_INITIAL ->
              first != 0
                  && key
                      == Keys.ofPostcodeAndInitial(cells[at + Glances.POSTCODE], initials >>> 16);
          default -> false;
        };
  }

  /** Whether the pair's turn was or comes under another key. */
  boolean elsewhere(int right, int[] cells, int at) {
    if (right == partner) {
      return true;
    }
    if (!plain
        || (cells[at + Glances.FLAGS] & Glances.PLAIN) == 0
        || rule <= Keys.REFERENCE
        || numbersMeet(cells, at)) {
      return byKeys(right);
    }
    boolean sameBorn = born != 0 && born == cells[at + Glances.BORN];
    int theirs = cells[at + Glances.FIRST];
    int theirSurname = cells[at + Glances.SURNAME];
    boolean firstMeets = first != 0 && (first == theirs || first == theirSurname);
    if (rule == Keys.NAME_AND_BIRTH_DATE) {
      return !byForename && firstMeets;
    }
    boolean surnameMeets = surname != 0 && (surname == theirs || surname == theirSurname);
    if (sameBorn && (firstMeets || surnameMeets)) {
      return true;
    }
    return rule == Keys.POSTCODE_AND_INITIAL && before(cells, at, sameBorn);
  }

  /** At a postcode and initial: whether both names or initials and birth date met before. */
  private boolean before(int[] cells, int at, boolean sameBorn) {
    int theirs = cells[at + Glances.INITIALS];
    int initial = initials >>> 16;
    if (initial != 0 && !byForename && (initial == theirs >>> 16 || initial == (char) theirs)) {
      return true;
    }
    boolean sameInitials = initials == theirs || initials == Integer.rotateLeft(theirs, 16);
    if (!sameInitials || initial == 0 || (char) initials == 0) {
      return false;
    }
    return sameBorn || bothNames(cells, at);
  }

  private boolean bothNames(int[] cells, int at) {
    int theirs = cells[at + Glances.FIRST];
    int theirSurname = cells[at + Glances.SURNAME];
    return first == theirs && surname == theirSurname || first == theirSurname && surname == theirs;
  }

  private boolean numbersMeet(int[] cells, int at) {
    return Glances.numbersMeet(numbers, cells[at + Glances.NUMBERS])
        || reference != 0 && reference == cells[at + Glances.REFERENCE];
  }

  private boolean byKeys(int right) {
    for (int i = leftKeys.begin(left); i < leftKeys.begin(left + 1); i++) {
      long earlier = leftKeys.get(i);
      if (earlier == key) {
        return false;
      }
      if (rightKeys.holds(right, earlier) && Arrays.binarySearch(passedOver, earlier) < 0) {
        return true;
      }
    }
    return false;
  }
}
