package onward.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import onward.linkage.compare.Roster;

/** The records of one list, in an order of their own that does not depend on the rows'. */
final class Side {
  /** A day takes at most so many bits. */
  private static final int DAY = 23;

  private final List<String> references = new ArrayList<>();
  private Roster roster;
  private int[] order = {};
  private long[] contents = {};

  Side(Roster roster) {
    this.roster = roster;
  }

  /** Adds a record and gives its place. */
  int add(String reference, Particulars said) {
    references.add(reference);
    return roster.add(said);
  }

  Roster roster() {
    return roster;
  }

  int size() {
    return roster.size();
  }

  String reference(int record) {
    return references.get(order[record]);
  }

  /** Sorts by birth date, so that who is compared lies side by side, then by what is said. */
  void arrange() {
    long[] said = new long[size()];
    Arrays.parallelSetAll(said, roster::content);
    long[] keys = new long[size()];
    Arrays.setAll(
        keys,
        record -> (long) roster.get(record, Roster.BORN) << Long.SIZE - DAY | said[record] >>> DAY);
    order =
        Order.of(
            keys,
            (one, other) -> {
              int contents = Long.compare(said[one], said[other]);
              return contents != 0
                  ? contents
                  : references.get(one).compareTo(references.get(other));
            });
    roster = roster.inOrder(order);
    contents = Arrays.stream(order).mapToLong(record -> said[record]).toArray();
  }

  /** About so many records, chosen by what they say. */
  int[] sample(int wanted) {
    int step = Math.max(1, size() / wanted);
    return IntStream.range(0, size())
        .filter(record -> Math.floorMod(contents[record], step) == 0)
        .toArray();
  }

  /** The same as a set. */
  static BitSet set(int[] records) {
    var set = new BitSet();
    Arrays.stream(records).forEach(set::set);
    return set;
  }
}
