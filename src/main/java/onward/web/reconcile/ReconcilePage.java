package onward.web.reconcile;

import java.util.List;
import onward.web.Words;
import onward.web.govuk.Cell;

/**
 * The schools held against each other, and the ledger.
 *
 * @param balance whether the ledger balances, in a sentence
 * @param balances whether it does
 */
public record ReconcilePage(
    String balance,
    boolean balances,
    List<String> headings,
    List<List<Cell>> rows,
    List<LedgerRow> ledger) {
  /** A year group's line of the ledger. */
  public record LedgerRow(
      String cohort,
      String opening,
      String added,
      String removed,
      String closing,
      String may,
      String difference) {}

  /** Whether the ledger balances, and how many lines cannot be told. */
  static String balance(List<String> off, long unsent) {
    var words =
        off.isEmpty()
            ? "The ledger balances to every May count that was sent (the total of Annex 4)."
            : Words.count(off.size(), "line of the ledger does", "lines of the ledger do")
                + " not balance to the May count (the total of Annex 4): "
                + String.join("; ", off)
                + ".";
    return words
        + (unsent == 0
            ? ""
            : " " + Words.count(unsent, "line has", "lines have") + " no May count.");
  }
}
