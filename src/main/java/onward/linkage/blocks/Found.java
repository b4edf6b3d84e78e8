package onward.linkage.blocks;

import java.util.Collection;

/** The pairs of interest, gathered by their left record; and how many were looked at. */
public final class Found {
  private final int[] begins;
  private final int[] rights;
  private final long[] patterns;
  private final long compared;
  private final long passedOver;

  Found(int lefts, Collection<Survivors> all, long compared, long passedOver) {
    this.compared = compared;
    this.passedOver = passedOver;
    begins = new int[lefts + 1];
    for (var some : all) {
      for (int i = 0; i < some.size(); i++) {
        begins[some.left(i) + 1]++;
      }
    }
    for (int left = 0; left < lefts; left++) {
      begins[left + 1] += begins[left];
    }
    rights = new int[begins[lefts]];
    patterns = new long[begins[lefts]];
    int[] next = begins.clone();
    for (var some : all) {
      for (int i = 0; i < some.size(); i++) {
        int place = next[some.left(i)]++;
        rights[place] = some.right(i);
        patterns[place] = some.pattern(i);
      }
    }
  }

  /** How many pairs there are. */
  public int size() {
    return rights.length;
  }

  /** Where the pairs of a left record begin; those of the one before it end there. */
  public int begin(int left) {
    return begins[left];
  }

  public int right(int place) {
    return rights[place];
  }

  /** The findings about a pair, field by field. */
  public long pattern(int place) {
    return patterns[place];
  }

  /** How many pairs were compared, each once. */
  public long compared() {
    return compared;
  }

  /** How many times a record's key was passed over because too many records share it. */
  public long passedOver() {
    return passedOver;
  }
}
