package onward.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onward.submissions.SentRow;

/**
 * A part of the cohort as the public tables name it.
 *
 * @param grouping such as "Sex"
 * @param value such as "Female"
 */
public record Characteristic(String grouping, String value) {
  public static final Characteristic TOTAL = new Characteristic("Total", "Total");

  /** Vulnerable, as the Department's scorecard counts it since 2024. */
  private static final Set<String> VULNERABLE =
      Set.of("110", "130", "140", "150", "160", "170", "190", "200", "210");

  private static final String PARENT = "120";

  /** Every part that a person is in. */
  static List<Characteristic> of(SentRow row) {
    var parts = new ArrayList<Characteristic>();
    parts.add(TOTAL);
    parts.add(new Characteristic("Sex", sex(row.sex())));
    parts.add(new Characteristic("Ethnic group", ethnicity(row.ethnicity())));
    parts.add(new Characteristic("SEN", need(row)));
    boolean vulnerable = row.characteristics().stream().anyMatch(VULNERABLE::contains);
    parts.add(new Characteristic("Vulnerable group", vulnerable ? "Vulnerable" : "Not vulnerable"));
    if (row.characteristics().contains(PARENT)) {
      parts.add(new Characteristic("Teenage parents", "Parent caring for own child"));
    }
    return parts;
  }

  private static String sex(String letter) {
    return switch (letter) {
      case "F" -> "Female";
      case "M" -> "Male";
      default -> "Not known";
    };
  }

  private static String need(SentRow row) {
    if (row.plan()) {
      return "EHC plan";
    }
    return row.support() ? "SEN support" : "No SEN";
  }

  private static String ethnicity(String code) {
    return switch (code) {
      case "WBRI", "WIRI", "WROM", "WOTH" -> "White";
      case "MWBC", "MWBA", "MWAS", "MOTH" -> "Mixed or multiple ethnic groups";
      case "AIND", "APKN", "ABAN", "CHNE", "AOTH" -> "Asian or Asian British";
      case "BCRB", "BAFR", "BOTH", "BBRI" -> "Black, African, Caribbean or Black British";
      case "OARA", "OOTH" -> "Other ethnic group";
      default -> "Not known";
    };
  }
}
