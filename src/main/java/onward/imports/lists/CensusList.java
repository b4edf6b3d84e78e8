package onward.imports.lists;

import java.time.LocalDate;
import java.util.List;
import onward.calendar.YearGroup;
import onward.cohort.CensusCount;
import onward.imports.read.Column;
import onward.imports.read.Row;
import onward.imports.rows.CensusDestination;
import onward.imports.rows.Received;
import onward.partners.Partners;
import org.springframework.stereotype.Component;

/** The May counts of schools, to which the cohort's ledger balances (para 12 vi). */
@Component
class CensusList extends CsvList<CensusCount> {
  private static final Layout LAYOUT =
      Layout.aboutSchools("census")
          .with(
              new Column("School", "LAEstab"),
              new Column("Cohort", "Year group"),
              new Column("Count"),
              new Column("As at"))
          .telling("Count", "As at")
          .example("School", "8604001", "Cohort", "Year 11", "Count", "182", "As at", "21/05/2026");

  CensusList(CensusDestination destination, Partners partners) {
    super(LAYOUT, destination, partners);
  }

  @Override
  public int turn() {
    return 2;
  }

  @Override
  CensusCount understand(Row row, Providers providers, Received file) {
    var cohort = row.word("Cohort", YearGroup.class, YearGroup::words);
    var count = row.number("Count", 0, 99_999);
    var asAt = row.date("As at");
    for (var column : List.of("Cohort", "Count", "As at")) {
      if (row.empty(column)) {
        row.problem("The row gives no " + column + ".", column, "", "Fill in the cell.");
      }
    }
    return new CensusCount(
        providers.key(row, "School"),
        cohort == null ? YearGroup.YEAR_11 : cohort,
        count == null ? 0 : count,
        asAt == null ? LocalDate.EPOCH : asAt);
  }
}
