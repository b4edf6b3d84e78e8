package onward.matching;

import static onward.matching.Row.of;
import static org.assertj.core.api.Assertions.assertThat;

import onward.facts.PersonId;
import onward.matching.Answer.Nobody;
import onward.matching.Answer.Unsure;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When a row is a person, when a person must decide, and when it is nobody. */
class WhoIsItTest extends Recognising {
  @Nested
  class With_a_number_that_agrees {
    @Test
    void one_name_beside_it_is_enough() {
      know(1, of("Amelia", "Hughes", BORN, HERE).upn(UPN_1));
      is(1, of("Amelia", "", "", "").upn(UPN_1));
      is(1, of("", "", BORN, "").upn(UPN_1));
    }

    @Test
    void the_number_alone_is_a_question() {
      know(1, of("Amelia", "Hughes", BORN, HERE).upn(UPN_1));
      isUnsure(of("", "", "", "").upn(UPN_1));
    }

    @Test
    void a_changed_surname_is_no_obstacle() {
      know(1, of("Amelia", "Hughes", BORN, HERE).upn(UPN_1));
      is(1, of("Amelia", "Kowalczyk", BORN, AWAY).upn(UPN_1));
    }

    @Test
    void another_forename_is_a_twins_row() {
      know(1, of("Amelia", "Hughes", BORN, HERE).upn(UPN_1));
      isUnsure(of("Jacob", "Hughes", BORN, HERE).upn(UPN_1));
    }

    @Test
    void another_birth_date_is_no_obstacle_at_the_same_address() {
      know(1, of("Amelia", "Hughes", BORN, HERE).upn(UPN_1));
      is(1, of("Amelia", "Hughes", "2008-07-29", HERE).upn(UPN_1));
    }

    @Test
    void a_number_that_slipped_onto_a_namesake_elsewhere_is_a_question() {
      know(1, of("Mohammed", "Khan", BORN, HERE).uln(ULN_1));
      isUnsure(of("Mohammed", "Khan", "2008-07-29", AWAY).uln(ULN_1));
    }

    @Test
    void a_number_on_somebody_elses_row_is_a_question() {
      know(1, of("Amelia", "Hughes", BORN, HERE).uln(ULN_1));
      isUnsure(of("Jacob", "Stone", "2008-07-29", AWAY).uln(ULN_1));
    }

    @Test
    void another_person_who_fits_better_makes_it_a_question() {
      know(1, of("Amelia", "Hughes", BORN, HERE).uln(ULN_1));
      know(2, of("Amelie", "Hughes", BORN, HERE));
      var unsure = isUnsure(of("Amelie", "Hughes", BORN, HERE).uln(ULN_1));
      assertThat(unsure.candidates().getFirst().person()).isEqualTo(new PersonId(2));
      assertThat(unsure.candidates()).hasSize(2);
    }

    @Test
    void upn_and_uln_of_two_people_are_a_question() {
      know(1, of("Amelia", "Hughes", BORN, HERE).upn(UPN_1));
      know(2, of("Jacob", "Stone", "2008-07-29", AWAY).uln(ULN_2));
      isUnsure(of("Amelia", "Hughes", BORN, HERE).upn(UPN_1).uln(ULN_2));
    }

    @Test
    void one_number_that_agrees_and_one_that_differs_are_a_question() {
      know(1, of("Amelia", "Hughes", BORN, HERE).upn(UPN_1).uln(ULN_1));
      isUnsure(of("Amelia", "Hughes", BORN, HERE).upn(UPN_2).uln(ULN_1));
    }

    @Test
    void a_former_upn_is_the_persons_own() {
      know(1, of("Amelia", "Hughes", BORN, HERE).upn(UPN_2).formerUpn(UPN_1));
      is(1, of("Amelia", "Hughes", BORN, AWAY).upn(UPN_1));
      is(1, of("Amelia", "Hughes", BORN, AWAY).upn(UPN_3).formerUpn(UPN_2));
    }
  }

  @Nested
  class Without_a_number {
    @Test
    void forename_surname_and_birth_date_are_enough() {
      know(1, of("Amelia", "Hughes", BORN, HERE));
      is(1, of("AMELIA", "hughes", BORN, ""));
      is(1, of("Amelia", "Hughes", BORN, AWAY));
    }

    @Test
    void the_same_name_in_another_form_is_enough() {
      know(1, of("Thomas", "O’Brien", BORN, HERE).formerSurname("Byrne").preferred("TJ"));
      is(1, of("Tom", "O'Brien", BORN, ""));
      is(1, of("TJ", "OBrien", BORN, ""));
      is(1, of("Thomas", "Byrne", BORN, ""));
      is(1, of("O Brien", "Thomas", BORN, ""));
    }

    @Test
    void surname_and_birth_date_alone_are_never_enough() {
      know(1, of("Amelia", "Hughes", BORN, HERE));
      isNobody(of("Jacob", "Hughes", BORN, HERE));
      isNobody(of("", "Hughes", BORN, ""));
      isUnsure(of("", "Hughes", BORN, HERE));
    }

    @Test
    void two_different_numbers_are_never_certain() {
      know(1, of("Amelia", "Hughes", BORN, HERE).upn(UPN_1));
      isUnsure(of("Amelia", "Hughes", BORN, HERE).upn(UPN_2));
      know(2, of("Jacob", "Stone", BORN, HERE).upn(UPN_3).formerUpn(UPN_2));
      isUnsure(of("Jacob", "Stone", BORN, HERE).upn("B801200005001"));
    }

    @Test
    void a_temporary_upn_beside_a_lasting_one_may_be_one_pupil_entered_twice() {
      know(1, of("Niamh", "Byrne", BORN, HERE).upn("H86040552066Q").uln(ULN_1));
      isUnsure(of("Niamh", "Byrne", BORN, HERE).upn(UPN_1));
    }

    @Test
    void one_near_miss_needs_the_postcode() {
      know(1, of("Amelia", "Hughes", BORN, HERE));
      is(1, of("Amelia", "Hughs", BORN, "le21aa"));
      is(1, of("Amleia", "Hughes", BORN, "LE2 IAA"));
      is(1, of("A", "Hughes", BORN, HERE));
      is(1, of("Amelia", "Hughes", "2009-02-15", HERE));
      is(1, of("Amelia", "Jones", BORN, HERE));
      isUnsure(of("Amelia", "Hughs", BORN, AWAY));
      isUnsure(of("Amelia", "Hughes", "2009-02-15", AWAY));
      isNobody(of("Amelia", "Jones", BORN, AWAY));
    }

    @Test
    void two_near_misses_are_a_question_at_the_same_address_and_nobody_elsewhere() {
      know(1, of("Amelia", "Hughes", "2009-02-04", HERE));
      isUnsure(of("Amelia", "Hughs", "2009-04-02", HERE));
      isNobody(of("Amelia", "Hughs", "2009-04-02", AWAY));
    }

    @Test
    void half_a_double_name_is_a_near_miss() {
      know(1, of("Amelia", "Smith-Jones", BORN, HERE));
      is(1, of("Amelia", "Smith Jones", BORN, AWAY));
      is(1, of("Amelia", "Jones", BORN, HERE));
      isUnsure(of("Amelia", "Jones", BORN, AWAY));
    }

    @Test
    void a_middle_name_used_as_the_first_is_a_near_miss() {
      know(1, of("Amelia", "Hughes", BORN, HERE).middle("Rose"));
      is(1, of("Rose", "Hughes", BORN, HERE));
      isUnsure(of("Rose", "Hughes", BORN, AWAY));
    }

    @Test
    void without_birth_date_a_name_is_a_question_since_a_father_may_bear_it_at_the_same_address() {
      know(1, of("Amelia", "Hughes", BORN, HERE));
      isUnsure(of("Amelia", "Hughes", "", HERE));
      isUnsure(of("Millie", "Hughes", "", HERE));
      isUnsure(of("Amelia", "Hughes", "", AWAY));
    }

    @Test
    void the_first_of_january_stands_for_a_day_not_known() {
      know(1, of("Amelia", "Hughes", "2009-02-14", HERE));
      is(1, of("Amelia", "Hughes", "2009-01-01", HERE));
      isUnsure(of("Amelia", "Hughes", "2009-01-01", AWAY));
    }

    @Test
    void a_common_name_at_another_address_is_a_question() {
      know(1, of("Mohammed", "Khan", BORN, HERE));
      for (int month = 1; month <= 9; month++) {
        know(1 + month, of("Mohammed", "Khan", "2008-0" + month + "-10", "LE5 5QQ"));
      }
      isUnsure(of("Mohammed", "Khan", BORN, AWAY));
    }

    @Test
    void sex_or_middle_names_that_contradict_make_it_a_question() {
      know(1, of("Alex", "Hughes", BORN, HERE).sex("F").middle("Rose"));
      isUnsure(of("Alex", "Hughes", BORN, HERE).sex("M"));
      isUnsure(of("Alex", "Hughes", BORN, HERE).middle("Peter"));
      is(1, of("Alex", "Hughes", BORN, HERE).middle("R"));
    }

    @Test
    void a_reference_backs_a_near_miss_and_never_stands_alone() {
      know(1, of("Amelia", "Hughes", BORN, HERE).reference("17"));
      is(1, of("Amelia", "Hughs", BORN, AWAY).reference("17"));
      is(1, of("Amelia", "Hughes", "", "").reference("17"));
      isNobody(of("Jacob", "Hughes", BORN, HERE).reference("17"));
      isNobody(of("Jacob", "Stone", "2008-07-29", AWAY).reference("17"));
      isNobody(of("", "", "", "").reference("17"));
      is(1, of("Amelia", "Hughes", BORN, HERE).reference("99"));
    }
  }

  @Nested
  class On_a_roll {
    @Test
    void another_upn_is_another_person() {
      know(1, of("Amelia", "Hughes", BORN, HERE).upn(UPN_1));
      isNobodyOnARoll(of("Amelie", "Hughes", BORN, HERE).upn(UPN_2));
      isNobodyOnARoll(of("Amelia", "Hughes", BORN, AWAY).upn(UPN_2));
    }

    @Test
    void another_upn_with_all_else_the_same_is_a_question() {
      know(1, of("Amelia", "Hughes", BORN, HERE).upn(UPN_1));
      assertThat(people.find(of("Amelia", "Hughes", BORN, HERE).upn(UPN_2).identity(), true))
          .isInstanceOf(Unsure.class);
    }

    @Test
    void a_temporary_upn_beside_a_lasting_one_is_a_question() {
      know(1, of("Niamh", "Byrne", BORN, HERE).upn("H86040552066Q"));
      assertThat(people.find(of("Niamh", "Byrne", BORN, HERE).upn(UPN_1).identity(), true))
          .isInstanceOf(Unsure.class);
      isNobodyOnARoll(of("Siobhan", "Byrne", BORN, HERE).upn(UPN_1));
    }

    @Test
    void another_upn_under_another_reference_is_another_person() {
      know(1, of("Amelia", "Hughes", BORN, HERE).upn(UPN_1).reference("A1"));
      isNobodyOnARoll(of("Amelia", "Hughes", BORN, HERE).upn(UPN_2).reference("A2"));
    }

    @Test
    void a_twin_is_added() {
      know(1, of("Amelia", "Hughes", BORN, HERE).upn(UPN_1));
      isNobodyOnARoll(of("Jacob", "Hughes", BORN, HERE));
      know(2, of("Sophie", "Richards", BORN, HERE).upn(UPN_2));
      isNobodyOnARoll(of("Sophia", "Richards", BORN, HERE).upn(UPN_3));
      know(3, of("William", "Stone", BORN, HERE).upn(UPN_2));
      isNobodyOnARoll(of("Will", "Stone", BORN, HERE).upn(UPN_3));
    }

    @Test
    void a_namesake_of_one_birth_date_at_another_address_is_a_question() {
      know(1, of("Kit", "Tarrantino", BORN, HERE).reference("A2"));
      assertThat(onARoll(of("Kit", "Tarrantino", BORN, AWAY).reference("B2")))
          .as("two people, or one who moved")
          .isInstanceOf(Unsure.class);
      assertThat(onARoll(of("Kit", "Tarrantino", BORN, AWAY).reference("A2")))
          .as("the same key of the same roll: moved house")
          .isInstanceOf(Answer.Certain.class);
      assertThat(onARoll(of("Kit", "Tarrantino", BORN, HERE).reference("B2")))
          .as("the same address: another school's key")
          .isInstanceOf(Answer.Certain.class);
    }

    private Answer onARoll(Row row) {
      return people.find(row.identity(), true);
    }

    private void isNobodyOnARoll(Row row) {
      assertThat(people.find(row.identity(), true)).isInstanceOf(Nobody.class);
    }
  }

  @Test
  void the_answer_says_in_words_what_agrees_and_what_differs() {
    know(1, of("Thomas", "Hughes", BORN, HERE).upn(UPN_1));
    assertThat(people.find(of("Tom", "Hughs", BORN, AWAY).upn(UPN_1).identity()).because())
        .isEqualTo(
            "UPN, forename (another form of it), surname (nearly) and date of birth agree;"
                + " postcode differs.");
    var unsure = isUnsure(of("Jacob", "Hughes", BORN, HERE).upn(UPN_1));
    assertThat(unsure.candidates().getFirst().agrees())
        .containsExactly("UPN", "surname", "date of birth", "postcode");
    assertThat(unsure.candidates().getFirst().differs()).containsExactly("forename");
  }

  @Test
  void new_particulars_take_the_place_of_the_old() {
    know(1, of("Amelia", "Hughes", BORN, HERE));
    people.replace(new PersonId(1), of("Amelia", "Stone", BORN, AWAY).identity());
    is(1, of("Amelia", "Stone", BORN, ""));
    isNobody(of("Amelia", "Hughes", BORN, HERE));
  }
}
