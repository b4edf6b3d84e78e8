package onward.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.calendar.YearGroup;
import onward.cohort.CohortRule.Known;
import onward.cohort.CohortRule.Place;
import onward.cohort.Member.Joined;
import onward.facts.AuthorityCode;
import onward.people.Details;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is counted, and whose they are (paras 30, 35 to 37, Annex 4 totals). */
class CohortRuleTest {
  private static final LocalDate IN_YEAR_11 = LocalDate.of(2010, 2, 14);
  private static final LocalDate IN_YEAR_12 = LocalDate.of(2009, 2, 14);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 15);
  private static final String OURS = "8604001";
  private static final String THEIRS = "3304001";

  @Test
  void para_30_educated_here_on_31_may_is_in_our_year_11_wherever_they_live() {
    assertThat(year11(OURS, "")).contains(opening(YearGroup.YEAR_11, OURS));
    assertThat(year11(OURS, "330")).contains(opening(YearGroup.YEAR_11, OURS));
  }

  @Test
  void para_30_educated_elsewhere_is_not_in_our_year_11_though_living_here() {
    assertThat(year11(THEIRS, "")).isEmpty();
  }

  @Test
  void para_30_on_no_roll_and_living_here_is_in_our_year_11() {
    assertThat(year11("", "")).contains(opening(YearGroup.YEAR_11, ""));
    assertThat(year11("", "330")).isEmpty();
  }

  @Test
  void today_year_12_counts_where_they_live() {
    assertThat(year12(Edition.TODAY, THEIRS, "")).contains(opening(YearGroup.YEAR_12, THEIRS));
    assertThat(year12(Edition.TODAY, OURS, "330")).isEmpty();
  }

  @Test
  void para_37_in_2009_year_12_counted_where_they_were_educated() {
    assertThat(year12(Edition.GUIDANCE_2009, THEIRS, "")).isEmpty();
    assertThat(year12(Edition.GUIDANCE_2009, OURS, "330")).isPresent();
  }

  @Test
  void the_year_groups_are_a_school_year_of_birth_dates() {
    assertThat(bornOn(LocalDate.of(2009, 9, 1)).map(Place::cohort)).contains(YearGroup.YEAR_11);
    assertThat(bornOn(LocalDate.of(2010, 8, 31)).map(Place::cohort)).contains(YearGroup.YEAR_11);
    assertThat(bornOn(LocalDate.of(2009, 8, 31)).map(Place::cohort)).contains(YearGroup.YEAR_12);
    assertThat(bornOn(LocalDate.of(2010, 9, 1))).isEmpty();
    assertThat(bornOn(LocalDate.of(2008, 8, 31))).isEmpty();
    assertThat(bornOn(null)).isEmpty();
  }

  @Test
  void a_subsidiary_or_guest_registration_counts_nobody() {
    for (var status : List.of(EnrolmentStatus.S, EnrolmentStatus.G)) {
      assertThat(place(IN_YEAR_11, "", spell(OURS, status, null, null, null))).isEmpty();
    }
    var main = spell(OURS, EnrolmentStatus.M, null, null, null);
    var also = spell(THEIRS, EnrolmentStatus.S, null, null, null);
    assertThat(place(IN_YEAR_11, "", also, main)).contains(opening(YearGroup.YEAR_11, OURS));
  }

  @Test
  void moving_house_in_july_removes_nobody_from_year_11() {
    var moved = spell(OURS, EnrolmentStatus.C, null, july(1), LeftBecause.MOVED);
    assertThat(place(IN_YEAR_11, "", moved)).contains(opening(YearGroup.YEAR_11, OURS));
  }

  @Test
  void moving_house_in_july_takes_a_17_year_old_out_and_the_ledger_shows_it() {
    var moved = spell(OURS, EnrolmentStatus.C, null, july(1), LeftBecause.MOVED);
    assertThat(place(IN_YEAR_12, "", moved))
        .contains(new Place(YearGroup.YEAR_12, OURS, Joined.OPENING, july(1), "moved"));
  }

  @Test
  void a_duplicate_someone_who_died_and_one_never_ours_are_removed() {
    for (var because : List.of(LeftBecause.DUPLICATE, LeftBecause.DIED, LeftBecause.NOT_OURS)) {
      var gone = spell(OURS, EnrolmentStatus.C, null, july(2), because);
      assertThat(place(IN_YEAR_11, "", gone).map(Place::removedBecause)).contains(because.words());
      var before = spell(OURS, EnrolmentStatus.C, null, LocalDate.of(2026, 5, 4), because);
      assertThat(place(IN_YEAR_11, "", before)).as("gone before the freeze").isEmpty();
    }
  }

  @Test
  void someone_who_came_on_the_roll_in_june_is_marked_as_added_late() {
    var june = spell(OURS, EnrolmentStatus.C, LocalDate.of(2026, 6, 9), null, null);
    assertThat(place(IN_YEAR_11, "", june).map(Place::joined)).contains(Joined.ADDED_LATE);
  }

  @Test
  void someone_who_comes_after_the_day_asked_is_not_there_yet() {
    var september = spell(OURS, EnrolmentStatus.C, LocalDate.of(2026, 9, 9), null, null);
    assertThat(place(IN_YEAR_11, "", september)).isEmpty();
  }

  @Test
  void someone_a_school_left_off_its_may_list_is_marked_as_added_late() {
    var known = new Known(details(IN_YEAR_11, ""), "", List.of(current(OURS)), true);
    assertThat(rule(Edition.TODAY, JULY).place(known).map(Place::joined))
        .contains(Joined.ADDED_LATE);
  }

  @Test
  void who_left_the_school_in_april_without_moving_is_on_no_roll_and_still_ours() {
    var left = spell(OURS, EnrolmentStatus.C, null, LocalDate.of(2026, 4, 20), null);
    assertThat(place(IN_YEAR_11, "", left)).contains(opening(YearGroup.YEAR_11, ""));
    var moved = spell(OURS, EnrolmentStatus.C, null, LocalDate.of(2026, 4, 20), LeftBecause.MOVED);
    assertThat(place(IN_YEAR_11, "", moved)).isEmpty();
  }

  @Test
  void before_31_may_the_cohort_is_the_one_of_the_day() {
    var april = rule(Edition.TODAY, LocalDate.of(2026, 4, 1));
    var comes = spell(OURS, EnrolmentStatus.C, LocalDate.of(2026, 5, 4), null, null);
    assertThat(april.place(known(IN_YEAR_11, "", comes))).isEmpty();
    assertThat(place(IN_YEAR_11, "", comes)).contains(opening(YearGroup.YEAR_11, OURS));
  }

  private static Optional<Place> year11(String school, String home) {
    return place(IN_YEAR_11, home, current(school));
  }

  private static Optional<Place> year12(Edition edition, String school, String home) {
    return rule(edition, JULY).place(known(IN_YEAR_12, home, current(school)));
  }

  private static Optional<Place> bornOn(@Nullable LocalDate born) {
    return place(born, "", current(OURS));
  }

  private static Optional<Place> place(@Nullable LocalDate born, String home, RollSpell... spells) {
    return rule(Edition.TODAY, JULY).place(known(born, home, spells));
  }

  private static CohortRule rule(Edition edition, LocalDate day) {
    return new CohortRule(new AuthorityCode("860"), new Campaign(2026), edition, day);
  }

  private static Known known(@Nullable LocalDate born, String home, RollSpell... spells) {
    return new Known(details(born, home), home, List.of(spells), false);
  }

  private static Place opening(YearGroup cohort, String school) {
    return new Place(cohort, school, Joined.OPENING, null, "");
  }

  private static RollSpell current(String school) {
    return spell(school, EnrolmentStatus.C, null, null, null);
  }

  private static RollSpell spell(
      String school,
      EnrolmentStatus status,
      @Nullable LocalDate since,
      @Nullable LocalDate left,
      @Nullable LeftBecause because) {
    return new RollSpell(school, status, since, left, because);
  }

  private static LocalDate july(int day) {
    return LocalDate.of(2026, 7, day);
  }

  private static Details details(@Nullable LocalDate born, String home) {
    return new Details(
        "A1",
        "",
        "",
        "",
        "Ana",
        "",
        "Example",
        "",
        "",
        born,
        "F",
        "WBRI",
        "1 High Street",
        "Town",
        "ST16 2LH",
        "",
        "",
        home,
        "N",
        List.of(),
        3,
        "");
  }
}
