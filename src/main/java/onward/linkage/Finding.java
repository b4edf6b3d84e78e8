package onward.linkage;

import java.util.List;

/** Who a record is. */
public sealed interface Finding {
  /** The sentence that says why. */
  String because();

  /** It is this person. */
  record Certain(Candidate person, String because) implements Finding {}

  /**
   * It may be one of these; a person decides.
   *
   * @param candidates best first, at most ten
   */
  record Unsure(List<Candidate> candidates, String because) implements Finding {}

  /** It is nobody who is held. */
  record Nobody(String because) implements Finding {}
}
