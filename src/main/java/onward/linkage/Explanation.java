package onward.linkage;

import java.util.List;

/**
 * Why a record is, or may be, somebody: what was found about each field and what it weighs. The
 * weights add up to the score.
 *
 * @param model the version of the model that weighed
 * @param parts what was known before comparing, then one part a field about which both say
 *     something
 * @param score the sum of the parts, in bits: at 0 it is as likely as not, each bit doubles the
 *     odds
 * @param probability that they are one person, others who fit taken into account; 0 to 1
 */
public record Explanation(String model, List<Part> parts, double score, double probability) {
  /**
   * One field's share.
   *
   * @param field in words: "surname"
   * @param finding in words: "nearly the same"
   * @param bits what it weighs: above 0 speaks for one person, below for two
   */
  public record Part(String field, String finding, double bits) {}
}
