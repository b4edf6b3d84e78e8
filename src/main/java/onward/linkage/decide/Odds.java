package onward.linkage.decide;

import java.util.List;

/**
 * What is known before anything is compared, and what an error costs.
 *
 * @param people among whom a record is looked for
 * @param bits the weight before comparing: below 0, since most pairs are two people
 * @param wrongLink what a wrong link costs, where a question to a person costs 1
 * @param missed what it costs not to ask about a record that is somebody's
 * @param oneOnly whether a record is one of the people at most, so that they are rivals
 */
public record Odds(int people, double bits, double wrongLink, double missed, boolean oneOnly) {
  /** Fewer people than these are counted as these, since chance agreement is not yet seen. */
  private static final int FEWEST = 2_000;

  private static final double WRONG_LINK = 500;
  private static final double MISSED = 120;

  /**
   * As matching goes: a wrong link costs as much as asking five hundred times, a link missed as
   * much as asking a hundred and twenty times; nine rows in ten are about somebody known.
   */
  public static Odds among(int people) {
    return among(people, 0.9);
  }

  /**
   * Where it is known how many rows are about somebody.
   *
   * @param share of the rows, above 0 and below 1
   */
  public static Odds among(int people, double share) {
    double bits = Math.log(share / (1 - share) / Math.max(people, FEWEST)) / Math.log(2);
    return new Odds(people, bits, WRONG_LINK, MISSED, true);
  }

  /**
   * Of pairs within one list, where somebody may stand three times.
   *
   * @param share of all pairs that are one person twice
   */
  public static Odds within(int people, double share) {
    double bits = Math.log(share / (1 - share)) / Math.log(2);
    return new Odds(people, bits, WRONG_LINK, MISSED, false);
  }

  /** Whether a link is worth its risk. */
  public boolean certain(double probability) {
    return (1 - probability) * wrongLink < 1;
  }

  /** Whether a question is worth its trouble. */
  public boolean worthAsking(double probability) {
    return probability * missed > 1;
  }

  /** How likely it is one of them and not another of them, nor anybody else. */
  public double probability(Scored person, List<Scored> all) {
    double mine = power(person);
    double others = 1;
    for (var other : all) {
      others += other == person || !oneOnly ? 0 : power(other);
    }
    return Double.isInfinite(mine) ? 1 : mine / (mine + others);
  }

  /** How likely each of them is, as {@link #probability} has it. */
  double[] probabilities(List<Scored> all) {
    double[] powers = new double[all.size()];
    for (int i = 0; i < powers.length; i++) {
      powers[i] = power(all.get(i));
    }
    double[] probabilities = new double[powers.length];
    for (int i = 0; i < powers.length; i++) {
      double others = 1;
      for (int j = 0; j < powers.length && oneOnly; j++) {
        others += j == i ? 0 : powers[j];
      }
      probabilities[i] = Double.isInfinite(powers[i]) ? 1 : powers[i] / (powers[i] + others);
    }
    return probabilities;
  }

  private double power(Scored other) {
    return Math.exp((other.weight() + bits) * Math.log(2));
  }
}
