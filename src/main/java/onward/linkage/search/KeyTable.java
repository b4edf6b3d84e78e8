package onward.linkage.search;

import java.util.Arrays;

/** From a key of 64 bits to the records filed under it: open addressing, chains in one array. */
final class KeyTable {
  private long[] keys = new long[1024];
  private int[] heads = new int[1024];
  private int[] counts = new int[1024];
  private long[] entries = new long[1024];
  private int filled;
  private int size;

  KeyTable() {
    Arrays.fill(heads, -1);
  }

  void add(long key, int record) {
    if (filled * 2 >= keys.length) {
      widen();
    }
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size * 2);
    }
    int place = place(key);
    if (heads[place] < 0) {
      keys[place] = key;
      filled++;
    }
    // the record, and the entry that follows in the chain
    entries[size] = (long) record << 32 | heads[place] & 0xFFFFFFFFL;
    counts[place]++;
    heads[place] = size++;
  }

  /** Where the key stands, to be asked for its chain. */
  int find(long key) {
    return place(key);
  }

  /** The chain's first entry, -1 if nothing is filed there. */
  int first(int place) {
    return heads[place];
  }

  /** How many records are filed there. */
  int count(int place) {
    return heads[place] < 0 ? 0 : counts[place];
  }

  int next(int entry) {
    return (int) entries[entry];
  }

  int record(int entry) {
    return (int) (entries[entry] >>> 32);
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) (key ^ key >>> 32) & mask;
    while (heads[place] >= 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void widen() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    heads = new int[keys.length];
    counts = new int[keys.length];
    Arrays.fill(heads, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] >= 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        heads[place] = oldHeads[i];
        counts[place] = oldCounts[i];
      }
    }
  }
}
