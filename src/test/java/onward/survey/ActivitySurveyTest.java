package onward.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onward.Inside;
import onward.OnwardTest;
import onward.activity.Enrolment;
import onward.activity.Enrolments;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.calendar.YearGroup;
import onward.cohort.Member;
import onward.destinations.Intention;
import onward.destinations.Intentions;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.Sources;
import onward.people.Details;
import onward.people.MadeDetails;
import onward.people.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The survey out of the real database. */
@OnwardTest
@Inside("972")
@Transactional
class ActivitySurveyTest {
  private static final AuthorityCode OURS = new AuthorityCode("972");
  private static final LocalDate LATER = LocalDate.of(2026, 11, 30);

  @Autowired ActivitySurvey survey;
  @Autowired Sources sources;
  @Autowired People people;
  @Autowired Enrolments enrolments;
  @Autowired Intentions intentions;

  private Source told(String name) {
    var at = LocalDate.of(2026, 10, 8).atTime(12, 0).atZone(London.ZONE).toInstant();
    return sources.open(OURS, name, "test", at);
  }

  private static Details details(String reference) {
    return MadeDetails.of(reference, "Asha", "Patel", LocalDate.of(2010, 2, 14));
  }

  private static Member member(PersonId person, YearGroup cohort, @Nullable LocalDate removedOn) {
    return new Member(person, cohort, "9724001", Member.Joined.OPENING, removedOn, "");
  }

  @Test
  void each_counted_member_of_year_11_has_a_line_by_reference_that_names_its_evidence() {
    var four = people.numbers(4);
    var roll = told("roll.csv");
    people.add(
        roll,
        List.of(
            new Entry<>(four.get(0), details("R2"), 2),
            new Entry<>(four.get(1), details("R1"), 3),
            new Entry<>(four.get(2), details("R3"), 4),
            new Entry<>(four.get(3), details("R4"), 5)));
    enrolments.record(
        told("northgate.csv"),
        List.of(
            new Entry<>(
                four.getFirst(),
                new Enrolment(
                    "Northgate College",
                    "Art",
                    null,
                    "",
                    LocalDate.of(2026, 9, 7),
                    null,
                    null,
                    null,
                    false),
                12)));
    intentions.record(
        told("intentions.csv"),
        List.of(new Entry<>(four.getFirst(), new Intention("121", "", "", "", "", "", null), 2)));

    var rows =
        survey.rows(
            OURS,
            new Campaign(2026),
            List.of(
                member(four.get(0), YearGroup.YEAR_11, null),
                member(four.get(1), YearGroup.YEAR_11, null),
                member(four.get(2), YearGroup.YEAR_12, null),
                member(four.get(3), YearGroup.YEAR_11, LocalDate.of(2026, 7, 1))),
            LATER);

    assertThat(rows).extracting(SurveyRow::reference).containsExactly("R1", "R2");
    assertThat(rows.getFirst())
        .returns("810", SurveyRow::code)
        .returns("", SurveyRow::evidence)
        .returns("", SurveyRow::asIntended);
    assertThat(rows.getLast())
        .returns("230", SurveyRow::code)
        .returns("Northgate College", SurveyRow::provider)
        .returns(LocalDate.of(2026, 9, 7), SurveyRow::since)
        .returns("enrolment, northgate.csv line 12", SurveyRow::evidence)
        .returns("yes", SurveyRow::asIntended);
  }
}
