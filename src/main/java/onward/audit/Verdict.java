package onward.audit;

import java.util.List;

/**
 * What came of looking a chain through.
 *
 * @param events how many there are
 * @param vouched the number up to which a root outside of the database vouches for them
 */
public record Verdict(long events, long vouched, List<Finding> findings) {
  /** "vouched for up to event 1,740. All as they were written." */
  public String words() {
    return "vouched for up to event %,d%s"
        .formatted(
            vouched,
            findings.isEmpty()
                ? ". All as they were written."
                : " but for what is named here. Tampered with:");
  }
}
