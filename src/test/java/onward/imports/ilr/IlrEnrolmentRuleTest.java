package onward.imports.ilr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import onward.activity.Completion;
import onward.activity.Enrolment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IlrEnrolmentRuleTest {
  private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 8);
  private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 14);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 26);
  private static final LocalDate TWO_YEARS = LocalDate.of(2027, 6, 25);

  @Test
  void a_core_aim_stands_for_the_aims_beside_it() {
    assertThat(enrolments(aim("CORE", 5), aim("MATHS", 4), aim("ENGLISH", 4)))
        .extracting(Enrolment::course, Enrolment::startDate, Enrolment::plannedEnd)
        .containsExactly(tuple("Learning aim CORE", SEPTEMBER, TWO_YEARS));
  }

  @Test
  void a_programme_stands_for_its_components() {
    var enrolments =
        enrolments(
            programme(25, "36", "119"),
            new IlrDelivery(
                "60100004",
                3,
                25,
                "36",
                "119",
                "",
                SEPTEMBER,
                TWO_YEARS,
                null,
                Completion.CONTINUING));

    assertThat(enrolments)
        .extracting(Enrolment::course, Enrolment::apprenticeship)
        .containsExactly(tuple("Apprenticeship, standard 119", true));
  }

  @Test
  void a_t_level_is_named_by_its_core_aim() {
    var core =
        new IlrDelivery(
            "60100006", 5, 31, "25", "", "", SEPTEMBER, TWO_YEARS, null, Completion.CONTINUING);

    assertThat(enrolments(programme(31, "25", ""), core))
        .extracting(Enrolment::course, Enrolment::level, Enrolment::apprenticeship)
        .containsExactly(tuple("T Level 60100006", "3", false));
  }

  @Test
  void a_traineeship_is_no_apprenticeship_and_an_old_framework_is_one() {
    assertThat(enrolments(programme(24, "25", "")))
        .extracting(Enrolment::course, Enrolment::apprenticeship)
        .containsExactly(tuple("Traineeship", false));
    assertThat(
            enrolments(
                new IlrDelivery(
                    "ZPROG001",
                    1,
                    3,
                    "35",
                    "",
                    "420/1",
                    SEPTEMBER,
                    JUNE,
                    null,
                    Completion.CONTINUING)))
        .extracting(Enrolment::course, Enrolment::level, Enrolment::apprenticeship)
        .containsExactly(tuple("Apprenticeship, framework 420/1", "2", true));
  }

  @Test
  void aims_without_a_core_that_run_on_the_same_days_are_one_course() {
    assertThat(enrolments(aim("ART", 4), aim("DRAMA", 4), aim("MUSIC", 4, JUNE)))
        .extracting(Enrolment::course, Enrolment::plannedEnd)
        .containsExactly(tuple("Learning aim ART", TWO_YEARS), tuple("Learning aim MUSIC", JUNE));
  }

  @Test
  void a_course_goes_on_while_one_of_its_aims_does() {
    assertThat(enrolments(withdrawn("ART", 4), aim("DRAMA", 4)))
        .extracting(Enrolment::completion, Enrolment::actualEnd)
        .containsExactly(tuple(Completion.CONTINUING, null));
    assertThat(enrolments(withdrawn("ART", 4), withdrawn("DRAMA", 4)))
        .extracting(Enrolment::completion, Enrolment::actualEnd)
        .containsExactly(tuple(Completion.WITHDRAWN, NOVEMBER));
  }

  @Test
  void an_aim_that_goes_on_after_its_core_was_withdrawn_is_not_lost() {
    assertThat(enrolments(withdrawn("CORE", 5), aim("MATHS", 4), withdrawn("ENGLISH", 4)))
        .extracting(Enrolment::course, Enrolment::completion)
        .containsExactly(
            tuple("Learning aim CORE", Completion.WITHDRAWN),
            tuple("Learning aim MATHS", Completion.CONTINUING));
  }

  @Test
  void a_course_changed_within_a_month_is_two_enrolments() {
    var second =
        new IlrDelivery(
            "NEW",
            5,
            0,
            "25",
            "",
            "",
            NOVEMBER.plusDays(1),
            TWO_YEARS,
            null,
            Completion.CONTINUING);

    assertThat(enrolments(withdrawn("OLD", 5), second))
        .extracting(Enrolment::course, Enrolment::completion)
        .containsExactly(
            tuple("Learning aim OLD", Completion.WITHDRAWN),
            tuple("Learning aim NEW", Completion.CONTINUING));
  }

  private static List<Enrolment> enrolments(IlrDelivery... deliveries) {
    return IlrEnrolmentRule.enrolments("10900003", List.of(deliveries));
  }

  private static IlrDelivery programme(int kind, String fundModel, String standard) {
    return new IlrDelivery(
        "ZPROG001",
        1,
        kind,
        fundModel,
        standard,
        "",
        SEPTEMBER,
        TWO_YEARS,
        null,
        Completion.CONTINUING);
  }

  private static IlrDelivery aim(String name, int type) {
    return aim(name, type, TWO_YEARS);
  }

  private static IlrDelivery aim(String name, int type, LocalDate end) {
    return delivery(name, type, end, null, Completion.CONTINUING);
  }

  private static IlrDelivery withdrawn(String name, int type) {
    return delivery(name, type, TWO_YEARS, NOVEMBER, Completion.WITHDRAWN);
  }

  private static IlrDelivery delivery(
      String name, int type, LocalDate planned, @Nullable LocalDate end, Completion completion) {
    return new IlrDelivery(name, type, 0, "25", "", "", SEPTEMBER, planned, end, completion);
  }
}
