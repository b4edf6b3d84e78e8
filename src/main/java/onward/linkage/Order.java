package onward.linkage;

import java.util.Arrays;

/** Puts things in order by a whole number each, and where these are equal, by comparing. */
final class Order {
  private static final int DIGIT = 11;
  private static final int ROOM = 1 << DIGIT;

  private Order() {}

  /** Compares two things by their places; below 0 if the first comes first. */
  @FunctionalInterface
  interface Ties {
    int compare(int one, int other);
  }

  /** The places in order; the numbers are taken as unsigned. */
  static int[] of(long[] keys, Ties ties) {
    int[] order = new int[keys.length];
    Arrays.setAll(order, place -> place);
    int[] spare = new int[keys.length];
    long differing = 0;
    for (long key : keys) {
      differing |= key ^ keys[0];
    }
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
      if ((differing >>> shift & ROOM - 1) != 0) {
        pass(keys, order, spare, shift);
        int[] done = spare;
        spare = order;
        order = done;
      }
    }
    int from = 0;
    while (from < order.length) {
      int to = from + 1;
      while (to < order.length && keys[order[to]] == keys[order[from]]) {
        to++;
      }
      if (to - from > 1) {
        settle(order, from, to, ties);
      }
      from = to;
    }
    return order;
  }

  private static void pass(long[] keys, int[] order, int[] into, int shift) {
    int[] next = new int[ROOM + 1];
    for (int place : order) {
      next[(int) (keys[place] >>> shift & ROOM - 1) + 1]++;
    }
    for (int digit = 0; digit < ROOM; digit++) {
      next[digit + 1] += next[digit];
    }
    for (int place : order) {
      into[next[(int) (keys[place] >>> shift & ROOM - 1)]++] = place;
    }
  }

  private static void settle(int[] order, int from, int to, Ties ties) {
    var places = new Integer[to - from];
    Arrays.setAll(places, i -> order[from + i]);
    Arrays.parallelSort(places, (one, other) -> ties.compare(one, other));
    for (int i = 0; i < places.length; i++) {
      order[from + i] = places[i];
    }
  }

  /** The beginning of a text as a number that sorts as the text does, as far as it goes. */
  static long beginning(String text) {
    long key = 0;
    int shift = Long.SIZE;
    for (int i = 0; i < text.length() && shift > 0; i++) {
      shift -= Byte.SIZE;
      if (text.charAt(i) >= 0xFF) {
        return key | 0xFFL << shift;
      }
      key |= (long) text.charAt(i) << shift;
    }
    return key;
  }
}
