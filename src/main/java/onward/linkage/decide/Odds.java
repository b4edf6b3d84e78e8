package onward.linkage.decide;

import java.util.List;

/**
 * What is known before anything is compared, and what an error costs.
 *
 * @param people among whom a record is looked for
 * @param share of records that are somebody among them, 0 to 1
 * @param wrongLink what a wrong link costs, where a question to a person costs 1
 * @param missed what it costs not to ask about a record that is somebody's
 */
public record Odds(int people, double share, double wrongLink, double missed) {
  /** Fewer people than these are counted as these, since chance agreement is not yet seen. */
  private static final int FEWEST = 2_000;

  /**
   * As matching goes: a wrong link costs as much as asking five hundred times, a link missed as much
   * as asking fifty times; nine rows in ten are about somebody known.
   */
  public static Odds among(int people) {
    return new Odds(people, 0.9, 500, 50);
  }

  /** The weight before comparing, in bits: below 0, since most pairs are two people. */
  public double bits() {
    return Math.log(share / (1 - share) / Math.max(people, FEWEST)) / Math.log(2);
  }

  /** Whether a link is worth its risk. */
  boolean certain(double probability) {
    return (1 - probability) * wrongLink < 1;
  }

  /** Whether a question is worth its trouble. */
  boolean worthAsking(double probability) {
    return probability * missed > 1;
  }

  /** How likely it is one of them and not another of them, nor anybody else. */
  double probability(Scored person, List<Scored> all) {
    double mine = Math.exp((person.weight() + bits()) * Math.log(2));
    double others = 1;
    for (var other : all) {
      others += other == person ? 0 : Math.exp((other.weight() + bits()) * Math.log(2));
    }
    return Double.isInfinite(mine) ? 1 : mine / (mine + others);
  }
}
