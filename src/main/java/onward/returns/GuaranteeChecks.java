package onward.returns;

import static onward.nccis.Tag.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import onward.calendar.YearGroup;
import onward.nccis.ReturnRecord;
import onward.nccis.Tag;
import onward.returns.Check.InFile;
import onward.returns.Check.Test;

/** When a record fails a check of the Guarantee, of need, or of the intended destination. */
final class GuaranteeChecks {
  private static final Set<String> FLAGS = Set.of("Y", "N");
  private static final Set<String> CHARACTERISTICS =
      Set.of("110", "120", "130", "140", "150", "160", "170", "180", "190", "200", "210");
  private static final Set<String> DESTINATIONS =
      Set.of("111", "121", "211", "311", "321", "411", "511", "611");
  private static final Set<String> OLD_DESTINATIONS =
      Set.of("110", "120", "130", "220", "230", "310", "320", "410", "510", "610");
  private static final LocalDate NEW_DESTINATIONS = LocalDate.of(2015, 4, 1);

  private GuaranteeChecks() {}

  static void addTo(Map<String, Test> tests) {
    tests.put(
        "27",
        (r, _) ->
            notPermitted(r, YEAR_11_STATUS, YearGroup.YEAR_11)
                || notPermitted(r, YEAR_12_STATUS, YearGroup.YEAR_12));
    tests.put(
        "261", (r, file) -> notListed(r, YEAR_11_LEA, file) || notListed(r, YEAR_12_LEA, file));
    tests.put("905", (r, file) -> r.text(COHORT_STATUS).equals("G") && missing(r, file));
    tests.put("906", (r, file) -> r.text(GUARANTEE_INDICATOR).equals("Y") && missing(r, file));
    tests.put("SG-age", (r, file) -> r.day(DOB) != null && ofAnotherAge(r, file));
    tests.put("301", (r, _) -> !r.has(INTENDED_DESTINATION));
    tests.put("302", GuaranteeChecks::unknownDestination);
    need(tests);
  }

  private static void need(Map<String, Test> tests) {
    tests.put("100", (r, _) -> !r.has(LEVEL_OF_NEED));
    tests.put("101", (r, _) -> PersonChecks.notIn(r, LEVEL_OF_NEED, Set.of("1", "2", "3")));
    tests.put("102", (r, _) -> PersonChecks.notIn(r, SEND_FLAG, FLAGS));
    tests.put("103", (r, _) -> !r.has(SEND_FLAG));
    tests.put("104", (r, _) -> !CHARACTERISTICS.containsAll(r.characteristics()));
    tests.put("260", (r, _) -> r.characteristics().contains("180") && r.text(GENDER).equals("M"));
    tests.put("303", (r, _) -> !r.has(SEN_SUPPORT_FLAG));
    tests.put("304", (r, _) -> PersonChecks.notIn(r, SEN_SUPPORT_FLAG, FLAGS));
    tests.put(
        "306", (r, _) -> r.text(SEND_FLAG).equals("Y") && r.text(SEN_SUPPORT_FLAG).equals("Y"));
  }

  private static boolean notPermitted(ReturnRecord record, Tag field, YearGroup group) {
    return record.has(field) && !GuaranteeCodes.permitted(record.text(field), group);
  }

  private static boolean notListed(ReturnRecord record, Tag field, InFile file) {
    return record.has(field) && !file.listed().test(record.text(field));
  }

  /** In the cohort too young or too old for it, or beside their own year's element in another. */
  private static boolean ofAnotherAge(ReturnRecord record, InFile file) {
    boolean cohort = record.text(GUARANTEE_INDICATOR).equals("Y");
    return GuaranteeCodes.element(file.yearGroup(record), file.periodEnd())
        .map(
            _ -> !missing(record, file) && record.has(YEAR_11_STATUS) && record.has(YEAR_12_STATUS))
        .orElse(cohort || record.has(YEAR_11_STATUS) || record.has(YEAR_12_STATUS));
  }

  private static boolean missing(ReturnRecord record, InFile file) {
    return GuaranteeCodes.element(file.yearGroup(record), file.periodEnd())
        .map(group ->
            switch (group) {
              case YEAR_11 -> !record.has(YEAR_11_STATUS) || !record.has(YEAR_11_LEA);
              case YEAR_12 -> !record.has(YEAR_12_STATUS) || !record.has(YEAR_12_LEA);
            })
        .orElse(false);
  }

  private static boolean unknownDestination(ReturnRecord record, InFile file) {
    boolean modern = !file.periodEnd().isBefore(NEW_DESTINATIONS);
    return PersonChecks.notIn(
        record, INTENDED_DESTINATION, modern ? DESTINATIONS : OLD_DESTINATIONS);
  }
}
