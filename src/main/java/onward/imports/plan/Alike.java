package onward.imports.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import onward.imports.read.Problem;

/**
 * Rows that speak of the same thing, told apart by eight bytes a row. Rows of one portion were
 * planned with each other in view; where they stand in different portions, each was planned as if
 * it were alone, and they have to be planned once more, together.
 */
final class Alike {
  /** A file in which more rows than this say the same thing was put together wrongly. */
  private static final int MOST = 50_000;

  /** The lower bits of a thing's number make room for the line. */
  private static final int LINE_BITS = 24;

  private final List<Integer> firstLines = new ArrayList<>();
  private long[] things = new long[1 << 12];
  private int told;
  private int most;

  /** A portion begins with this line. */
  void portionFrom(int line) {
    firstLines.add(line);
  }

  /** The row on this line speaks of this thing. */
  void tell(long thing, int line) {
    if (told == things.length) {
      things = Arrays.copyOf(things, 2 * told);
    }
    long mixed = thing * 0x9E3779B97F4A7C15L;
    things[told++] = (mixed ^ mixed >>> 32) << LINE_BITS | line;
  }

  /** Lines of different portions that speak of the same thing, in batches. */
  List<int[]> together() {
    if (firstLines.size() < 2) {
      return List.of();
    }
    Arrays.sort(things, 0, told);
    var batches = new ArrayList<int[]>();
    var taken = new BitSet();
    var batch = new ArrayList<Integer>();
    for (int from = 0, to; from < told; from = to) {
      to = from + 1;
      while (to < told && things[to] >> LINE_BITS == things[from] >> LINE_BITS) {
        to++;
      }
      if (portion(line(from)) != portion(line(to - 1))) {
        most = Math.max(most, to - from);
        take(from, to, taken, batch);
        if (batch.size() >= Portions.ROWS) {
          batches.add(lines(batch));
        }
      }
    }
    if (!batch.isEmpty()) {
      batches.add(lines(batch));
    }
    return batches;
  }

  /** Why the file cannot be planned: far too many of its rows say the same thing. */
  Optional<Problem> tooMany() {
    return most <= MOST
        ? Optional.empty()
        : Optional.of(
            Problem.ofFile(
                "%,d rows of this file say the same thing about the same person.".formatted(most),
                "The file was put together wrongly: make it again, each row once."));
  }

  private void take(int from, int to, BitSet taken, List<Integer> batch) {
    for (int i = from; i < to; i++) {
      if (!taken.get(line(i))) {
        taken.set(line(i));
        batch.add(line(i));
      }
    }
  }

  private static int[] lines(List<Integer> batch) {
    var lines = batch.stream().mapToInt(Integer::intValue).sorted().toArray();
    batch.clear();
    return lines;
  }

  private int line(int place) {
    return (int) (things[place] & (1 << LINE_BITS) - 1);
  }

  private int portion(int line) {
    int found = Collections.binarySearch(firstLines, line);
    return found >= 0 ? found : -found - 2;
  }
}
