package onward.linkage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of holding two lists against each other, or a list against itself.
 *
 * @param links in the order of their references
 * @param model the version of the model that was learnt
 * @param compared how many pairs were compared
 * @param passedOver how many times a key was passed over because too many records share it
 */
public record Links(List<Link> links, String model, long compared, long passedOver) {
  /**
   * Two records that are, or may be, one person.
   *
   * @param probability that they are, 0 to 1
   * @param certain whether the link is made without asking
   * @param reason in a sentence
   * @param why what each field weighs, if it was asked for
   */
  public record Link(
      String left,
      String right,
      double probability,
      boolean certain,
      String reason,
      @Nullable Explanation why) {}
}
