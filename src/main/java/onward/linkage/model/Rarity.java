package onward.linkage.model;

import java.util.Arrays;
import onward.linkage.compare.Bearers;
import onward.linkage.compare.Bearers.Kind;

/**
 * What it weighs that two records share a text: the more, the fewer bear it. Reckoned once a text
 * until the counts change. For one thread.
 */
final class Rarity {
  /** Counting begins as if so many records had been seen, so that small lists work. */
  private static final double SEEN_BEFORE = 300;

  /** However rare a text, its agreement weighs no more bits than these. */
  private static final double MOST = 15;

  private final Bearers bearers;
  private final Kind kind;
  private final double ofOne;
  private final double begin;
  private double[] weights = {};
  private int[] reckoned = {};

  /**
   * @param ofOne how common it is that one person's records share such a text
   * @param ofTwo how common that is between two people, before anything is counted
   */
  Rarity(Bearers bearers, Kind kind, double ofOne, double ofTwo) {
    this.bearers = bearers;
    this.kind = kind;
    this.ofOne = ofOne;
    this.begin = SEEN_BEFORE * ofTwo;
  }

  /** The weight in bits, 0 for nothing said. */
  double of(int text) {
    if (text == 0) {
      return 0;
    }
    int now = bearers.changes() + 1;
    if (text >= weights.length) {
      int room = Math.max(text + 1, text * 3 / 2);
      weights = Arrays.copyOf(weights, room);
      reckoned = Arrays.copyOf(reckoned, room);
    }
    if (reckoned[text] != now) {
      double share = (bearers.of(kind, text) + begin) / (bearers.records() + SEEN_BEFORE);
      weights[text] = Math.min(MOST, Model.log2(ofOne / Math.min(1, share)));
      reckoned[text] = now;
    }
    return weights[text];
  }
}
