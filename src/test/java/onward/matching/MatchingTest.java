package onward.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.Sources;
import onward.matching.Answer.Certain;
import onward.matching.Answer.Nobody;
import onward.people.Details;
import onward.people.Identity;
import onward.people.MadeDetails;
import onward.people.People;
import onward.walls.Walls;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is who among the people of the real database. */
@OnwardTest
@Inside("975")
@Transactional
class MatchingTest {
  private static final AuthorityCode OURS = new AuthorityCode("975");

  @Autowired Matching matching;
  @Autowired Sources sources;
  @Autowired People people;

  private void told(AuthorityCode authority, String day, PersonId person, String surname) {
    people.add(list(authority, day), List.of(new Entry<>(person, details(surname), 2)));
  }

  private Source list(AuthorityCode authority, String day) {
    var at = LocalDate.parse(day).atTime(12, 0).atZone(London.ZONE).toInstant();
    return sources.open(authority, "roll.csv", "test", at);
  }

  private static Details details(String surname) {
    return MadeDetails.of("A1001", "", "Zofia", surname, LocalDate.of(2010, 5, 1), "ST16 2LH");
  }

  private static Identity row(String surname) {
    return new Identity(
        "A1001", "", "", "", "Zofia", "", surname, "", "", LocalDate.of(2010, 5, 1), "", "");
  }

  @Test
  void everybody_is_found_as_last_told() {
    var person = people.numbers(1).getFirst();
    told(OURS, "2026-01-10", person, "Nowak");
    assertThat(matching.index(OURS).find(row("Nowak")))
        .isInstanceOfSatisfying(
            Certain.class, found -> assertThat(found.person()).isEqualTo(person));
    assertThat(
            matching
                .index(OURS)
                .find(
                    new Identity(
                        "",
                        "",
                        "",
                        "",
                        "Quillon",
                        "",
                        "Brandreth",
                        "",
                        "",
                        LocalDate.of(2010, 1, 1),
                        "",
                        "")))
        .isInstanceOf(Nobody.class);
  }

  @Test
  void somebody_whose_name_has_changed_is_found_by_the_new_one() {
    var person = people.numbers(1).getFirst();
    told(OURS, "2026-01-10", person, "Nowak");
    assertThat(because(row("Brandreth"))).contains("surname differs");
    people.record(list(OURS, "2026-02-10"), List.of(new Entry<>(person, details("Brandreth"), 2)));
    assertThat(because(row("Brandreth"))).contains("Forename, surname").doesNotContain("differs");
    assertThat(because(row("Nowak"))).contains("surname differs");
  }

  private String because(Identity row) {
    return ((Certain) matching.index(OURS).find(row)).because();
  }

  @Test
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  void another_authoritys_people_are_not_in_the_index() {
    var other = new AuthorityCode("976");
    Walls.of(other).run(() -> told(other, "2026-01-10", people.numbers(1).getFirst(), "Nowak"));
    assertThat(Walls.of(other).call(() -> matching.index(other).find(row("Nowak"))))
        .isNotInstanceOf(Nobody.class);
    assertThat(matching.index(OURS).find(row("Nowak"))).isInstanceOf(Nobody.class);
  }
}
