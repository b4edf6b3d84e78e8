package onward.imports.lists;

import java.util.List;
import java.util.Map;
import onward.circumstances.Circumstance;
import onward.circumstances.CircumstanceKind;
import onward.circumstances.Circumstances;
import onward.imports.read.Column;
import onward.imports.read.Row;
import onward.imports.rows.FactDestination;
import onward.imports.rows.Received;
import onward.partners.Partners;
import org.springframework.stereotype.Component;

/** Circumstances that prevent learning for now, and other reasons. */
@Component
class CircumstancesList extends CsvList<List<Circumstance>> {
  private static final List<Column> COLUMNS =
      List.of(new Column("Circumstance"), new Column("From"), new Column("To"));

  CircumstancesList(Circumstances door, Partners partners) {
    super("circumstances", new FactDestination<>(door), partners);
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  List<String> telling() {
    return List.of("Circumstance");
  }

  @Override
  public Map<String, String> example() {
    return Map.of(
        "UPN",
        "H860405410631",
        "Forename",
        "Ana",
        "Surname",
        "Example",
        "Date of birth",
        "14/02/2010",
        "Circumstance",
        "illness",
        "From",
        "01/06/2026");
  }

  @Override
  List<Circumstance> understand(Row row, Providers providers, Received file) {
    var kind = row.word("Circumstance", CircumstanceKind.class, CircumstanceKind::words);
    if (row.text("Circumstance").isEmpty()) {
      row.problem("The row gives no circumstance.", "Circumstance", "", "Fill in the cell.");
    }
    return List.of(
        new Circumstance(
            kind == null ? CircumstanceKind.OTHER : kind, row.date("From"), row.date("To")));
  }
}
