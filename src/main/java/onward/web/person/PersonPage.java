package onward.web.person;

import java.util.List;
import onward.web.StatusTag;
import onward.web.govuk.SummaryRow;
import org.jspecify.annotations.Nullable;

/**
 * A young person.
 *
 * @param about age, year group and school in a line
 * @param verdict where they stand in this campaign, null for people outside it
 * @param history the statuses of the campaign, first to last
 */
public record PersonPage(
    String name,
    String preferred,
    String about,
    @Nullable Verdict verdict,
    List<StatusStep> history,
    List<OfferCard> offers,
    List<Happening> timeline,
    List<SummaryRow> identity,
    List<SummaryRow> contact) {

  /**
   * Where somebody stands and why.
   *
   * @param guidance the paragraphs in words, such as "para 16, Annex 4"
   * @param next what would change it, empty where nothing should
   * @param since the day it was reached, in words
   * @param work what is to be done, empty for nothing
   */
  public record Verdict(
      StatusTag status, String because, String guidance, String next, String since, String work) {}

  /** The facts that decided. */
  public List<Happening> deciding() {
    return timeline.stream().filter(Happening::decides).toList();
  }
}
