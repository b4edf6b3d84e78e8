package onward.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onward.calendar.YearGroup;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.StatusGroup;
import onward.web.home.HomeTable.Moved;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);
  private static final String OFFER = GuaranteeStatus.OFFER.code();
  private static final String CONTINUING = GuaranteeStatus.CONTINUING_EDUCATION.code();
  private static final String UNKNOWN = GuaranteeStatus.NOT_YET_RECORDED.code();

  @Test
  void who_came_and_who_went_are_counted_apart() {
    var changes =
        changes(
            new Moved(YearGroup.YEAR_11, UNKNOWN, OFFER, 42),
            new Moved(YearGroup.YEAR_11, OFFER, UNKNOWN, 7));

    assertThat(changes.words(YearGroup.YEAR_11, StatusGroup.OFFER_MADE)).isEqualTo("+42, −7");
    assertThat(changes.words(YearGroup.YEAR_11, StatusGroup.NOT_RECORDED)).isEqualTo("+7, −42");
    assertThat(changes.words(YearGroup.YEAR_12, StatusGroup.OFFER_MADE)).isEmpty();
  }

  @Test
  void another_status_of_the_same_group_is_no_change() {
    var changes = changes(new Moved(YearGroup.YEAR_12, OFFER, CONTINUING, 3));

    assertThat(changes.words(YearGroup.YEAR_12, StatusGroup.OFFER_MADE)).isEmpty();
  }

  @Test
  void who_joins_or_leaves_the_campaign_comes_or_goes_too() {
    var changes =
        changes(
            new Moved(YearGroup.YEAR_11, "", UNKNOWN, 2),
            new Moved(YearGroup.YEAR_11, UNKNOWN, "", 1));

    assertThat(changes.words(YearGroup.YEAR_11, StatusGroup.NOT_RECORDED)).isEqualTo("+2, −1");
  }

  @Test
  void it_says_what_it_is_held_against_or_nothing_where_nothing_was_known() {
    assertThat(changes().about(YearGroup.YEAR_11))
        .isEqualTo("No change since Friday 18 September 2026");
    assertThat(new Changes(FRIDAY, false, List.of()).about(YearGroup.YEAR_11)).isEmpty();
  }

  private static Changes changes(Moved... moved) {
    return new Changes(FRIDAY, true, List.of(moved));
  }
}
