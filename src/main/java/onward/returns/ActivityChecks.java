package onward.returns;

import static onward.nccis.Tag.*;
import static onward.returns.PersonChecks.digits;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import onward.activity.ActivityCode;
import onward.nccis.ReturnRecord;
import onward.nccis.Tag;
import onward.returns.Check.InFile;
import onward.returns.Check.Test;
import org.jspecify.annotations.Nullable;

/** When a record fails a check of what someone is doing, and how long that stays good. */
final class ActivityChecks {
  private static final Set<String> FLAGS = Set.of("Y", "N");
  private static final LocalDate ASYLUM_WITHDRAWN = LocalDate.of(2018, 4, 1);

  private ActivityChecks() {}

  static void addTo(Map<String, Test> tests) {
    code(tests);
    dates(tests);
    currency(tests);
    neet(tests);
    tests.put("228", ActivityChecks::wrongEstablishment);
    tests.put(
        "39",
        (r, _) -> r.has(UKPRN) && !(digits(r.text(UKPRN), 8) && r.text(UKPRN).charAt(0) == '1'));
  }

  private static void code(Map<String, Test> tests) {
    tests.put("200", (r, _) -> r.hasActivities() && !r.has(ACTIVITY_CODE));
    tests.put("201", (r, file) -> r.has(ACTIVITY_CODE) && of(r, file).isEmpty());
    tests.put(
        "229",
        (r, file) ->
            is(r, code -> !code.compulsory()) && r.day(DOB) != null && file.yearGroup(r) <= 11);
    tests.put("230", (r, file) -> is(r, ActivityCode::compulsory) && file.yearGroup(r) >= 12);
    tests.put("233", (r, _) -> is(r, ActivityCode.YOUNG_CARER) && lacks(r, "140"));
    tests.put("234", (r, _) -> is(r, ActivityCode.TEENAGE_PARENT) && lacks(r, "120"));
    tests.put("235", (r, _) -> is(r, ActivityCode.PREGNANCY) && lacks(r, "180"));
    tests.put("236", (r, _) -> is(r, ActivityCode.ASYLUM_SEEKER) && lacks(r, "130"));
    tests.put("240", (r, _) -> !r.hasActivities());
    tests.put("253", ActivityChecks::tooYoungForProgramme);
    tests.put("254", (r, _) -> is(r, ActivityCode.SPECIAL_INSTITUTION) && withoutPlan(r));
    tests.put("255", (r, _) -> is(r, ActivityCode.SUPPORTED_INTERNSHIP) && withoutPlan(r));
  }

  private static void dates(Map<String, Test> tests) {
    tests.put("202", (r, _) -> r.hasActivities() && r.day(START_DATE) == null);
    tests.put("203", (r, _) -> r.hasActivities() && r.day(DATE_ASCERTAINED) == null);
    tests.put("237", (r, _) -> after(r, DATE_ASCERTAINED, DATE_VERIFIED));
    tests.put("242", (r, _) -> after(r, START_DATE, DATE_ASCERTAINED));
    tests.put("256", (r, _) -> after(r, START_DATE, DATE_VERIFIED));
    tests.put("257", (r, _) -> after(r, REVIEW_DATE, PREDICTED_END));
    tests.put("258", (r, _) -> r.has(PREDICTED_END) && r.day(PREDICTED_END) == null);
    tests.put("259", (r, _) -> is(r, ActivityCode::hasExpectedEnd) && !r.has(PREDICTED_END));
    tests.put("262", (r, _) -> is(r, ActivityCode::hasReview) && r.day(REVIEW_DATE) == null);
    tests.put("305", (r, file) -> later(r.day(DATE_VERIFIED), file.periodEnd()));
    tests.put("909", ActivityChecks::notThisSchoolYear);
  }

  private static void currency(Map<String, Test> tests) {
    tests.put("220", (r, _) -> r.hasActivities() && !r.has(CURRENCY_LAPSED));
    tests.put("221", (r, _) -> PersonChecks.notIn(r, CURRENCY_LAPSED, FLAGS));
    tests.put("231", (r, file) -> lapsed(r, "Y") && later(r.day(DUE_TO_LAPSE), file.periodEnd()));
    tests.put("232", (r, file) -> lapsed(r, "N") && later(file.periodEnd(), r.day(DUE_TO_LAPSE)));
    tests.put("238", (r, _) -> after(r, DUE_TO_LAPSE, PREDICTED_END));
    tests.put("243", (r, _) -> is(r, ActivityCode::lapses) && !r.has(DUE_TO_LAPSE));
    tests.put("244", (r, _) -> r.has(DUE_TO_LAPSE) && r.day(DUE_TO_LAPSE) == null);
  }

  private static void neet(Map<String, Test> tests) {
    tests.put("224", (r, _) -> is(r, ActivityCode::neet) && !r.has(NEET_START));
    tests.put("225", (r, _) -> after(r, NEET_START, START_DATE));
    tests.put("226", (r, _) -> is(r, code -> !code.neet()) && r.has(NEET_START));
    tests.put("251", ActivityChecks::neetBeforeFifteen);
  }

  private static Optional<ActivityCode> of(ReturnRecord record, InFile file) {
    boolean withdrawn = !file.periodEnd().isBefore(ASYLUM_WITHDRAWN);
    return ActivityCode.of(record.text(ACTIVITY_CODE))
        .filter(code -> code != ActivityCode.ASYLUM_SEEKER || !withdrawn);
  }

  private static boolean is(ReturnRecord record, Predicate<ActivityCode> kind) {
    var code = ActivityCode.of(record.text(ACTIVITY_CODE));
    return code.isPresent() && kind.test(code.get());
  }

  private static boolean is(ReturnRecord record, ActivityCode code) {
    return record.text(ACTIVITY_CODE).equals(code.code());
  }

  private static boolean lacks(ReturnRecord record, String characteristic) {
    return !record.characteristics().contains(characteristic);
  }

  private static boolean withoutPlan(ReturnRecord record) {
    return !record.text(SEND_FLAG).equals("Y");
  }

  private static boolean lapsed(ReturnRecord record, String flag) {
    return record.text(CURRENCY_LAPSED).equals(flag);
  }

  private static boolean after(ReturnRecord record, Tag one, Tag other) {
    return later(record.day(one), record.day(other));
  }

  private static boolean later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isAfter(other);
  }

  /** A number that does not say whose it is; a pupil or sixth former has a school's. */
  private static boolean wrongEstablishment(ReturnRecord record, InFile file) {
    String number = record.text(ESTABLISHMENT_NUMBER);
    if (number.isEmpty()) {
      return is(record, ActivityCode.ON_ROLL) || is(record, ActivityCode.SCHOOL_SIXTH_FORM);
    }
    return !digits(number, 7) || !file.everListed().test(number.substring(0, 3));
  }

  private static boolean tooYoungForProgramme(ReturnRecord record, InFile file) {
    var born = record.day(DOB);
    return is(record, ActivityCode.WORK_PROGRAMME)
        && born != null
        && later(born.plusYears(18), record.day(START_DATE));
  }

  private static boolean neetBeforeFifteen(ReturnRecord record, InFile file) {
    var born = record.day(DOB);
    return born != null && later(born.plusYears(15), record.day(NEET_START));
  }

  private static boolean notThisSchoolYear(ReturnRecord record, InFile file) {
    var first = file.year().first();
    return is(record, ActivityCode::compulsory)
        && file.yearGroup(record) == 11
        && later(first, record.day(START_DATE))
        && (!record.has(DATE_VERIFIED) || later(first, record.day(DATE_VERIFIED)));
  }
}
