package onward.web.person;

import java.util.List;
import onward.web.StatusTag;
import onward.web.audit.AuditPage;
import onward.web.govuk.ErrorLink;
import onward.web.govuk.SummaryRow;
import org.jspecify.annotations.Nullable;

/**
 * A young person.
 *
 * @param path the page's own address
 * @param about age, year group and school in a line
 * @param verdict where they stand in this campaign, null for people outside it
 * @param protections the safeguards in force
 * @param override the override in force today, null for none
 * @param wrong what is wrong with the days asked about
 * @param then where they stood on the day asked about, null where none was asked about
 * @param doubts facts that contradict themselves or each other
 * @param history the statuses of the campaign, first to last
 * @param doing what they do today, empty where nothing is known
 * @param seen who looked and who changed, the latest first; empty for whoever may not know
 */
public record PersonPage(
    String path,
    String name,
    String preferred,
    String about,
    @Nullable Verdict verdict,
    List<Protection> protections,
    @Nullable OverrideInForce override,
    List<ErrorLink> wrong,
    @Nullable Then then,
    List<Doubt> doubts,
    List<StatusStep> history,
    List<OfferCard> offers,
    List<Happening> timeline,
    List<SummaryRow> doing,
    List<SummaryRow> identity,
    List<SummaryRow> contact,
    List<AuditPage.AuditRow> seen) {

  /**
   * Where somebody stands and why.
   *
   * @param guidance the paragraphs in words, such as "para 16, Annex 4"
   * @param rule the address of the rule that decided
   * @param next what would change it, empty where nothing should
   * @param since the day it was reached, in words
   * @param work what is to be done, empty for nothing
   */
  public record Verdict(
      StatusTag status,
      String because,
      String guidance,
      String rule,
      String next,
      String since,
      String work) {}

  /** A safeguard in force: what it is, what it does, why, by whom, since when. */
  public record Protection(
      String words, String effect, String reason, String author, String since) {}

  /**
   * An override.
   *
   * @param since the first day on which it holds, as 2026-06-04: ending it names it
   * @param words from when to when and by whom
   */
  public record OverrideInForce(String since, String words) {}

  /**
   * The answer for another day.
   *
   * @param day the day asked about, as 2026-06-30
   * @param known with what was known on which day, as 2026-07-03
   * @param words both in words
   * @param verdict null where they were not in the campaign on that day
   */
  public record Then(String day, String known, String words, @Nullable Verdict verdict) {}

  /**
   * A contradiction.
   *
   * @param href the fact on this page
   * @param decided what is taken to be so meanwhile
   */
  public record Doubt(String kind, String words, String decided, String href) {}

  /** The facts that decided. */
  public List<Happening> deciding() {
    return timeline.stream().filter(Happening::decides).toList();
  }
}
