package onward.imports.lists;

import java.util.List;
import java.util.Map;
import onward.activity.Activities;
import onward.activity.Activity;
import onward.activity.ActivityCode;
import onward.activity.CourseKind;
import onward.imports.read.Column;
import onward.imports.read.Row;
import onward.imports.rows.FactDestination;
import onward.imports.rows.Received;
import onward.partners.Partners;
import org.springframework.stereotype.Component;

/** What people are doing, by the national activity codes. */
@Component
class ActivitiesList extends CsvList<List<Activity>> {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Activity"),
          new Column("Provider"),
          new Column("Course"),
          new Column("Course kind"),
          new Column("Level"),
          new Column("Start date"),
          new Column("Expected end date"),
          new Column("End date"),
          new Column("Verified on"),
          new Column("Review date"),
          new Column("Wants to return to learning"));

  ActivitiesList(Activities door, Partners partners) {
    super("activities", new FactDestination<>(door), partners);
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  List<String> telling() {
    return List.of(
        "Activity",
        "Verified on",
        "Review date",
        "Wants to return to learning",
        "Expected end date");
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
        "Activity",
        "230",
        "Provider",
        "Northgate College",
        "Course",
        "A levels",
        "Course kind",
        "A level",
        "Start date",
        "08/09/2025",
        "Expected end date",
        "25/06/2027");
  }

  @Override
  List<Activity> understand(Row row, Providers providers, Received file) {
    return List.of(
        new Activity(
            code(row),
            providers.key(row, "Provider"),
            row.text("Course"),
            row.word("Course kind", CourseKind.class, CourseKind::words),
            row.text("Level"),
            row.date("Start date"),
            row.date("Expected end date"),
            row.date("End date"),
            row.date("Verified on"),
            row.date("Review date"),
            row.yesNo("Wants to return to learning")));
  }

  private static String code(Row row) {
    if (row.text("Activity").isEmpty()) {
      row.problem("The row gives no activity.", "Activity", "", "Write a national activity code.");
    }
    var code =
        row.shaped(
            "Activity",
            "\\d{3}",
            "An activity is a code of three digits.",
            "Write a national activity code, such as 230.");
    if (!code.isEmpty() && ActivityCode.of(code).isEmpty()) {
      row.problem(
          "This is not a national activity code.",
          "Activity",
          code,
          "Write a national activity code, such as 230.");
    }
    return code;
  }
}
