package onward.guarantee;

import java.util.List;

/**
 * A status with its reasons.
 *
 * @param because one sentence that says why, in plain English, naming the fact it rests on
 * @param guidance the paragraphs it rests on: "para 16", "Annex 4"
 * @param next one sentence: what would change it; empty where nothing should
 * @param metBySeptember whether an offer stood by 30 September of the campaign
 * @param used the facts it rests on
 */
public record Decision(
    GuaranteeStatus status,
    String because,
    List<String> guidance,
    String next,
    boolean metBySeptember,
    List<FactUsed> used) {

  /** Whether somebody decided this against the facts. */
  public boolean overridden() {
    return used.stream().anyMatch(fact -> fact.table().equals("status_override"));
  }

  /**
   * A fact that decided.
   *
   * @param table which kind: the fact table's name, such as "offer"
   * @param id its number within the authority and the table
   */
  public record FactUsed(String table, long id) {}
}
