package onward.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onward.Inside;
import onward.OnwardTest;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.people.Details;
import onward.people.MadeDetails;
import onward.people.Merges;
import onward.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** People entered twice are queued, made one, and parted again exactly as they were. */
@OnwardTest
@Inside("974")
@Transactional
class DuplicatesTest {
  private static final Instant MAY = Instant.parse("2026-05-10T10:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-10T10:00:00Z");
  private static final Instant JULY = Instant.parse("2026-07-10T10:00:00Z");
  private static final LocalDate LAST_OF_MAY = LocalDate.of(2026, 5, 31);

  @Autowired Duplicates duplicates;
  @Autowired Merges merges;
  @Autowired Sources sources;
  @Autowired People people;

  private AuthorityCode ours;
  private PersonId first;
  private PersonId second;
  private PersonId twin;

  @BeforeEach
  void enter_somebody_twice_beside_a_twin() {
    ours = new AuthorityCode("974");
    var numbers = people.numbers(3);
    first = numbers.get(0);
    second = numbers.get(1);
    twin = numbers.get(2);
    var source = sources.open(ours, "roll.csv", "test", MAY);
    people.add(
        source,
        List.of(
            entry(first, "N860405510639", "Niamh", "Byrne"),
            entry(second, "H86040552066Q", "Niamh", "Byrne"),
            entry(twin, "J370400012209", "Siobhan", "Byrne")));
  }

  private static Entry<Details> entry(
      PersonId person, String upn, String forename, String surname) {
    return new Entry<>(
        person,
        MadeDetails.of(
            "R" + person.value(), upn, forename, surname, LocalDate.of(2010, 5, 1), "ST16 2LH"),
        2);
  }

  @Test
  void a_person_entered_twice_is_queued_once_and_a_twin_is_not() {
    duplicates.look(ours, MAY);
    assertThat(duplicates.look(ours, MAY)).isZero();
    assertThat(duplicates.open(ours, 0, 50))
        .singleElement()
        .satisfies(pair -> {
          assertThat(pair.one()).isEqualTo(first);
          assertThat(pair.other()).isEqualTo(second);
          assertThat(pair.reason()).contains("forename").contains("UPN");
        });
  }

  @Test
  void two_people_are_not_asked_about_again() {
    duplicates.look(ours, MAY);
    duplicates.apart(ours, second, first, "clerk", JUNE);
    assertThat(duplicates.count(ours)).isZero();
  }

  @Test
  void a_merge_keeps_both_histories_and_is_taken_back_exactly() {
    var before = people.everybody(ours, LAST_OF_MAY);
    assertThat(merges.merge(sources.open(ours, "merge", "clerk", JUNE), first, second)).isTrue();

    assertThat(people.find(ours, second)).isEmpty();
    assertThat(people.find(ours, first))
        .hasValueSatisfying(details -> {
          assertThat(details.upn()).isEqualTo("N860405510639");
          assertThat(details.formerUpn()).isEqualTo("H86040552066Q");
        });
    // May comes out again as it was
    assertThat(people.everybody(ours, LAST_OF_MAY)).isEqualTo(before);
    assertThat(people.history(ours, second)).isNotEmpty();

    long merge = merges.latest(ours, 1).getFirst().id();
    assertThat(merges.undo(sources.open(ours, "undo", "clerk", JULY), merge)).isTrue();
    assertThat(people.everybody(ours, LocalDate.of(2026, 7, 31))).isEqualTo(before);
    assertThat(merges.undo(sources.open(ours, "undo", "clerk", JULY), merge)).isFalse();
  }

  @Test
  void nobody_is_merged_with_themselves_or_with_a_stranger() {
    var source = sources.open(ours, "merge", "clerk", JUNE);
    assertThat(merges.merge(source, first, first)).isFalse();
    assertThat(merges.merge(source, first, new PersonId(-5))).isFalse();
  }
}
