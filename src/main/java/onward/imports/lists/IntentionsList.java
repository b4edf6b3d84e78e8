package onward.imports.lists;

import java.util.List;
import onward.destinations.IntendedDestination;
import onward.destinations.Intention;
import onward.destinations.Intentions;
import onward.imports.read.Column;
import onward.imports.read.Row;
import onward.imports.rows.FactDestination;
import onward.imports.rows.Received;
import onward.partners.Partners;
import org.springframework.stereotype.Component;

/** What young people mean to do next, by the national code or the words of the 2009 form. */
@Component
class IntentionsList extends CsvList<List<Intention>> {
  private static final Layout LAYOUT =
      Layout.aboutPeople("intentions")
          .with(
              new Column("Intended destination"),
              new Column("Provider"),
              new Column("Course"),
              new Column("Occupation"),
              new Column("Offered by"),
              new Column("Offered course"),
              new Column("Recorded on"))
          .telling("Intended destination", "Occupation", "Offered by", "Offered course")
          .example(
              "Intended destination",
              "121",
              "Provider",
              "Northgate College",
              "Course",
              "A levels",
              "Recorded on",
              "12/03/2026");

  IntentionsList(Intentions door, Partners partners) {
    super(LAYOUT, new FactDestination<>(door), partners);
  }

  @Override
  List<Intention> understand(Row row, Providers providers, Received file) {
    if (LAYOUT.columns().stream().allMatch(column -> row.text(column.name()).isEmpty())) {
      return List.of(); // a workbook's row that the school left as it was
    }
    return List.of(
        new Intention(
            destination(row),
            providers.key(row, "Provider"),
            row.text("Course"),
            row.text("Occupation"),
            providers.key(row, "Offered by"),
            row.text("Offered course"),
            row.date("Recorded on")));
  }

  private static String destination(Row row) {
    var text = row.text("Intended destination");
    var known = IntendedDestination.of(text);
    if (known.isEmpty()) {
      row.problem(
          "This is not an intended destination.",
          "Intended destination",
          text,
          "Write a national code (111, 121, 211, 311, 321, 411, 511, 611) or the words of the"
              + " form.");
    }
    return known.map(IntendedDestination::code).orElse("");
  }
}
