package onward.web.duplicates;

import java.util.List;
import onward.web.Chosen;
import onward.web.Paging;
import onward.web.govuk.Choice;

/**
 * Pairs who may be one person, the likeliest first, and the merges that can be taken back.
 *
 * @param title with how many there are
 * @param chosen the filters in force, each with the address without it
 * @param likely how likely a pair has to be, to choose from
 */
public record DuplicatesPage(
    String title,
    List<Pair> pairs,
    List<Merged> merges,
    PairsFilter filter,
    List<Chosen> chosen,
    List<Choice> likely,
    Paging paging,
    String download) {
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
