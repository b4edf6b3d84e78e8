package onward.linkage.blocks;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import onward.linkage.compare.Roster;
import onward.linkage.search.Keys;

/** The keys of every record of a list, record by record. */
final class KeyList {
  private static final int CHUNK = 1 << 14;

  private final long[] keys;
  private final int[] begins;

  private KeyList(long[] keys, int[] begins) {
    this.keys = keys;
    this.begins = begins;
  }

  /** The keys of some records that follow each other. */
  private record Stretch(long[] keys, int[] ends) {}

  static KeyList of(Roster roster) {
    int size = roster.size();
    var stretches =
        IntStream.range(0, (size + CHUNK - 1) / CHUNK)
            .parallel()
            .mapToObj(chunk -> stretch(roster, chunk * CHUNK, Math.min(size, (chunk + 1) * CHUNK)))
            .toList();
    int all = stretches.stream().mapToInt(stretch -> stretch.keys.length).sum();
    long[] keys = new long[all];
    int[] begins = new int[size + 1];
    int record = 0;
    int at = 0;
    for (var stretch : stretches) {
      System.arraycopy(stretch.keys, 0, keys, at, stretch.keys.length);
      for (int end : stretch.ends) {
        begins[++record] = at + end;
      }
      at += stretch.keys.length;
    }
    return new KeyList(keys, begins);
  }

  private static Stretch stretch(Roster roster, int from, int to) {
    var keys = new Keys(roster.names());
    long[] found = new long[(to - from) * 16];
    int[] ends = new int[to - from];
    int size = 0;
    for (int record = from; record < to; record++) {
      keys.of(roster, record);
      if (size + keys.size() > found.length) {
        found = Arrays.copyOf(found, (size + keys.size()) * 2);
      }
      for (int i = 0; i < keys.size(); i++) {
        found[size++] = keys.get(i);
      }
      ends[record - from] = size;
    }
    return new Stretch(Arrays.copyOf(found, size), ends);
  }

  /** How many records there are. */
  int records() {
    return begins.length - 1;
  }

  /** How many keys there are, of all records. */
  int size() {
    return keys.length;
  }

  /** Where the keys of a record begin, and those of the one before it end. */
  int begin(int record) {
    return begins[record];
  }

  long get(int place) {
    return keys[place];
  }

  /** The keys of a record. */
  LongStream of(int record) {
    return Arrays.stream(keys, begins[record], begins[record + 1]);
  }

  /** Whether a record has a key. */
  boolean holds(int record, long key) {
    for (int i = begins[record]; i < begins[record + 1]; i++) {
      if (keys[i] == key) {
        return true;
      }
    }
    return false;
  }
}
