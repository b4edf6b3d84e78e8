package onward.imports.lists;

import java.util.List;
import java.util.Locale;
import onward.imports.cells.NumberRule;
import onward.imports.cells.ReachRule;
import onward.imports.cells.SexRule;
import onward.imports.read.Column;
import onward.imports.read.Row;
import onward.people.Identity;
import onward.people.Uln;
import onward.people.Upn;

/**
 * The columns by which any list says whom a row is about. None is compulsory; some must be there.
 */
public final class IdentityColumns {
  public static final List<Column> ALL =
      List.of(
          new Column(
              "Reference", "Admission No", "Admission number", "Arbor Student ID", "PROV_ID"),
          new Column("UPN", "Unique pupil number"),
          new Column("ULN", "Unique learner number", "MIAP_ULN", "APP_ULN", "L45"),
          new Column(
              "Forename",
              "First name",
              "Given name",
              "Given names",
              "Forenames",
              "Legal forename",
              "Legal first name",
              "APP_FIRSTNAMES",
              "L10"),
          new Column(
              "Surname",
              "Last name",
              "Family name",
              "Legal surname",
              "Legal last name",
              "APP_SURNAME",
              "L09"),
          new Column("Date of birth", "DOB", "Birth date", "APP_BIRTHDATE", "L11"),
          new Column("Postcode", "APP_POSTCODE", "Last known postcode", "L22"),
          new Column("Former UPN"),
          new Column("Middle names", "Middle name", "Middle other name"),
          new Column("Former surname", "PREV_SURNAME", "Previous family name"),
          new Column("Surname at 16", "Family name at age 16"),
          new Column(
              "Preferred forename",
              "Known as",
              "Preferred first name",
              "PREFFIRSTNAME",
              "Preferred given name"),
          new Column("Sex", "Gender", "APP_SEX", "Legal sex", "L13"));

  /** Those that every template shows. */
  static final List<Column> COMMON = ALL.subList(0, 7);

  private IdentityColumns() {}

  /** What the row gives to find its person by; too little is a problem of the row. */
  public static Identity read(Row row) {
    var uln = uln(row);
    var identity =
        new Identity(
            row.text("Reference"),
            upn(row, "UPN"),
            upn(row, "Former UPN"),
            Uln.valid(uln) ? uln : "",
            row.text("Forename"),
            row.text("Middle names"),
            row.text("Surname"),
            formerSurname(row),
            row.text("Preferred forename"),
            row.date("Date of birth"),
            sex(row),
            row.usable("Postcode", ReachRule::postcode));
    boolean numbered =
        !identity.upn().isEmpty() || !identity.uln().isEmpty() || !identity.reference().isEmpty();
    if (row.problems().isEmpty() && !numbered && identity.surname().isEmpty()) {
      row.problem(
          "The row has nothing to find a person by.",
          "",
          "",
          "Give a surname with a forename and birth date, or a UPN or ULN.");
    }
    return identity;
  }

  /** The column of that name, with the headings that mean it. */
  static Column column(String name) {
    return ALL.stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
  }

  /** A surname from before; the one at sixteen is what an old list of a school has. */
  static String formerSurname(Row row) {
    return row.empty("Former surname") ? row.text("Surname at 16") : row.text("Former surname");
  }

  /**
   * The UPN if its form and its check letter hold; a wrong check letter is flagged and not used.
   */
  static String upn(Row row, String column) {
    var text = row.text(column).replace(" ", "").toUpperCase(Locale.ROOT);
    if (text.isEmpty() || Upn.valid(text)) {
      return text;
    }
    var fault = NumberRule.upn(text);
    if (fault.isPresent()) {
      row.problem(fault.get(), column, text);
    } else {
      row.flag(
          "The check letter of this UPN does not hold; it was not used.",
          column,
          text,
          "Ask the sender for the right number.");
    }
    return "";
  }

  /** The ULN as given if its form holds; a wrong check digit is flagged. */
  static String uln(Row row) {
    var text = row.text("ULN").replace(" ", "");
    if (text.isEmpty() || text.equals(Uln.NOT_KNOWN)) {
      return "";
    }
    var fault = NumberRule.uln(text);
    if (fault.isPresent()) {
      row.problem(fault.get(), "ULN", text);
      return "";
    }
    if (!Uln.valid(text) && NumberRule.rounded(text)) {
      row.problem(NumberRule.ROUNDED_AWAY, "ULN", text);
      return "";
    }
    if (!Uln.valid(text)) {
      row.flag(
          "The check digit of this ULN does not hold; it was not used.",
          "ULN",
          text,
          "Ask the sender for the right number.");
      return "";
    }
    return text;
  }

  static String sex(Row row) {
    return SexRule.letter(row.usable("Sex", SexRule::fault));
  }
}
