package onward.linkage.blocks;

/** Keys and their records, brought in order in place. Equal keys keep the order they had. */
@SuppressWarnings("ArrayRecordComponent") // sorted in place, never compared
record Sorting(long[] keys, int[] records) {
  private static final int DIGIT = 11;

  /** Fewer than these are not worth the rough sorting. */
  private static final int FEW = 48;

  /**
   * Sorts a stretch: roughly by some of the bits that still tell its keys apart, then exactly.
   *
   * @param bits how many there are, the uppermost being alike in the whole stretch
   */
  void sort(int from, int to, int bits) {
    int size = to - from;
    if (size > FEW) {
      long[] spareKeys = new long[size];
      int[] spareRecords = new int[size];
      pass(keys, records, from, spareKeys, spareRecords, 0, size, bits - 2 * DIGIT);
      pass(spareKeys, spareRecords, 0, keys, records, from, size, bits - DIGIT);
    }
    for (int i = from + 1; i < to; i++) {
      insert(i, from);
    }
  }

  private static void pass(
      long[] keys,
      int[] records,
      int from,
      long[] toKeys,
      int[] toRecords,
      int to,
      int size,
      int digit) {
    int[] next = new int[(1 << DIGIT) + 1];
    int mask = (1 << DIGIT) - 1;
    for (int i = from; i < from + size; i++) {
      next[((int) (keys[i] >>> digit) & mask) + 1]++;
    }
    for (int i = 0; i < mask; i++) {
      next[i + 1] += next[i];
    }
    for (int i = from; i < from + size; i++) {
      int place = to + next[(int) (keys[i] >>> digit) & mask]++;
      toKeys[place] = keys[i];
      toRecords[place] = records[i];
    }
  }

  private void insert(int place, int from) {
    long key = keys[place];
    int record = records[place];
    int at = place;
    while (at > from && Long.compareUnsigned(keys[at - 1], key) > 0) {
      keys[at] = keys[at - 1];
      records[at] = records[at - 1];
      at--;
    }
    keys[at] = key;
    records[at] = record;
  }
}
