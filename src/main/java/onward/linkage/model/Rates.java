package onward.linkage.model;

import java.util.function.ToDoubleBiFunction;

/**
 * How common each finding is, counted on from the shipped model.
 *
 * @param shipped how common a finding is there, by field and finding
 * @param before so many pairs count as seen before
 */
record Rates(ToDoubleBiFunction<Integer, Integer> shipped, double before) {
  /** What was learnt counts in steps of so many bits, so that a part of a list learns the same. */
  private static final double STEP = 2;

  /** The rates that follow from counts, by field and finding. */
  double[][] of(double[][] counts) {
    double[][] rates = new double[counts.length][Findings.ROOM];
    for (int field = 0; field < counts.length; field++) {
      double sum = before;
      for (double count : counts[field]) {
        sum += count;
      }
      for (int finding = 0; finding < Findings.ROOM; finding++) {
        double seen = counts[field][finding] + before * shipped.applyAsDouble(field, finding);
        rates[field][finding] = seen / sum;
      }
    }
    return rates;
  }

  /** Rates as many whole steps from the shipped ones as they are at least. */
  double[][] inSteps(double[][] rates) {
    double[][] rough = new double[rates.length][Findings.ROOM];
    for (int field = 0; field < rates.length; field++) {
      for (int finding = 0; finding < Findings.ROOM; finding++) {
        double start = shipped.applyAsDouble(field, finding);
        double steps = start == 0 ? 0 : Model.log2(rates[field][finding] / start) / STEP;
        rough[field][finding] = start * Math.pow(2, STEP * (long) steps);
      }
    }
    return rough;
  }
}
