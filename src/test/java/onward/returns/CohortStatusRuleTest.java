package onward.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import onward.calendar.Campaign;
import onward.cohort.LeftBecause;
import onward.facts.AuthorityCode;
import onward.guarantee.GuaranteeStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is sent, and as what. The authority is 860. */
class CohortStatusRuleTest {
  private static final String YEAR_11 = "2010-02-14";

  private static String sent(String periodEnd, MadeSubject who) {
    return new CohortStatusRule(
            new AuthorityCode("860"), new Campaign(2026), LocalDate.parse(periodEnd))
        .of(who.subject())
        .map(Enum::name)
        .orElse("");
  }

  private static MadeSubject pupil() {
    return MadeSubject.born(YEAR_11).stands(GuaranteeStatus.OFFER);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-31,2010-09-01,''", // Year 10
    "2026-05-31,2010-08-31,P", // Year 11
    "2026-05-31,2008-02-14,P", // Year 13
    "2026-05-31,2007-02-14,''", // Year 14, long past
    "2026-09-30,2008-02-14,A", // just past
    "2026-10-31,2008-02-14,''"
  })
  void everybody_without_a_plan_is_sent_to_the_end_of_year_13_and_once_as_too_old(
      String periodEnd, String born, String status) {
    assertThat(sent(periodEnd, MadeSubject.born(born))).isEqualTo(status);
  }

  @Test
  void with_a_plan_to_academic_age_25_and_once_when_it_has_ceased() {
    assertThat(sent("2026-05-31", MadeSubject.born("2000-02-14").sen("E", "E"))).isEqualTo("P");
    assertThat(sent("2026-05-31", MadeSubject.born("1999-02-14").sen("E", "E"))).isEmpty();
    assertThat(sent("2026-05-31", MadeSubject.born("2005-02-14").sen("E", "N"))).isEqualTo("L");
  }

  @ParameterizedTest
  @CsvSource({"DIED,D", "DUPLICATE,M", "LEFT_ENGLAND,E", "NOT_OURS,''"})
  void who_leaves_before_the_freeze_is_sent_once_with_the_reason(
      LeftBecause because, String status) {
    var left = pupil().left("2026-03-10", because);
    assertThat(sent("2026-03-31", left)).isEqualTo(status);
    assertThat(sent("2026-04-30", left)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-07-31,G", "2026-10-31,G", "2026-11-30,E", "2026-12-31,''"})
  void who_leaves_england_during_the_campaign_stays_covered_and_is_a_leaver_in_november(
      String periodEnd, String status) {
    assertThat(sent(periodEnd, pupil().left("2026-07-10", LeftBecause.LEFT_ENGLAND)))
        .isEqualTo(status);
  }

  @Test
  void the_dead_are_not_kept_for_the_campaign() {
    var died = pupil().left("2026-07-10", LeftBecause.DIED);
    assertThat(sent("2026-07-31", died)).isEqualTo("D");
    assertThat(sent("2026-08-31", died)).isEmpty();
  }

  @Test
  void who_moved_away_is_ours_no_more_but_covered_while_the_campaign_is_open() {
    assertThat(sent("2026-03-31", pupil().left("2026-03-10", LeftBecause.MOVED))).isEmpty();
    assertThat(sent("2026-07-31", pupil().left("2026-07-10", LeftBecause.MOVED))).isEqualTo("G");
  }

  @Test
  void another_roll_says_that_they_are_still_here_or_back() {
    var stays = pupil().left("2026-03-10", LeftBecause.MOVED).onRoll("8604002", "2025-09-01");
    assertThat(sent("2026-03-31", stays)).isEqualTo("P");
    var back = pupil().left("2026-03-10", LeftBecause.LEFT_ENGLAND).onRoll("8604002", "2026-03-20");
    assertThat(sent("2026-03-31", back)).isEqualTo("P");
  }

  @Test
  void who_now_lives_elsewhere_is_transferred_in_the_month_of_the_move() {
    var moved = MadeSubject.born(YEAR_11).lives("860", "861");
    assertThat(sent("2026-03-31", moved)).isEqualTo("T");
    assertThat(sent("2026-03-31", MadeSubject.born(YEAR_11).lives("861", "861"))).isEmpty();
  }

  @Test
  void a_move_during_the_campaign_leaves_them_covered() {
    assertThat(sent("2026-07-31", pupil().lives("860", "861"))).isEqualTo("G");
    assertThat(sent("2026-11-30", pupil().lives("860", "861"))).isEqualTo("T");
  }
}
