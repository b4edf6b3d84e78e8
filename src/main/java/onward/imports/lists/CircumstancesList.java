package onward.imports.lists;

import java.util.List;
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
  private static final Layout LAYOUT =
      Layout.aboutPeople("circumstances")
          .with(new Column("Circumstance"), new Column("From"), new Column("To"))
          .telling("Circumstance")
          .example("Circumstance", "illness", "From", "01/06/2026");

  CircumstancesList(Circumstances door, Partners partners) {
    super(LAYOUT, new FactDestination<>(door), partners);
  }

  @Override
  List<Circumstance> understand(Row row, Providers providers, Received file) {
    var kind = row.word("Circumstance", CircumstanceKind.class, CircumstanceKind::words);
    if (row.empty("Circumstance")) {
      row.problem("The row gives no circumstance.", "Circumstance", "", "Fill in the cell.");
    }
    return List.of(
        new Circumstance(
            kind == null ? CircumstanceKind.OTHER : kind, row.date("From"), row.date("To")));
  }
}
