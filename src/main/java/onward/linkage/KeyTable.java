package onward.linkage;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** From a key of 64 bits to the slots filed under it: open addressing, chains in two arrays. */
final class KeyTable {
  private long[] keys = new long[1024];
  private int[] heads = new int[1024];
  private int[] slots = new int[1024];
  private int[] next = new int[1024];
  private int filled;
  private int entries;

  KeyTable() {
    Arrays.fill(heads, -1);
  }

  void add(long key, int slot) {
    if (filled * 2 >= keys.length) {
      widen();
    }
    if (entries == slots.length) {
      slots = Arrays.copyOf(slots, entries * 2);
      next = Arrays.copyOf(next, entries * 2);
    }
    int place = place(key);
    if (heads[place] < 0) {
      keys[place] = key;
      filled++;
    }
    slots[entries] = slot;
    next[entries] = heads[place];
    heads[place] = entries++;
  }

  void each(long key, IntConsumer slot) {
    for (int entry = heads[place(key)]; entry >= 0; entry = next[entry]) {
      slot.accept(slots[entry]);
    }
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
    keys = new long[oldKeys.length * 2];
    heads = new int[oldKeys.length * 2];
    Arrays.fill(heads, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] >= 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        heads[place] = oldHeads[i];
      }
    }
  }
}
