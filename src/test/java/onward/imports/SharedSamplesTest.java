package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import onward.Inside;
import onward.OnwardTest;
import onward.activity.Completion;
import onward.activity.Enrolment;
import onward.activity.Enrolments;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The sample files of real layouts, taken in through the desk; they are not part of Onward. */
@OnwardTest
@Inside("856")
@Transactional
@EnabledIfEnvironmentVariable(named = "ONWARD_SHARED", matches = ".+")
class SharedSamplesTest {
  private static final AuthorityCode LEICESTER = new AuthorityCode("856");
  private static final Instant DAY = Instant.parse("2025-12-15T12:00:00Z");
  private static final Path FORMATS =
      Path.of(System.getenv().getOrDefault("ONWARD_SHARED", ""), "data", "formats");

  @Autowired Imports imports;
  @Autowired People people;
  @Autowired Enrolments enrolments;

  @Test
  void five_pupils_are_added_and_their_learner_records_find_them() throws IOException {
    takeIn("ctf/8569999_CTF_856LLLL_001.xml");
    var lines = takeIn("ilr/ILR-90000001-2526-20251215-093000-01.xml");

    assertThat(people.everybody(LEICESTER, LocalDate.of(2025, 12, 15)).values())
        .extracting(details -> details.name())
        .containsExactlyInAnyOrder(
            "Amelia Hughes", "Rohan Patel", "Niamh O’Connor", "Thomas Smith Jones", "Zoe Garcia");
    assertThat(lines)
        .extracting(PlannedLine::line, PlannedLine::outcome)
        .containsExactly(
            tuple(1, Outcome.APPLIED),
            tuple(2, Outcome.APPLIED),
            tuple(3, Outcome.APPLIED),
            tuple(4, Outcome.APPLIED),
            tuple(5, Outcome.APPLIED),
            tuple(6, Outcome.UNMATCHED),
            tuple(7, Outcome.OUTSIDE),
            tuple(8, Outcome.APPLIED),
            tuple(9, Outcome.OUTSIDE));
    assertThat(lines.get(7).person()).as("the doubled learner").isEqualTo(lines.get(0).person());
    var found = enrolled();
    assertThat(found.get("Amelia Hughes"))
        .extracting(Enrolment::course, Enrolment::plannedEnd, Enrolment::completion)
        .containsExactlyInAnyOrder(
            tuple("Learning aim 60100001", LocalDate.of(2027, 6, 25), Completion.CONTINUING),
            tuple("Learning aim 60100008", LocalDate.of(2026, 7, 3), Completion.BREAK));
    assertThat(found.get("Rohan Patel"))
        .extracting(Enrolment::plannedEnd)
        .containsExactly(LocalDate.of(2026, 7, 3));
    assertThat(found.get("Niamh O’Connor"))
        .extracting(Enrolment::completion, Enrolment::actualEnd)
        .containsExactly(tuple(Completion.WITHDRAWN, LocalDate.of(2025, 11, 14)));
    assertThat(found.get("Thomas Smith Jones"))
        .extracting(Enrolment::course, Enrolment::apprenticeship, Enrolment::provider)
        .containsExactly(tuple("Apprenticeship, standard 119", true, "90000001"));
    assertThat(found.get("Zoe Garcia"))
        .extracting(Enrolment::startDate)
        .containsExactly(LocalDate.of(2025, 9, 15));

    assertThat(takeIn("ilr/ILR-90000001-2526-20251215-093000-01.xml"))
        .extracting(PlannedLine::outcome)
        .doesNotContain(Outcome.APPLIED);
  }

  @Test
  void the_agency_s_records_that_break_a_form_are_refused_one_by_one() throws IOException {
    assertThat(takeIn("ilr/ILR-10033670-1819-20181029-154541-03.xml"))
        .extracting(
            PlannedLine::line, PlannedLine::outcome, PlannedLine::column, PlannedLine::value)
        .containsExactly(
            tuple(1, Outcome.REFUSED, "LearnRefNumber", "P1-LrnRef"),
            tuple(2, Outcome.REFUSED, "PrevLearnRefNumber", "P2@PreLrnRef"),
            tuple(3, Outcome.REFUSED, "FamilyName", "1NotValidSurname"),
            tuple(4, Outcome.REFUSED, "GivenNames", "Invalid   GivenName"),
            tuple(5, Outcome.REFUSED, "Sex", "$"),
            tuple(6, Outcome.REFUSED, "NINumber", "A123456YZ"),
            tuple(7, Outcome.REFUSED, "MathGrade", "1PA"),
            tuple(8, Outcome.REFUSED, "EngGrade", "@DS"),
            tuple(9, Outcome.REFUSED, "PostcodePrior", "11AA BB2"));
  }

  @Test
  void the_agency_s_records_with_too_many_or_too_few_parts_are_refused() throws IOException {
    assertThat(takeIn("ilr/ILR-10033670-1819-20181030-142641-03.xml"))
        .extracting(PlannedLine::line, PlannedLine::outcome, PlannedLine::column)
        .containsExactly(
            tuple(1, Outcome.REFUSED, "ContactPreference"),
            tuple(2, Outcome.REFUSED, "LLDDandHealthProblem"),
            tuple(3, Outcome.REFUSED, "LearnerFAM"),
            tuple(4, Outcome.REFUSED, "ProviderSpecLearnerMonitoring"),
            tuple(5, Outcome.OUTSIDE, "UKPRN; Date of birth"),
            tuple(6, Outcome.REFUSED, "LearnerHE"),
            tuple(7, Outcome.REFUSED, "LearnerHEFinancialSupport"),
            tuple(8, Outcome.REFUSED, "LearningDelivery"),
            tuple(9, Outcome.REFUSED, "ProviderSpecDeliveryMonitoring"),
            tuple(10, Outcome.REFUSED, "LearningDeliveryHE"),
            tuple(11, Outcome.OUTSIDE, "Date of birth"));
  }

  private List<PlannedLine> takeIn(String file) throws IOException {
    var path = FORMATS.resolve(file);
    var desk = imports.desk(LEICESTER, new Campaign(2025), DAY);
    var name = String.valueOf(path.getFileName());
    var taken = imports.takeIn(desk, name, Files.readAllBytes(path), "test");
    return imports.lines(LEICESTER, taken.id(), LineQuery.ALL);
  }

  private Map<String, List<Enrolment>> enrolled() {
    var day = LocalDate.of(2025, 12, 15);
    var names = people.everybody(LEICESTER, day);
    return enrolments.all(LEICESTER, day).stream()
        .collect(
            Collectors.groupingBy(
                known -> Objects.requireNonNull(names.get(known.person())).name(),
                Collectors.mapping(known -> known.fact(), Collectors.toList())));
  }
}
