package onward.web.reconcile;

import java.util.List;
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
}
