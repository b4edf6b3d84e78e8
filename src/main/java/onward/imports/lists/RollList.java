package onward.imports.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onward.cohort.EnrolmentStatus;
import onward.cohort.LeftBecause;
import onward.cohort.RollSpell;
import onward.imports.cells.AgeRule;
import onward.imports.cells.EthnicityRule;
import onward.imports.cells.NumberRule;
import onward.imports.cells.ReachRule;
import onward.imports.lists.Providers.Sent;
import onward.imports.read.Column;
import onward.imports.read.Row;
import onward.imports.roll.RollDestination;
import onward.imports.roll.RollRow;
import onward.imports.rows.Received;
import onward.partners.Partner;
import onward.partners.Partners;
import onward.people.Details;
import onward.people.Postcode;
import onward.people.Uln;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is in the cohort: the only list that adds people. */
@Component
public class RollList extends CsvList<RollRow> {
  private static final Layout LAYOUT =
      Layout.aboutPeople("roll")
          .with(
              IdentityColumns.column("Middle names"),
              IdentityColumns.column("Former surname"),
              IdentityColumns.column("Preferred forename"),
              IdentityColumns.column("Sex"),
              new Column("Ethnicity", "ETHNICORIGIN", "Ethnic group", "Ethnic origin"),
              new Column("Address", "AddressLine1"),
              new Column("Town", "Post town"),
              new Column("Email"),
              new Column("Phone"),
              new Column("School", "LAEstab"),
              new Column("Enrolment status", "EnrolStatus"),
              new Column("Home authority"),
              new Column("SEN provision", "SEN status"),
              new Column("Characteristics"),
              new Column("Level of need"),
              new Column("Previous identifier"),
              new Column("On roll from", "EntryDate"),
              new Column("Left roll on", "Leaving date"),
              new Column("Left because"))
          .parts(
              new Column("Estab"),
              new Column("Active"),
              new Column("AddressLine2"),
              new Column("AddressLine3"),
              new Column("SAON"),
              new Column("PAON"),
              new Column("Street"),
              new Column("Locality"))
          .telling("Enrolment status", "Home authority", "On roll from", "Left roll on")
          .example(
              "Reference",
              "A1001",
              "Postcode",
              "ST16 2LH",
              "School",
              "8604001",
              "Enrolment status",
              "C",
              "SEN provision",
              "N",
              "Level of need",
              "3");

  private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");
  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
  private static final Pattern THIRTEEN_DIGITS = Pattern.compile("\\d{13}");

  RollList(RollDestination destination, Partners partners) {
    super(LAYOUT, destination, partners);
  }

  @Override
  public int turn() {
    return 1;
  }

  @Override
  public int oldest() {
    return AgeRule.OLDEST_ON_A_ROLL;
  }

  /** A bare list of a school's pupils is a roll, if nothing says that it is another list. */
  @Override
  int weakFit(int ownColumns) {
    return ownColumns > 0 ? 1 : 0;
  }

  /** A school's system does not write the school's number on every line of its export. */
  @Override
  Sent sent() {
    return new Sent(
        "School",
        "Estab",
        partner -> partner.kind() != Partner.Kind.PROVIDER,
        "The list does not say at which school these pupils are: it has no column School.");
  }

  @Override
  RollRow understand(Row row, Providers providers, Received file) {
    needed(row);
    var details =
        new Details(
            row.text("Reference"),
            row.text("UPN").replace(" ", "").toUpperCase(Locale.ROOT),
            row.text("Former UPN").replace(" ", "").toUpperCase(Locale.ROOT),
            row.text("ULN").equals(Uln.NOT_KNOWN) ? "" : row.text("ULN"),
            row.text("Forename"),
            row.text("Middle names"),
            row.text("Surname"),
            IdentityColumns.formerSurname(row),
            row.text("Preferred forename"),
            row.date("Date of birth"),
            IdentityColumns.sex(row),
            EthnicityRule.national(row.usable("Ethnicity", EthnicityRule::fault)).orElse(""),
            address(row),
            row.text("Town"),
            Postcode.tidy(row.usable("Postcode", ReachRule::postcode)),
            row.usable("Email", ReachRule::email),
            row.usable("Phone", ReachRule::phone),
            row.usable(
                "Home authority", text -> NumberRule.authority(text, file.authority().value())),
            sen(row),
            characteristics(row),
            row.number("Level of need", 1, 3),
            row.shaped(
                "Previous identifier",
                THIRTEEN_DIGITS,
                "A national identifier has thirteen digits.",
                "Correct the number, or leave the cell empty."));
    var spell =
        new RollSpell(
            school(row, providers, file),
            enrolment(row),
            row.date("On roll from"),
            row.date("Left roll on"),
            row.word("Left because", LeftBecause.class, LeftBecause::words));
    return new RollRow(details, spell);
  }

  /** A roll adds people, so it must say who they are and in which year group. */
  private static void needed(Row row) {
    for (var column : List.of("Surname", "Date of birth")) {
      if (row.empty(column)) {
        row.problem(
            "A roll adds people, and this row gives no " + column.toLowerCase(Locale.ROOT) + ".",
            column,
            "",
            "Fill in the cell.");
      }
    }
  }

  private static String school(Row row, Providers providers, Received file) {
    var whole = row.text("School");
    var text = whole.isEmpty() ? row.text("Estab") : whole;
    return FOUR_DIGITS.matcher(text).matches()
        ? file.authority() + text // a school's own four digits, as its census extract has them
        : providers.key(row, whole.isEmpty() ? "Estab" : "School");
  }

  /** A letter of the census, or whether the pupil is on the roll, as schools' systems say. */
  private static @Nullable EnrolmentStatus enrolment(Row row) {
    var active = row.yesNo("Active");
    if (row.empty("Left roll on") && Boolean.FALSE.equals(active)) {
      row.problem(
          "This pupil is not on the roll any more, and the row does not say since when.",
          "Active",
          row.text("Active"),
          "Give the day in a column Left roll on, or take the row out.");
    }
    return switch (Column.plain(row.text("Enrolment status"))) {
      case "" -> Boolean.TRUE.equals(active) ? EnrolmentStatus.C : null;
      case "active", "current", "onroll" -> EnrolmentStatus.C;
      default -> row.word("Enrolment status", EnrolmentStatus.class, Enum::name);
    };
  }

  /** In one cell, in lines, or in the parts of the census. */
  private static String address(Row row) {
    var parts =
        row.text("Address").isEmpty()
            ? List.of("SAON", "PAON", "Street", "Locality")
            : List.of("Address", "AddressLine2", "AddressLine3");
    return parts.stream()
        .map(row::text)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String sen(Row row) {
    return switch (row.text("SEN provision").toUpperCase(Locale.ROOT)) {
      case "" -> "";
      case "N", "N - NO SEN", "NO SEN" -> "N";
      case "K", "K - SEN SUPPORT", "SEN SUPPORT" -> "K";
      case "E", "E - EHCP", "EHCP", "EHC PLAN" -> "E";
      default -> {
        row.problem(
            "This is not a kind of provision.",
            "SEN provision",
            row.text("SEN provision"),
            "Write N (none), K (support) or E (plan).");
        yield "";
      }
    };
  }

  private static List<String> characteristics(Row row) {
    var codes =
        Arrays.stream(row.text("Characteristics").split("[;,]"))
            .map(String::strip)
            .filter(code -> !code.isEmpty())
            .sorted()
            .distinct()
            .toList();
    for (var code : codes) {
      if (!THREE_DIGITS.matcher(code).matches()) {
        row.problem(
            "A characteristic is a code of three digits.",
            "Characteristics",
            code,
            "Write national codes with ; between them, such as 110;160.");
      }
    }
    return codes;
  }
}
