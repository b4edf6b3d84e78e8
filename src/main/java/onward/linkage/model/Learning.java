package onward.linkage.model;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import onward.linkage.compare.Comparison;
import onward.linkage.compare.Field;
import onward.linkage.compare.Roster;

/**
 * Learns a model from the lists in hand, without being told which pairs are true. Chance agreement
 * is counted on pairs taken at random; what pairs of one person look like follows by expectation
 * and maximisation (Dempster, Laird and Rubin, 1977) from all pairs worth a look. Both begin from
 * the shipped model as if so many pairs had been seen, so that small lists work. The outcome
 * depends on what the lists hold, not on the order of their rows; and only what differs plainly
 * from the shipped model is heeded, since small differences are chance.
 */
public final class Learning {
  /** So many pairs of one person count as seen before. */
  private static final double SEEN_BEFORE = 30;

  /** So many pairs of two people count as seen before. */
  private static final double CHANCE_BEFORE = 300;

  private static final int ROUNDS = 30;

  /** Records of the chance sample that one thread takes at a time. */
  private static final int CHUNK = 128;

  private final Model shipped;
  private final double[][] chance;
  private final double[][] said;
  private final Map<Long, Integer> patterns = new TreeMap<>();

  public Learning(Model shipped) {
    this.shipped = shipped;
    chance = new double[shipped.fields()][Findings.ROOM];
    said = new double[shipped.fields()][Findings.ROOM];
  }

  /** What was learnt, and the share of all pairs that are one person. */
  public record Learnt(Model model, double share) {}

  /** Counts what pairs taken at random agree in: every record here with every one there. */
  public void chance(
      Supplier<Comparison> comparisons, Roster some, int[] these, Roster others, int[] those) {
    IntStream.range(0, (these.length + CHUNK - 1) / CHUNK)
        .parallel()
        .mapToObj(chunk -> {
          double[][] counts = new double[shipped.fields()][Findings.ROOM];
          var comparison = comparisons.get();
          for (int i = chunk * CHUNK; i < Math.min(these.length, (chunk + 1) * CHUNK); i++) {
            chance(comparison, some, these[i], others, those, counts);
          }
          return counts;
        })
        .forEachOrdered(this::addChance);
  }

  private static void chance(
      Comparison comparison, Roster some, int one, Roster others, int[] those, double[][] counts) {
    for (int other : those) {
      if (some != others || one < other) {
        long pattern =
            comparison.names(some, one, others, other) | comparison.rest(some, one, others, other);
        count(pattern, 1, counts);
      }
    }
  }

  private void addChance(double[][] counts) {
    for (int field = 0; field < counts.length; field++) {
      for (int finding = 0; finding < counts[field].length; finding++) {
        chance[field][finding] += counts[field][finding];
      }
    }
  }

  /** Counts a pair worth a look. */
  public void pair(long pattern) {
    patterns.merge(pattern, 1, Integer::sum);
  }

  /**
   * Learns from what was counted.
   *
   * @param pairs how many pairs there are in all, worth a look or not
   * @param version what the model will be called
   */
  public Learnt learn(double pairs, String version) {
    var ofTwo = new Rates(shipped::ofTwo, CHANCE_BEFORE);
    var ofOne = new Rates(shipped::ofOne, SEEN_BEFORE);
    double[][] two = ofTwo.of(chance);
    double[][] one = ofOne.of(new double[shipped.fields()][Findings.ROOM]);
    double share = 1 / Math.sqrt(pairs + 2);
    for (int round = 0; round < ROUNDS; round++) {
      var model = new Model(version, one, two);
      double prior = Model.log2(share / (1 - share));
      double matches = expected(model, prior);
      one = ofOne.of(said);
      share = Math.clamp((matches + 0.5) / (pairs + 1), 1e-12, 0.5);
    }
    return new Learnt(new Model(version, ofOne.inSteps(one), ofTwo.inSteps(two)), share);
  }

  /** How many pairs are one person, by this model; what they say is counted on the way. */
  private double expected(Model model, double prior) {
    for (double[] field : said) {
      Arrays.fill(field, 0);
    }
    double matches = 0;
    for (var seen : patterns.entrySet()) {
      double weight = prior;
      for (int field = 0; field < model.fields(); field++) {
        weight += model.weight(field, Field.level(seen.getKey(), field));
      }
      double probability = 1 / (1 + Math.pow(2, -weight));
      matches += probability * seen.getValue();
      count(seen.getKey(), probability * seen.getValue(), said);
    }
    return matches;
  }

  private static void count(long pattern, double times, double[][] counts) {
    for (int field = 0; field < counts.length; field++) {
      int finding = Field.level(pattern, field);
      if (finding != Findings.unsaid(field)) {
        counts[field][finding] += times;
      }
    }
  }
}
