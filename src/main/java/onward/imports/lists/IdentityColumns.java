package onward.imports.lists;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
          new Column("Middle names", "Middle name", "MiddleOtherName"),
          new Column(
              "Former surname", "PREV_SURNAME", "Previous family name", "Family name at age 16"),
          new Column(
              "Preferred forename",
              "Known as",
              "Preferred first name",
              "PREFFIRSTNAME",
              "Preferred given name"),
          new Column("Sex", "Gender", "APP_SEX", "Legal sex", "L13"));

  /** Those that every template shows. */
  static final List<Column> COMMON = ALL.subList(0, 7);

  private static final Pattern UPN_FORM = Pattern.compile("[A-Z]\\d{11}[\\dA-Z]");
  private static final Pattern ULN_FORM = Pattern.compile("[1-9]\\d{9}");

  /** UTF-8 read as Windows-1252 leaves these pairs. */
  private static final Pattern GARBLED = Pattern.compile("[ÃÂ][\\u0080-\\u00BF]");

  private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?[Ee]\\+?\\d+");
  private static final Pattern CUT = Pattern.compile("\\d{7,9}|\\d{11,12}");

  /** They turn the direction of writing or hide: a name that holds them shows as another. */
  private static final Pattern HIDDEN =
      Pattern.compile("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\p{Cc}]");

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
            name(row, "Forename"),
            name(row, "Middle names"),
            name(row, "Surname"),
            name(row, "Former surname"),
            name(row, "Preferred forename"),
            row.date("Date of birth"),
            sex(row),
            row.text("Postcode"));
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

  /**
   * The UPN if its form and its check letter hold; a wrong check letter is flagged and not used.
   */
  static String upn(Row row, String column) {
    var text = row.text(column).replace(" ", "").toUpperCase(Locale.ROOT);
    if (text.isEmpty() || Upn.valid(text)) {
      return text;
    }
    if (!UPN_FORM.matcher(text).matches()) {
      row.problem(
          "A UPN is a letter, eleven digits, and a digit or letter.", column, text, cure(text));
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
    if (!ULN_FORM.matcher(text).matches()) {
      row.problem("A ULN is ten digits.", "ULN", text, cure(text));
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

  /** What to do about a number of the wrong form: spreadsheets round long numbers and cut zeros. */
  private static String cure(String text) {
    if (ROUNDED.matcher(text).matches()) {
      return "A spreadsheet has rounded this number: format the column as text, put the numbers in"
          + " again from their source, and save again.";
    }
    if (CUT.matcher(text).matches()) {
      return "A digit is missing, as when a spreadsheet cuts a number: format the column as text,"
          + " put the numbers in again from their source, and save again.";
    }
    return "Correct the number, or leave the cell empty.";
  }

  /** A name as given; one whose letters were lost by a wrong encoding is a problem. */
  static String name(Row row, String column) {
    var text = row.text(column);
    if (text.indexOf('\uFFFD') >= 0 || GARBLED.matcher(text).find()) {
      row.problem(
          "The letters of this name were lost: the file was saved in the wrong encoding.",
          column,
          text,
          "Save the list again as CSV UTF-8.");
    }
    if (HIDDEN.matcher(text).find()) {
      row.problem(
          "This name holds signs that cannot be seen and change how it is read.",
          column,
          HIDDEN.matcher(text).replaceAll("?"),
          "Type the name again.");
    }
    return text;
  }

  static String sex(Row row) {
    return switch (row.text("Sex").toLowerCase(Locale.ROOT)) {
      case "", "0", "9" -> ""; // the numbers of ISO 5218: not known, not applicable
      case "f", "female", "2" -> "F";
      case "m", "male", "1" -> "M";
      case "u", "unknown" -> "U";
      case "w", "withheld" -> "W";
      default -> {
        row.flag(
            "This sex is not one of F, M, U, W; it was not used.",
            "Sex",
            row.text("Sex"),
            "Write F, M, U or W.");
        yield "";
      }
    };
  }
}
