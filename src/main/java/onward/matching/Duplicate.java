package onward.matching;

import onward.facts.PersonId;

/**
 * Two people who may be one.
 *
 * @param probability that they are, 0 to 1
 * @param reason in a sentence
 */
public record Duplicate(PersonId one, PersonId other, double probability, String reason) {
  /** The same pair, whoever was found first. */
  static Duplicate of(PersonId found, PersonId like, double probability, String reason) {
    boolean inOrder = found.value() < like.value();
    return new Duplicate(inOrder ? found : like, inOrder ? like : found, probability, reason);
  }
}
