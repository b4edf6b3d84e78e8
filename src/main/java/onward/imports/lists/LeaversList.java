package onward.imports.lists;

import java.util.List;
import onward.activity.Leavers;
import onward.activity.Leaving;
import onward.imports.lists.Providers.Sent;
import onward.imports.read.Column;
import onward.imports.read.Row;
import onward.imports.rows.FactDestination;
import onward.imports.rows.Received;
import onward.partners.Partners;
import org.springframework.stereotype.Component;

/** Who left learning, or did not start. */
@Component
class LeaversList extends CsvList<List<Leaving>> {
  private static final Layout LAYOUT =
      Layout.aboutPeople("leavers")
          .with(
              new Column("Provider"),
              new Column("Left on"),
              new Column("Reason"),
              new Column("Destination"))
          .telling("Left on", "Reason")
          .example(
              "Provider",
              "Northgate College",
              "Left on",
              "14/11/2026",
              "Reason",
              "found a job",
              "Destination",
              "employment");

  LeaversList(Leavers door, Partners partners) {
    super(LAYOUT, new FactDestination<>(door), partners);
  }

  @Override
  Sent sent() {
    return Sent.BY_PROVIDER;
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
