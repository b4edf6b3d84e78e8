package onward.cli.month;

import java.nio.file.Path;
import java.util.List;
import onward.cohort.LedgerLine;
import onward.tables.CsvOut;

/**
 * {@code cohort.csv}: the ledger by school, with the May count it balances to where one was sent.
 * An empty school is the people on no roll.
 */
record LedgerFile(List<LedgerLine> ledger) {

  void write(Path out) {
    try (var csv =
        CsvOut.to(
            out,
            "Cohort",
            "School",
            "Opening",
            "Added late",
            "Removed",
            "Closing",
            "May count",
            "Difference")) {
      for (var line : ledger) {
        csv.row(
            line.cohort().words(),
            line.school(),
            line.opening(),
            line.addedLate(),
            line.removed(),
            line.closing(),
            line.mayCount(),
            line.difference());
      }
    }
  }
}
