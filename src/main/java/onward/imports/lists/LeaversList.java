package onward.imports.lists;

import java.util.List;
import java.util.Map;
import onward.activity.Leavers;
import onward.activity.Leaving;
import onward.imports.read.Column;
import onward.imports.read.Row;
import onward.imports.rows.FactDestination;
import onward.imports.rows.Received;
import onward.partners.Partners;
import org.springframework.stereotype.Component;

/** Who left learning, or did not start. */
@Component
class LeaversList extends CsvList<List<Leaving>> {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Provider"),
          new Column("Left on"),
          new Column("Reason"),
          new Column("Destination"));

  LeaversList(Leavers door, Partners partners) {
    super("leavers", new FactDestination<>(door), partners);
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  List<String> telling() {
    return List.of("Left on", "Reason");
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
        "Provider",
        "Northgate College",
        "Left on",
        "14/11/2026",
        "Reason",
        "found a job",
        "Destination",
        "employment");
  }

  @Override
  List<Leaving> understand(Row row, Providers providers, Received file) {
    return List.of(
        new Leaving(
            providers.key(row, "Provider"),
            row.date("Left on"),
            row.text("Reason"),
            row.text("Destination")));
  }
}
