package onward.web.duplicates;

import java.util.List;
import onward.web.Paging;

/**
 * Pairs who may be one person, the likeliest first, and the merges that can be taken back.
 *
 * @param title with how many there are
 */
public record DuplicatesPage(String title, List<Pair> pairs, List<Merged> merges, Paging paging) {
  /**
   * Two entries side by side.
   *
   * @param reason what agrees and what differs
   * @param likelihood in words: "99.8 %"
   */
  public record Pair(Entry one, Entry other, String reason, String likelihood) {}

  /** One entry: what tells it from the other. */
  public record Entry(
      long id, String name, String href, String born, String postcode, String upn, String uln) {}

  /** A merge that stands. */
  public record Merged(long id, String words) {}
}
