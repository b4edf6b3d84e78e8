package onward.returns;

import static onward.nccis.Tag.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import onward.activity.ActivityCode;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.guarantee.GuaranteeStatus;
import onward.nccis.ReturnRecord;
import onward.partners.Authorities;
import onward.returns.CohortStatusRule.Status;
import onward.returns.RecordRule.Subject.Provider;
import org.junit.jupiter.api.Test;

/** What is sent of one person. The authority is 860. */
class RecordRuleTest {
  private static final Provider SCHOOL =
      new Provider(ActivityCode.SCHOOL_SIXTH_FORM, "8604001", "Made High School", "", "860");

  private static ReturnRecord sent(String periodEnd, MadeSubject who, Status status) {
    return new RecordRule(
            new AuthorityCode("860"),
            new Campaign(2026),
            LocalDate.parse(periodEnd),
            "860",
            key -> key.equals("8604001") ? SCHOOL : Provider.NONE)
        .record(1, who.subject(), status);
  }

  private static MadeSubject pupil() {
    return MadeSubject.born("2010-02-14").onRoll("8604001", "2025-09-01");
  }

  @Test
  void a_pupil_is_sent_as_told_and_passes_the_checks() {
    var record = sent("2026-05-31", pupil().stands(GuaranteeStatus.AWAITING_OUTCOME), Status.P);
    assertThat(record.reference()).isEqualTo("R1");
    assertThat(record.text(YOUNG_PERSONS_ID)).isEqualTo("8600000000007");
    assertThat(record.text(ADDRESS_LINE_1)).isEqualTo("Flat 2");
    assertThat(record.text(ADDRESS_LINE_2)).isEqualTo("1 High Street");
    assertThat(record.text(ADDRESS_LINE_3)).isEqualTo("Littleworth");
    assertThat(record.text(ETHNICITY)).isEqualTo("WBRI");
    assertThat(record.text(LEA_AT_YEAR_11)).isEqualTo("860");
    assertThat(record.text(ACTIVITY_CODE)).isEqualTo("110");
    assertThat(record.text(START_DATE)).isEqualTo("2025-09-01");
    assertThat(record.text(ESTABLISHMENT_NUMBER)).isEqualTo("8604001");
    assertThat(record.text(DUE_TO_LAPSE)).isEqualTo("2026-08-31");
    assertThat(record.text(CURRENCY_LAPSED)).isEqualTo("N");
    assertThat(record.text(INTENDED_DESTINATION)).isEqualTo("121");
    assertThat(record.characteristics()).containsExactly("110", "140");

    var run =
        new Checks(new Authorities()).start(CleanRecord.header(CleanRecord.MAY), CleanRecord.MAY);
    assertThat(run.alone(record).problems()).isEmpty();
  }

  @Test
  void the_status_is_sent_in_the_element_of_the_cohort_while_the_campaign_is_carried() {
    var standing = pupil().stands(GuaranteeStatus.OFFER);
    var may = sent("2026-05-31", standing, Status.P);
    assertThat(may.text(GUARANTEE_INDICATOR)).isEqualTo("Y");
    assertThat(may.text(YEAR_11_STATUS)).isEqualTo("110");
    assertThat(may.text(YEAR_11_LEA)).isEqualTo("860");
    assertThat(may.has(YEAR_12_STATUS)).isFalse();
    assertThat(sent("2027-03-31", standing, Status.P).text(YEAR_11_STATUS)).isEqualTo("110");
    var april = sent("2026-04-30", standing, Status.P);
    assertThat(april.text(GUARANTEE_INDICATOR)).isEqualTo("N");
    assertThat(april.has(YEAR_11_STATUS)).isFalse();
  }

  @Test
  void a_special_need_that_nobody_told_is_left_empty() {
    var untold = sent("2026-05-31", pupil().sen("", ""), Status.P);
    assertThat(untold.has(SEND_FLAG)).isFalse();
    assertThat(untold.has(SEN_SUPPORT_FLAG)).isFalse();
    var plan = sent("2026-05-31", pupil().sen("E", "E"), Status.P);
    assertThat(plan.text(SEND_FLAG)).isEqualTo("Y");
    assertThat(plan.text(SEN_SUPPORT_FLAG)).isEqualTo("N");
    var support = sent("2026-05-31", pupil().sen("K", "K"), Status.P);
    assertThat(support.text(SEND_FLAG)).isEqualTo("N");
    assertThat(support.text(SEN_SUPPORT_FLAG)).isEqualTo("Y");
  }

  @Test
  void only_a_transfer_says_where_to() {
    var moved = pupil().lives("860", "861");
    assertThat(sent("2026-03-31", moved, Status.T).text(TRANSFERRED_TO)).isEqualTo("861");
    assertThat(sent("2026-03-31", moved, Status.G).has(TRANSFERRED_TO)).isFalse();
  }

  @Test
  void of_whom_nobody_told_anything_the_activity_is_not_known() {
    var year11 = sent("2026-05-31", MadeSubject.born("2010-02-14"), Status.P);
    assertThat(year11.text(ACTIVITY_CODE)).isEqualTo("150");
    var year12 = sent("2026-05-31", MadeSubject.born("2009-02-14"), Status.P);
    assertThat(year12.text(ACTIVITY_CODE)).isEqualTo("810");
    assertThat(year12.text(START_DATE)).isEqualTo("2025-09-01");
    assertThat(year12.has(NEET_START)).isFalse();
  }

  @Test
  void a_day_of_our_own_making_is_fitted_between_the_start_and_the_period_end() {
    var seeking = MadeSubject.born("2009-02-14").doing("619", "2026-03-02", "2026-06-20");
    var record = sent("2026-05-31", seeking, Status.P);
    assertThat(record.text(ACTIVITY_CODE)).isEqualTo("619");
    assertThat(record.text(START_DATE)).isEqualTo("2026-03-02");
    assertThat(record.text(DATE_VERIFIED)).isEqualTo("2026-05-31");
    assertThat(record.text(DATE_ASCERTAINED)).isEqualTo("2026-05-31");
    assertThat(record.text(NEET_START)).isEqualTo("2026-03-02");
  }
}
