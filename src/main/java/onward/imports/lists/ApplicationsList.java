package onward.imports.lists;

import java.util.List;
import java.util.Map;
import onward.applications.Application;
import onward.applications.Applications;
import onward.applications.Outcome;
import onward.imports.read.Column;
import onward.imports.read.Row;
import onward.imports.rows.FactDestination;
import onward.imports.rows.Received;
import onward.partners.Partners;
import org.springframework.stereotype.Component;

/** Applications for places, and what came of them. */
@Component
class ApplicationsList extends CsvList<List<Application>> {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Provider"),
          new Column("Course"),
          new Column("Level"),
          new Column("Applied on"),
          new Column("Outcome"),
          new Column("Outcome on"));

  ApplicationsList(Applications door, Partners partners) {
    super("applications", new FactDestination<>(door), partners);
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  List<String> telling() {
    return List.of("Applied on", "Outcome on", "Outcome");
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
        "Course",
        "A levels",
        "Applied on",
        "12/11/2025",
        "Outcome",
        "awaiting");
  }

  @Override
  List<Application> understand(Row row, Providers providers, Received file) {
    return List.of(
        new Application(
            providers.key(row, "Provider"),
            row.text("Course"),
            row.text("Level"),
            row.date("Applied on"),
            row.word("Outcome", Outcome.class, Outcome::words),
            row.date("Outcome on")));
  }
}
