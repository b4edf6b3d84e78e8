package onward.imports.lists;

import java.util.List;
import java.util.regex.Pattern;
import onward.activity.Activities;
import onward.activity.Activity;
import onward.activity.ActivityCode;
import onward.activity.CourseKind;
import onward.imports.cells.LevelRule;
import onward.imports.read.Column;
import onward.imports.read.Row;
import onward.imports.rows.FactDestination;
import onward.imports.rows.Received;
import onward.partners.Partners;
import org.springframework.stereotype.Component;

/** What people are doing, by the national activity codes. */
@Component
class ActivitiesList extends CsvList<List<Activity>> {
  private static final Layout LAYOUT =
      Layout.aboutPeople("activities")
          .with(
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
              new Column("Wants to return to learning"))
          .telling(
              "Activity",
              "Verified on",
              "Review date",
              "Wants to return to learning",
              "Expected end date")
          .example(
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

  private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");

  ActivitiesList(Activities door, Partners partners) {
    super(LAYOUT, new FactDestination<>(door), partners);
  }

  @Override
  List<Activity> understand(Row row, Providers providers, Received file) {
    return List.of(
        new Activity(
            code(row),
            providers.key(row, "Provider"),
            row.text("Course"),
            row.word("Course kind", CourseKind.class, CourseKind::words),
            row.usable("Level", LevelRule::fault),
            row.date("Start date"),
            row.date("Expected end date"),
            row.date("End date"),
            row.date("Verified on"),
            row.date("Review date"),
            row.yesNo("Wants to return to learning")));
  }

  private static String code(Row row) {
    if (row.empty("Activity")) {
      row.problem("The row gives no activity.", "Activity", "", "Write a national activity code.");
    }
    var code =
        row.shaped(
            "Activity",
            THREE_DIGITS,
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
