package onward.linkage.search;

/** Hears of each pair that is worth a look. */
@FunctionalInterface
public interface Pairs {
  /**
   * A record that may be the one looked for.
   *
   * @param pattern what was found, field by field
   * @param weight of all findings together, in bits
   */
  void found(int record, long pattern, double weight);
}
