package onward.matching;

import java.util.List;
import onward.facts.PersonId;
import onward.linkage.Explanation;

/** Who a row is. */
public sealed interface Answer {
  /** The sentence that says why. */
  String because();

  /** It is this person. */
  record Certain(PersonId person, String because, Explanation why) implements Answer {}

  /**
   * It may be one of these; a person decides.
   *
   * @param candidates best first, at most ten
   */
  record Unsure(List<Candidate> candidates, String because) implements Answer {}

  /** It is nobody we know. */
  record Nobody(String because) implements Answer {}

  /**
   * Someone a row may be.
   *
   * @param agrees the fields that agree, in words: "UPN", "surname"
   * @param differs the fields that differ
   * @param why what each field weighs; the weights add up to the score
   */
  record Candidate(PersonId person, List<String> agrees, List<String> differs, Explanation why) {}
}
