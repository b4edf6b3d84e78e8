package onward.linkage.search;

import java.util.Arrays;
import java.util.function.IntPredicate;
import onward.linkage.compare.Comparison;
import onward.linkage.compare.Evidence.Agreement;
import onward.linkage.compare.Evidence.Likeness;
import onward.linkage.compare.Field;
import onward.linkage.compare.PostcodeLikeness;
import onward.linkage.compare.Roster;
import onward.linkage.model.Scale;

/**
 * Looks for one record after another among filed ones. Every pair that shares a key is compared
 * once; one that cannot reach the weight asked for is given up as soon as that is certain. For one
 * thread.
 */
public final class Search {
  /** Records that share a key with more than these are not looked at for its sake. */
  public static final int BLOCK = 20_000;

  private static final int DIFFERENT = Likeness.DIFFERENT.ordinal();

  // where all three are the same, to the letter
  private static final long NAME_AND_BIRTH_DATE =
      7L << Field.FORENAME.ordinal() * Field.BITS
          | 7L << Field.SURNAME.ordinal() * Field.BITS
          | 7L << Field.BIRTH_DATE.ordinal() * Field.BITS;
  private static final int AGREES = Agreement.AGREES.ordinal();

  private final Keys keys;
  private final Comparison comparison;
  private final Scale scale;
  private int[] turns = new int[64];
  private int[] records = new int[256];
  private int turn;
  private int byNumber;
  private long compared;
  private long passedOver;

  public Search(Comparison comparison, Scale scale, Keys keys) {
    this.comparison = comparison;
    this.scale = scale;
    this.keys = keys;
  }

  /** How many pairs were compared so far. */
  public long compared() {
    return compared;
  }

  /** How many times a key was passed over because too many records share it. */
  public long passedOver() {
    return passedOver;
  }

  /**
   * Finds whoever may be the record.
   *
   * @param floor the weight below which a pair is of no interest
   * @param held which filed records count; the others are as if they were not there
   * @param anyForename whether a pair is of interest though neither forename nor number agrees;
   *     then nobody is passed over because a number settles it
   */
  public void look(
      Roster asked,
      int record,
      Filed filed,
      IntPredicate held,
      double floor,
      boolean anyForename,
      Pairs pairs) {
    scale.put(asked, record);
    begin(asked, record, filed);
    int count = gather(filed, held, 0, keys.numbers(), 0);
    byNumber = count;
    if (anyForename || count != 1 || !settled(asked, record, filed)) {
      count = gather(filed, held, keys.numbers(), keys.size(), count);
    }
    compared += count;
    for (int i = 0; i < count; i++) {
      int other = records[i];
      long pattern = comparison.names(asked, record, filed.roster(), other);
      boolean numbered = i < byNumber;
      if (!numbered && !anyForename && otherForename(pattern, asked, record, filed, other)) {
        continue;
      }
      double weight = scale.names(pattern);
      double most =
          weight + scale.mostOfRest() + scale.mostOfOthers(asked, record, filed.roster(), other);
      if (!numbered && most < floor) {
        continue;
      }
      pattern |= comparison.rest(asked, record, filed.roster(), other);
      weight = scale.all(pattern);
      // a number that agrees is always of interest: with nothing beside it, it is a question
      if (weight >= floor || (numbered && numberAgrees(pattern))) {
        pairs.found(other, pattern, weight);
      }
    }
  }

  /** What the pairs are weighed on. */
  public Scale scale() {
    return scale;
  }

  private boolean otherForename(long pattern, Roster asked, int record, Filed filed, int other) {
    return Field.level(pattern, 0) == DIFFERENT
        && !comparison.sameInitial(asked, record, filed.roster(), other);
  }

  private static boolean numberAgrees(long pattern) {
    return Field.level(pattern, Field.UPN.ordinal()) == AGREES
        || Field.level(pattern, Field.ULN.ordinal()) == AGREES;
  }

  /**
   * Whether the one record with the same number is the same in all that tells people apart: nobody
   * can then fit better, and nobody else is looked at.
   */
  private boolean settled(Roster asked, int record, Filed filed) {
    long pattern = comparison.names(asked, record, filed.roster(), records[0]);
    int postcode = Field.level(pattern, Field.POSTCODE.ordinal());
    return (pattern & NAME_AND_BIRTH_DATE) == 0
        && (postcode == PostcodeLikeness.SAME.ordinal()
            || postcode == PostcodeLikeness.UNSAID.ordinal());
  }

  private void begin(Roster asked, int record, Filed filed) {
    if (turns.length < filed.roster().size()) {
      turns = new int[filed.roster().size() * 5 / 4];
      turn = 0;
    }
    turn++;
    keys.of(asked, record);
  }

  /** Gathers the records that share one of these keys, each once. */
  private int gather(Filed filed, IntPredicate held, int from, int to, int before) {
    var table = filed.table();
    int count = before;
    for (int i = from; i < to; i++) {
      int place = table.find(keys.get(i));
      int many = table.count(place);
      if (many > BLOCK) {
        passedOver++;
        continue;
      }
      if (count + many > records.length) {
        records = Arrays.copyOf(records, (count + many) * 2);
      }
      for (int entry = table.first(place); entry >= 0; entry = table.next(entry)) {
        int other = table.record(entry);
        if (turns[other] != turn) {
          turns[other] = turn;
          if (held.test(other)) {
            records[count++] = other;
          }
        }
      }
    }
    return count;
  }
}
