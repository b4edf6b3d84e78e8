package onward.imports.lists;

import java.util.List;
import onward.applications.Application;
import onward.applications.Applications;
import onward.applications.Outcome;
import onward.imports.cells.LevelRule;
import onward.imports.read.Column;
import onward.imports.read.Row;
import onward.imports.rows.FactDestination;
import onward.imports.rows.Received;
import onward.partners.Partners;
import org.springframework.stereotype.Component;

/** Applications for places, and what came of them. */
@Component
class ApplicationsList extends CsvList<List<Application>> {
  private static final Layout LAYOUT =
      Layout.aboutPeople("applications")
          .with(
              new Column("Provider"),
              new Column("Course"),
              new Column("Level"),
              new Column("Applied on"),
              new Column("Outcome"),
              new Column("Outcome on"))
          .telling("Applied on", "Outcome on", "Outcome")
          .example(
              "Provider",
              "Northgate College",
              "Course",
              "A levels",
              "Applied on",
              "12/11/2025",
              "Outcome",
              "awaiting");

  ApplicationsList(Applications door, Partners partners) {
    super(LAYOUT, new FactDestination<>(door), partners);
  }

  @Override
  List<Application> understand(Row row, Providers providers, Received file) {
    return List.of(
        new Application(
            providers.key(row, "Provider"),
            row.text("Course"),
            row.usable("Level", LevelRule::fault),
            row.date("Applied on"),
            row.word("Outcome", Outcome.class, Outcome::words),
            row.date("Outcome on")));
  }
}
