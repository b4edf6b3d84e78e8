package onward.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of the schools' register (Get Information About Schools). The URN is the line's identity:
 * a school that becomes an academy gets a new URN, while its DfE number (authority, then
 * establishment number) often stays.
 */
final class EstablishmentRule {
  private static final Pattern URN = Pattern.compile("\\d{5,7}");
  private static final Pattern AUTHORITY = Pattern.compile("\\d{3}");
  private static final Pattern ESTABLISHMENT = Pattern.compile("\\d{4}");
  private static final Pattern UKPRN = Pattern.compile("[1-9]\\d{7}");

  private EstablishmentRule() {}

  /** The partner on the line; what is wrong with the line is left with the cells. */
  static Partner partner(RegisterCells cells) {
    cells.required("URN", "Give the establishment's URN, a number of six digits.");
    String urn = cells.shaped("URN", URN, "A URN is a number of six digits.");
    String authority =
        cells.shaped("LA (code)", AUTHORITY, "An authority's code has three digits, such as 860.");
    String establishment =
        cells.shaped(
            "EstablishmentNumber",
            ESTABLISHMENT,
            "An establishment number has four digits; keep its noughts in front.");
    String ukprn = cells.shaped("UKPRN", UKPRN, "A UKPRN has eight digits.");
    String dfeNumber =
        authority.isEmpty() || establishment.isEmpty() ? "" : authority + establishment;
    String record = "URN " + urn;
    LocalDate opened = cells.day("OpenDate");
    LocalDate closed = cells.day("CloseDate");
    if (opened != null && closed != null && closed.isBefore(opened)) {
      cells.problem("CloseDate", "is before OpenDate", "Put the two days right in the register.");
    }
    return new Partner(
        record,
        dfeNumber.isEmpty() ? ukprn.isEmpty() ? record : ukprn : dfeNumber,
        cells.required("EstablishmentName", "Give the establishment's name."),
        kind(cells),
        cells.text("TypeOfEstablishment (name)"),
        authority,
        urn,
        ukprn,
        dfeNumber,
        cells.text("PhaseOfEducation (name)"),
        sixthForm(cells.text("OfficialSixthForm (name)")),
        cells.age("StatutoryLowAge"),
        cells.age("StatutoryHighAge"),
        cells.text("Town"),
        cells.text("Postcode"),
        opened,
        closed,
        cells.text("EstablishmentStatus (name)").startsWith("Open"),
        predecessors(cells, dfeNumber));
  }

  private static Partner.Kind kind(RegisterCells cells) {
    String type = cells.text("TypeOfEstablishment (name)").toLowerCase(Locale.ROOT);
    boolean college =
        cells.text("EstablishmentTypeGroup (name)").equalsIgnoreCase("Colleges")
            || type.contains("further education")
            || type.contains("sixth form centre")
            || type.contains("16-19")
            || type.contains("16 to 19")
            || type.contains("post 16");
    return college ? Partner.Kind.COLLEGE : Partner.Kind.SCHOOL;
  }

  private static @Nullable Boolean sixthForm(String text) {
    return switch (text) {
      case "Has a sixth form" -> true;
      case "Does not have a sixth form" -> false;
      default -> null;
    };
  }

  /** The number before the authority was reorganised or the school renumbered. */
  private static List<String> predecessors(RegisterCells cells, String now) {
    String authority = cells.text("PreviousLA (code)");
    String establishment = cells.text("PreviousEstablishmentNumber");
    boolean told =
        authority.matches("[2-9]\\d\\d")
            && !authority.equals("999") // does not apply
            && ESTABLISHMENT.matcher(establishment).matches()
            && !establishment.equals("0000");
    String number = authority + establishment;
    return told && !number.equals(now) ? List.of(number) : List.of();
  }
}
