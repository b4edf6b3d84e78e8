package onward.demo.draw;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Chance by seed: the same seed and the same words give the same throws, whatever else is drawn.
 */
public final class Dice {
  private static final long PRIME = 0x100000001b3L;

  private Dice() {}

  /** Throws for one purpose, such as (seed, "860", "northgate-college", "person 12"). */
  public static RandomGenerator of(long seed, String... words) {
    long hash = 0xcbf29ce484222325L ^ seed;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * PRIME;
      }
      hash = (hash ^ 0x1f) * PRIME;
    }
    return new SplittableRandom(hash);
  }

  /** True in so many of a hundred cases. */
  public static boolean percent(RandomGenerator dice, double percent) {
    return dice.nextDouble() * 100 < percent;
  }
}
