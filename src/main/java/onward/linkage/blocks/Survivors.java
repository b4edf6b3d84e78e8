package onward.linkage.blocks;

import java.util.Arrays;

/** Pairs that are of interest, in arrays that grow. */
final class Survivors {
  private long[] pairs = new long[1024];
  private long[] patterns = new long[1024];
  private int size;

  void add(int left, int right, long pattern) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
      patterns = Arrays.copyOf(patterns, size * 2);
    }
    pairs[size] = (long) left << 32 | right;
    patterns[size++] = pattern;
  }

  int size() {
    return size;
  }

  int left(int place) {
    return (int) (pairs[place] >>> 32);
  }

  int right(int place) {
    return (int) pairs[place];
  }

  long pattern(int place) {
    return patterns[place];
  }
}
