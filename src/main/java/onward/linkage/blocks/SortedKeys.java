package onward.linkage.blocks;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The keys of a list in order, each with its record; equal keys keep the order of their records.
 * They are laid out in parts that fit the cache, and each part is sorted by itself.
 */
final class SortedKeys {
  /** Keys that a part should hold, so that it stays in the cache while it is worked on. */
  private static final int ROOMY = 1 << 14;

  private static final int MOST_BITS = 12;

  /** Beyond which {@link #common} sees that a key is shared. */
  static final int COMMON = 1 << 12;

  /** Uppermost bits of a key: by what rule it was made. */
  static final int RULE_BITS = 5;

  private final long[] keys;
  private final int[] records;
  private final int[] begins;
  private final int shift;

  private SortedKeys(long[] keys, int[] records, int[] begins, int shift) {
    this.keys = keys;
    this.records = records;
    this.begins = begins;
    this.shift = shift;
  }

  /** Into how many bits' worth of parts lists of so many records are best laid out. */
  static int bits(int records) {
    return RULE_BITS
        + Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(records / ROOMY));
  }

  /** Lays the keys out in parts, not sorted yet. */
  static SortedKeys of(KeyList list, int bits) {
    int shift = Long.SIZE - bits;
    int[] begins = new int[(1 << bits) + 1];
    for (int i = 0; i < list.size(); i++) {
      begins[(int) (list.get(i) >>> shift) + 1]++;
    }
    for (int part = 0; part < 1 << bits; part++) {
      begins[part + 1] += begins[part];
    }
    int[] next = begins.clone();
    long[] keys = new long[list.size()];
    int[] records = new int[list.size()];
    for (int record = 0; record < list.records(); record++) {
      for (int i = list.begin(record); i < list.begin(record + 1); i++) {
        int place = next[(int) (list.get(i) >>> shift)]++;
        keys[place] = list.get(i);
        records[place] = record;
      }
    }
    return new SortedKeys(keys, records, begins, shift);
  }

  int parts() {
    return begins.length - 1;
  }

  int begin(int part) {
    return begins[part];
  }

  /** The part in which a key stands. */
  int part(long key) {
    return (int) (key >>> shift);
  }

  long key(int place) {
    return keys[place];
  }

  /** The records, in the order of their keys. */
  int[] records() {
    return records;
  }

  /** Where the keys equal to the one at a place end. */
  int end(int place, int part) {
    long key = keys[place];
    int end = place + 1;
    while (end < begins[part + 1] && keys[end] == key) {
      end++;
    }
    return end;
  }

  /** Where a key begins in a part, below 0 if it is not there. */
  int first(long key, int part) {
    int low = begins[part];
    int high = begins[part + 1];
    while (low < high) {
      int middle = low + high >>> 1;
      if (Long.compareUnsigned(keys[middle], key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < begins[part + 1] && keys[low] == key ? low : -1;
  }

  /** Keys of a part that so many records share; among them all that {@link #COMMON} or more do. */
  LongStream common(int part) {
    int step = COMMON / 2;
    return IntStream.iterate(begins[part] + step, i -> i < begins[part + 1], i -> i + step)
        .filter(i -> keys[i - step] == keys[i])
        .mapToLong(i -> keys[i]);
  }

  /** Sorts a part by the bits that follow the part's own. */
  void sort(int part) {
    new Sorting(keys, records).sort(begins[part], begins[part + 1], shift);
  }
}
