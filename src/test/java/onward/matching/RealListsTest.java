package onward.matching;

import static onward.matching.Row.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onward.facts.PersonId;
import onward.people.Uln;
import onward.people.Upn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pupils of a school's transfer file found again in a college's learner record. */
class RealListsTest {
  private final PeopleIndex people = new PeopleIndex();

  private static final List<Row> PUPILS =
      List.of(
          of("Amelia", "Hughes", "2009-02-14", "LE2 1AA")
              .upn("N860405510639")
              .uln("6378549809")
              .middle("Rose")
              .preferred("Millie"),
          of("Rohan", "Patel", "2009-05-30", "LE3 2BB")
              .upn("J370400012209")
              .uln("7176305306")
              .preferred("Ro"),
          of("Niamh", "O’Connor", "2008-11-02", "LE4 3CC")
              .upn("H86040552066Q")
              .formerUpn("J845540017773")
              .formerSurname("Byrne"),
          of("Thomas", "Smith Jones", "2008-09-12", "LE54DD")
              .upn("X873460215211")
              .uln("3234667364")
              .middle("William James"),
          of("Zoe", "Garcia", "2009-08-31", "le1 5ee").upn("B801200005001").preferred("Zoë"));

  @BeforeEach
  void add_the_pupils() {
    for (int i = 0; i < PUPILS.size(); i++) {
      people.add(new PersonId(i + 1), PUPILS.get(i).identity());
    }
  }

  @Test
  void the_numbers_hold_their_check_characters_except_the_placeholder() {
    assertThat(PUPILS).allMatch(row -> Upn.valid(row.identity().upn()));
    assertThat(Uln.valid("9999999999")).isFalse();
  }

  @Test
  void all_five_pupils_are_found_in_the_colleges_list() {
    assertIs(1, of("Amelia", "Hughes", "2009-02-14", "LE2 1AA").uln("6378549809").sex("F"));
    assertIs(2, of("Rohan", "Patel", "2009-05-30", "LE3 2BB").uln("7176305306").sex("M"));
    assertIs(3, of("Niamh", "O'Connor", "2008-11-02", "LE4 3CC").uln("6057625519").sex("F"));
    assertIs(4, of("Tom", "Smith-Jones", "2008-09-12", "LE5 4DD").uln("3234667364").sex("M"));
    assertIs(5, of("Zoë", "García", "2009-08-31", "LE1 5EE").uln("9999999999").sex("F"));
  }

  @Test
  void a_learner_entered_twice_under_a_misspelt_surname_is_one_person() {
    assertIs(1, of("Amelia", "Hughs", "2009-02-14", "LE2 1AA").uln("6378549809").sex("F"));
  }

  @Test
  void learners_from_elsewhere_are_nobody() {
    assertThat(find(of("Jakub", "Nowak", "2009-01-19", "NG1 6FF").uln("2911812416")))
        .isInstanceOf(Answer.Nobody.class);
    assertThat(find(of("Mohammed", "Khan", "2006-07-21", "LE2 7GG").uln("3614470074")))
        .isInstanceOf(Answer.Nobody.class);
    assertThat(find(of("Anne-Marie Jo", "de la Cruz Öztürk", "2009-12-05", "ZZ99 9ZZ")))
        .isInstanceOf(Answer.Nobody.class);
  }

  @Test
  void the_placeholder_number_is_no_number() {
    people.add(
        new PersonId(6), of("Leo", "Marsh", "2009-01-20", "LE1 1AB").uln("9999999999").identity());
    assertThat(find(of("Ada", "Bright", "2009-03-03", "LE9 9ZZ").uln("9999999999")))
        .isInstanceOf(Answer.Nobody.class);
  }

  private void assertIs(long person, Row row) {
    assertThat(find(row))
        .isInstanceOfSatisfying(
            Answer.Certain.class,
            certain -> assertThat(certain.person()).isEqualTo(new PersonId(person)));
  }

  private Answer find(Row row) {
    return people.find(row.identity());
  }
}
