package onward.returns;

import static onward.nccis.Tag.*;

import java.time.LocalDate;
import java.util.List;
import onward.nccis.ReturnHeader;
import onward.nccis.ReturnRecord;

/** A made-up pupil of Year 11 in May 2026 whom no check finds fault with. */
final class CleanRecord {
  static final LocalDate MAY = LocalDate.of(2026, 5, 31);

  private CleanRecord() {}

  static ReturnHeader header(LocalDate periodEnd) {
    return new ReturnHeader(
        true,
        List.of("860"),
        List.of("860"),
        periodEnd.plusDays(8).toString(),
        periodEnd.toString(),
        "Onward",
        "1.0",
        "1");
  }

  static ReturnRecord.Draft draft() {
    return new ReturnRecord.Draft(1, "R1")
        .sections(true, true)
        .say(YOUNG_PERSONS_ID, "8600000000001")
        .say(COHORT_STATUS, "P")
        .say(GIVEN_NAME, "Zoë")
        .say(FAMILY_NAME, "O'Brien-Shah")
        .say(ADDRESS_LINE_1, "1 High Street")
        .say(TOWN, "Stafford")
        .say(POSTCODE, "ST16 2LH")
        .say(GENDER, "F")
        .say(DOB, "2010-02-14")
        .say(ETHNICITY, "WBRI")
        .say(LEAD_LEA, "860")
        .say(EDUCATED_LEA, "860")
        .say(LEA_AT_YEAR_11, "860")
        .say(GUARANTEE_INDICATOR, "Y")
        .say(YEAR_11_STATUS, "140")
        .say(YEAR_11_LEA, "860")
        .say(LEVEL_OF_NEED, "3")
        .say(SEND_FLAG, "N")
        .say(SEN_SUPPORT_FLAG, "N")
        .say(ACTIVITY_CODE, "110")
        .say(START_DATE, "2025-09-01")
        .say(DATE_ASCERTAINED, "2025-09-20")
        .say(DATE_VERIFIED, "2026-05-15")
        .say(DUE_TO_LAPSE, "2026-08-31")
        .say(CURRENCY_LAPSED, "N")
        .say(ESTABLISHMENT_NUMBER, "8604001")
        .say(PREDICTED_END, "2026-08-31")
        .say(INTENDED_DESTINATION, "121");
  }

  /** A year older, in Year 12: at a college, and in the Year 12 campaign. */
  static ReturnRecord.Draft older() {
    return draft()
        .say(DOB, "2009-02-14")
        .say(YEAR_11_STATUS, "")
        .say(YEAR_11_LEA, "")
        .say(YEAR_12_STATUS, "114")
        .say(YEAR_12_LEA, "860")
        .say(ACTIVITY_CODE, "230");
  }

  /** A year older, seeking work or learning. */
  static ReturnRecord.Draft seeking() {
    return older()
        .say(ACTIVITY_CODE, "619")
        .say(NEET_START, "2025-09-01")
        .say(DUE_TO_LAPSE, "")
        .say(ESTABLISHMENT_NUMBER, "")
        .say(PREDICTED_END, "");
  }
}
