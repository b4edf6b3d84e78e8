package onward.returns;

import static onward.nccis.Tag.*;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import onward.nccis.ReturnRecord;
import onward.nccis.Tag;
import onward.returns.Check.InFile;
import onward.returns.Check.Test;

/** When a record fails a check of who someone is, where they live and who leads. */
final class PersonChecks {
  private static final Set<String> STATUSES = Set.of("P", "G", "A", "L", "T", "E", "M", "D");
  private static final Set<String> OUTSIDE = Set.of("000", "001", "002", "003");
  private static final String NOT_KNOWN = "004";
  private static final Set<String> GENDERS = Set.of("F", "M", "U", "W");
  private static final Set<String> FLAGS = Set.of("Y", "N");
  private static final Set<String> ETHNICITIES =
      Set.of(
          ("WBRI WIRI WROM WOTH MWBC MWBA MWAS MOTH AIND APKN ABAN CHNE AOTH BCRB BAFR BOTH BBRI"
                  + " OARA OOTH REFU NOBT")
              .split(" "));
  private static final Pattern POSTCODES =
      Pattern.compile("([A-Z]{1,2}\\d[A-Z\\d]?|GIR) \\d[A-Z]{2}");
  private static final String FORBIDDEN = "0123456789/\\:?@$&*(){}[]!\"+=|";

  private PersonChecks() {}

  static void addTo(Map<String, Test> tests) {
    identity(tests);
    age(tests);
    authorities(tests);
    tests.put("31", (r, _) -> !(r.has(ADDRESS_LINE_1) || r.has(ADDRESS_LINE_2) || other(r)));
    tests.put("32", (r, _) -> !r.has(POSTCODE));
    tests.put("43", (r, _) -> r.has(POSTCODE) && !POSTCODES.matcher(r.text(POSTCODE)).matches());
    tests.put("29", PersonChecks::youthContractUndated);
    tests.put("36", (r, _) -> notIn(r, YOUTH_CONTRACT_INDICATOR, FLAGS));
  }

  private static void identity(Map<String, Test> tests) {
    tests.put("1", (r, _) -> !digits(r.text(YOUNG_PERSONS_ID), 13));
    tests.put("2", (r, _) -> !r.has(GIVEN_NAME));
    tests.put("3", (r, _) -> !r.has(FAMILY_NAME));
    tests.put("4", (r, _) -> !r.has(GENDER));
    tests.put("5", (r, _) -> notIn(r, GENDER, GENDERS));
    tests.put("6", (r, _) -> !r.has(ETHNICITY));
    tests.put("7", (r, _) -> notIn(r, ETHNICITY, ETHNICITIES));
    tests.put("30", (r, _) -> r.has(ULN) && !learnerNumber(r.text(ULN)));
    tests.put("37", (r, _) -> r.has(PREVIOUS_ID) && !digits(r.text(PREVIOUS_ID), 13));
    tests.put("38", (r, _) -> r.has(UPN) && r.text(UPN).length() != 13);
    tests.put("44", (r, _) -> forbidden(r.text(GIVEN_NAME)));
    tests.put("45", (r, _) -> forbidden(r.text(FAMILY_NAME)));
    tests.put("46", (r, _) -> forbidden(r.text(MIDDLE_NAME)));
    tests.put("903", PersonChecks::foreignDatabase);
  }

  private static void age(Map<String, Test> tests) {
    tests.put("8", (r, _) -> r.day(DOB) == null);
    tests.put(
        "9",
        (r, file) -> file.yearGroup(r) > CohortStatusRule.LAST_WITH_PLAN && !status(r).equals("A"));
    tests.put("10", (r, file) -> r.day(DOB) != null && file.yearGroup(r) < 11);
    tests.put("33", (r, file) -> liveWithoutPlan(r) && file.yearGroup(r) > 15);
    tests.put(
        "40",
        (r, file) ->
            liveWithoutPlan(r)
                && file.yearGroup(r) > CohortStatusRule.lastUniversal(file.periodEnd()));
  }

  private static void authorities(Map<String, Test> tests) {
    tests.put("11", (r, _) -> !r.has(COHORT_STATUS));
    tests.put("904", (r, _) -> notIn(r, COHORT_STATUS, STATUSES));
    tests.put("13", (r, _) -> status(r).equals("T") && !r.has(TRANSFERRED_TO));
    tests.put("14", (r, _) -> !r.has(LEAD_LEA));
    tests.put("15", (r, file) -> r.has(LEAD_LEA) && !file.listed().test(r.text(LEAD_LEA)));
    tests.put("19", (r, file) -> notListed(r, EDUCATED_LEA, file.listed()));
    tests.put("24", (r, file) -> notListed(r, LEA_AT_YEAR_11, file.everListed()));
    tests.put(
        "25", (r, _) -> r.has(YEAR_11_LEA) && !r.text(LEA_AT_YEAR_11).equals(r.text(YEAR_11_LEA)));
    tests.put(
        "26",
        (r, file) ->
            file.listed().test(r.text(LEAD_LEA)) && !file.authorities().contains(r.text(LEAD_LEA)));
    tests.put("34", (r, _) -> r.has(TRANSFERRED_TO) && !"TE".contains(status(r)));
    tests.put("35", PersonChecks::wronglyTransferred);
    tests.put("41", (r, _) -> r.text(TRANSFERRED_TO).equals(NOT_KNOWN));
    tests.put(
        "42", (r, _) -> r.has(TRANSFERRED_TO) && r.text(TRANSFERRED_TO).equals(r.text(LEAD_LEA)));
  }

  static boolean notIn(ReturnRecord record, Tag field, Set<String> allowed) {
    return record.has(field) && !allowed.contains(record.text(field));
  }

  /** Whether a text is that many digits and nothing else. */
  static boolean digits(String text, int howMany) {
    if (text.length() != howMany) {
      return false;
    }
    for (int i = 0; i < howMany; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean learnerNumber(String text) {
    return digits(text, 10) && text.charAt(0) != '0';
  }

  private static boolean forbidden(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (FORBIDDEN.indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean other(ReturnRecord record) {
    return record.has(ADDRESS_LINE_3) || record.has(ADDRESS_LINE_4);
  }

  private static boolean foreignDatabase(ReturnRecord record, InFile file) {
    String id = record.text(YOUNG_PERSONS_ID);
    return digits(id, 13) && !file.databases().contains(id.substring(0, 3));
  }

  private static boolean notListed(ReturnRecord record, Tag field, Predicate<String> listed) {
    String said = record.text(field);
    boolean special = OUTSIDE.contains(said) || said.equals(NOT_KNOWN);
    return !said.isEmpty() && !special && !listed.test(said);
  }

  private static boolean wronglyTransferred(ReturnRecord record, InFile file) {
    String to = record.text(TRANSFERRED_TO);
    if (to.isEmpty() || to.equals(NOT_KNOWN)) {
      return false;
    }
    return switch (status(record)) {
      case "T" -> !file.listed().test(to);
      case "E" -> !OUTSIDE.contains(to);
      default -> false;
    };
  }

  private static boolean youthContractUndated(ReturnRecord record, InFile file) {
    return record.text(YOUTH_CONTRACT_INDICATOR).equals("Y")
        && record.day(YOUTH_CONTRACT_START) == null;
  }

  private static String status(ReturnRecord record) {
    return record.text(COHORT_STATUS);
  }

  private static boolean liveWithoutPlan(ReturnRecord record) {
    boolean live = status(record).equals("P") || status(record).equals("G");
    return live && !record.text(SEND_FLAG).equals("Y");
  }
}
