package onward.demo.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Things drawn in proportion to their weights. */
public final class Weighted<T> {
  private final List<T> things;
  private final double[] upTo;

  /** At least one thing, weights above nought; the map must have a fixed order. */
  public Weighted(Map<T, ? extends Number> weights) {
    things = new ArrayList<>(weights.keySet());
    upTo = weights.values().stream().mapToDouble(Number::doubleValue).toArray();
    Arrays.parallelPrefix(upTo, Double::sum);
  }

  public T draw(RandomGenerator dice) {
    double thrown = dice.nextDouble() * upTo[upTo.length - 1];
    int at = Arrays.binarySearch(upTo, thrown);
    return things.get(Math.min(at < 0 ? -at - 1 : at + 1, things.size() - 1));
  }

  /** One of a list, each as likely. */
  public static <T> T any(RandomGenerator dice, List<T> things) {
    return things.get(dice.nextInt(things.size()));
  }
}
