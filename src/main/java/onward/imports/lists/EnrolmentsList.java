package onward.imports.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onward.activity.Completion;
import onward.activity.CourseKind;
import onward.activity.Enrolment;
import onward.activity.Enrolments;
import onward.imports.cells.Fault;
import onward.imports.cells.LevelRule;
import onward.imports.cells.WordRule;
import onward.imports.lists.Providers.Sent;
import onward.imports.read.Column;
import onward.imports.read.Row;
import onward.imports.rows.FactDestination;
import onward.imports.rows.Received;
import onward.partners.Partner;
import onward.partners.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A college's or sixth form's list of who has enrolled; also the older system's starters and
 * leavers.
 */
@Component
class EnrolmentsList extends CsvList<List<Enrolment>> {
  private static final Layout LAYOUT =
      Layout.aboutPeople("enrolments")
          .with(
              new Column("Provider", "DfENo", "UKPRN", "L46"),
              new Column("Course", "GoalDescription", "OccAreaSubGroup", "AIMREF_1", "A09"),
              new Column("Course kind", "SituationSubGroup"),
              new Column("Level", "GoalLevel", "QualLevel"),
              new Column("Start date", "AIMSTART_1", "A27"),
              new Column("Planned end date", "AIMEXPECT_1", "A28"),
              new Column("Actual end date", "EndDate", "AIMEND_1", "A31"),
              new Column("Completion", "A34"),
              new Column("SituationGroup"),
              new Column("OccAreaGroup"))
          .telling(
              "Planned end date",
              "Actual end date",
              "Completion",
              "Level",
              "SituationGroup",
              "OccAreaGroup")
          .example(
              "Provider",
              "Northgate College",
              "Course",
              "A levels",
              "Course kind",
              "A level",
              "Start date",
              "08/09/2026",
              "Planned end date",
              "23/06/2028",
              "Completion",
              "continuing");

  private static final List<String> SITUATIONS =
      List.of("education", "training", "apprenticeship", "traineeship", "employment with training");

  EnrolmentsList(Enrolments door, Partners partners) {
    super(LAYOUT, new FactDestination<>(door), partners);
  }

  @Override
  Sent sent() {
    return new Sent(
        "Provider",
        "",
        Partner::takesAfterYear11,
        "The list does not say who enrolled these people: it has no column Provider.");
  }

  @Override
  List<Enrolment> understand(Row row, Providers providers, Received file) {
    var provider = providers.key(row, "Provider");
    if (row.empty("Provider") && provider.isEmpty()) {
      row.problem(
          "The row does not say who enrolled the person.",
          "Provider",
          "",
          "Write the provider's UKPRN, DfE number or name.");
    }
    return List.of(
        new Enrolment(
            provider,
            row.text("Course"),
            courseKind(row),
            row.usable("Level", LevelRule::fault),
            row.date("Start date"),
            row.date("Planned end date"),
            row.date("Actual end date"),
            completion(row),
            apprenticeship(row)));
  }

  /** A word, or a learner record's number: 4 went on to another aim, so this one ended. */
  private static @Nullable Completion completion(Row row) {
    return switch (row.text("Completion")) {
      case "1" -> Completion.CONTINUING;
      case "2" -> Completion.COMPLETED;
      case "3", "4" -> Completion.WITHDRAWN;
      case "6" -> Completion.BREAK;
      default -> row.word("Completion", Completion.class, Completion::words);
    };
  }

  /** The older system's sub-group says what kind of training it is, which is no kind of course. */
  private static @Nullable CourseKind courseKind(Row row) {
    return row.empty("SituationGroup")
        ? row.word("Course kind", CourseKind.class, CourseKind::words)
        : null;
  }

  private static boolean apprenticeship(Row row) {
    var text = row.text("Course kind") + " " + situation(row) + " " + row.text("Course");
    return text.toLowerCase(Locale.ROOT).contains("apprentice");
  }

  private static String situation(Row row) {
    return row.usable("SituationGroup", EnrolmentsList::situationFault);
  }

  /** What a group of situations is, is not guessed: none of these might be no learning at all. */
  private static Optional<Fault> situationFault(String text) {
    var plain = WordRule.plain(text);
    return SITUATIONS.stream().map(WordRule::plain).anyMatch(plain::equals)
        ? Optional.empty()
        : Optional.of(WordRule.unused(SITUATIONS));
  }

  /** A provider's bare list of starters is of enrolments. */
  @Override
  int weakFit(int ownColumns) {
    return ownColumns > 1 ? 2 : 0;
  }
}
