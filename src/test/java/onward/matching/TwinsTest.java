package onward.matching;

import static onward.matching.Row.of;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twins, namesakes, fathers and sons: when a row is one of them, and when a person must decide. */
class TwinsTest extends Recognising {
  @Test
  void of_twins_with_names_alike_even_the_exact_one_is_a_question() {
    know(1, of("Amelia", "Hughes", BORN, HERE));
    know(2, of("Amelie", "Hughes", BORN, HERE));
    isUnsure(of("Amelia", "Hughes", BORN, HERE));
    isUnsure(of("Amelie", "Hughes", BORN, ""));
  }

  @Test
  void a_name_alike_at_another_address_does_not_hinder_the_exact_one() {
    know(1, of("Amelia", "Hughes", BORN, HERE));
    know(2, of("Amelie", "Hughes", BORN, AWAY));
    is(1, of("Amelia", "Hughes", BORN, HERE));
  }

  @Test
  void a_twin_who_is_not_known_is_never_the_other() {
    know(1, of("Amelia", "Hughes", BORN, HERE));
    isUnsure(of("Amelie", "Hughes", BORN, HERE));
    isNobody(of("Amelie", "Hughes", BORN, AWAY));
    isNobody(of("Isla", "Hughes", BORN, HERE));
  }

  @ParameterizedTest
  @CsvSource({
    "Rashid,Rashida",
    "Adrian,Adriana",
    "Maria,Mario",
    "Dev,Devi",
    "Ivan,Ivana",
    "Kemi,Femi",
    "Jayden,Kayden",
    "Minh,Linh",
    "Jasleen,Jasmeen",
    "Gurleen,Gurmeen",
    "Simran,Simrat",
    "Wei Ming,Wei Ling",
    "Mohammed Bilal,Mohammed Hilal",
    "Borvik,Borvika",
    "Tolbin,Golbin",
    "Karvel,Karmel"
  })
  void a_twin_whose_name_looks_like_a_slip_of_the_other_s_is_a_question(String one, String other) {
    know(1, of(one, "Hughes", BORN, HERE));
    isUnsure(of(other, "Hughes", BORN, HERE));
  }

  @ParameterizedTest
  @CsvSource({"Amelia,Ameila", "Jonathan,Jonahtan", "Sara,Sarah", "Borvik,Borrvik", "Hasan,Hassan"})
  void a_slip_that_makes_no_other_name_does_not_hinder_the_link(String one, String other) {
    know(1, of(one, "Hughes", BORN, HERE));
    is(1, of(other, "Hughes", BORN, HERE));
  }

  @Test
  void whoever_holds_the_number_is_among_those_asked_about() {
    know(1, of("Olga", "Estcourt", "2009-09-17", AWAY).upn(UPN_1));
    for (int person = 2; person < 6; person++) {
      know(person, of("Jack", "Harby", BORN, "LE4 1Z" + (char) ('L' + person)));
    }
    var found = isUnsure(of("Jack", "Harby", BORN, "LE4 1ZA").upn(UPN_1));
    assertThat(found.candidates().subList(0, 2))
        .extracting(one -> one.person().value())
        .contains(1L);
  }

  @Test
  void twins_who_share_the_name_before_their_own_are_a_question() {
    know(1, of("Mohammed", "Ahmed", BORN, HERE));
    isUnsure(of("Mohammed", "Ali", BORN, HERE));
    isUnsure(of("Mohammed", "Ahmad-Khan", BORN, HERE));
    know(2, of("Mohammed", "Hassan", BORN, AWAY));
    isUnsure(of("Mohammed", "Hussain", BORN, AWAY));
  }

  @Test
  void a_second_given_name_that_is_another_is_a_question() {
    know(1, of("Mohammed Hassan", "Bannerjee", BORN, HERE));
    isUnsure(of("Mohammed Hussain", "Bannerjee", BORN, HERE));
    know(2, of("Syed Ali Raza", "Bannerjee", BORN, AWAY));
    isUnsure(of("Syed Ali Hassan", "Bannerjee", BORN, AWAY));
  }

  @Test
  void names_for_girls_and_boys_that_differ_by_an_ending_are_a_question() {
    know(1, of("Kamil", "Hughes", BORN, HERE));
    isUnsure(of("Kamila", "Hughes", BORN, HERE));
  }

  @Test
  void a_word_for_no_name_is_no_name() {
    know(1, of("Unknown", "Hughes", BORN, HERE));
    isUnsure(of("TBC", "Hughes", BORN, HERE));
  }

  @Test
  void a_father_of_the_same_name_and_day_of_the_year_is_nobody() {
    know(1, of("Mohammed", "Gul", "2008-05-23", HERE));
    isNobody(of("Mohammed", "Gul", "1979-05-23", HERE));
  }

  @Test
  void a_forename_nobody_knows_beside_all_else_and_its_initial_is_a_question() {
    know(1, of("Leah", "Hughes", BORN, HERE));
    isUnsure(of("Lee", "Hughes", BORN, HERE));
    isNobody(of("Lee", "Hughes", BORN, AWAY));
    isNobody(of("Kay", "Hughes", BORN, HERE));
  }

  @Test
  void names_in_each_others_columns_one_of_them_miswritten_are_a_question() {
    know(1, of("Alexander", "Hopkins", BORN, HERE));
    isUnsure(of("Hopkins", "Xander", BORN, HERE));
    isUnsure(of("Hopkns", "Alexander", BORN, HERE));
    isNobody(of("Hopkins", "Kay", BORN, HERE));
  }

  @Test
  void a_nickname_of_one_twin_that_is_the_others_name_is_a_question() {
    know(1, of("Eleanor", "Hughes", BORN, HERE));
    know(2, of("Ellie", "Hughes", BORN, HERE));
    isUnsure(of("Ellie", "Hughes", BORN, HERE));
  }

  @Test
  void a_nickname_that_both_twins_may_bear_is_a_question() {
    know(1, of("Alexander", "Hughes", BORN, HERE));
    know(2, of("Alexandra", "Hughes", BORN, HERE));
    isUnsure(of("Alex", "Hughes", BORN, HERE));
  }

  @Test
  void a_slip_that_could_be_either_twin_is_a_question() {
    know(1, of("Jayden", "Hughes", BORN, HERE));
    know(2, of("Hayden", "Hughes", BORN, HERE));
    isUnsure(of("Ayden", "Hughes", BORN, HERE));
  }

  @Test
  void an_initial_that_both_twins_share_is_a_question() {
    know(1, of("Jacob", "Hughes", BORN, HERE));
    know(2, of("Jemima", "Hughes", BORN, HERE));
    isUnsure(of("J", "Hughes", BORN, HERE));
  }

  @Test
  void a_name_like_both_twins_and_neithers_own_is_a_question() {
    know(1, of("Adam", "Hughes", BORN, HERE));
    know(2, of("Ada", "Hughes", BORN, HERE));
    assertThat(isUnsure(of("Ad", "Hughes", BORN, HERE)).candidates()).hasSize(2);
    know(3, of("Mia", "Stone", BORN, AWAY));
    know(4, of("Maya", "Stone", BORN, AWAY));
    isUnsure(of("Maia", "Stone", BORN, AWAY));
  }

  @ParameterizedTest
  @CsvSource({"Harry, Harriet", "Jude, Judith", "Ella, Ellie", "Eva, Evie", "Jack, John"})
  void a_name_that_brothers_and_sisters_bear_beside_the_other_is_a_question(
      String known, String said) {
    know(1, of(known, "Hughes", BORN, HERE));
    isUnsure(of(said, "Hughes", BORN, HERE));
    know(2, of(said, "Stone", BORN, AWAY));
    isUnsure(of(known, "Stone", BORN, AWAY));
  }

  @Test
  void two_people_of_one_name_and_birth_date_are_a_question() {
    know(1, of("Mohammed", "Khan", BORN, HERE));
    know(2, of("Mohammed", "Khan", BORN, AWAY));
    isUnsure(of("Mohammed", "Khan", BORN, ""));
    isUnsure(of("Mohammed", "Khan", BORN, "LE5 5QQ"));
    isUnsure(of("Muhammad", "Khan", BORN, ""));
  }

  @Test
  void two_people_of_one_name_and_birth_date_are_told_apart_by_the_postcode() {
    know(1, of("Mohammed", "Khan", BORN, HERE));
    know(2, of("Mohammed", "Khan", BORN, AWAY));
    is(1, of("Mohammed", "Khan", BORN, HERE));
    is(2, of("Mohammed", "Khan", BORN, AWAY));
  }

  @Test
  void two_people_of_one_name_and_birth_date_are_told_apart_by_a_number() {
    know(1, of("Mohammed", "Khan", BORN, HERE).upn(UPN_1));
    know(2, of("Mohammed", "Khan", BORN, HERE).upn(UPN_2));
    is(2, of("Mohammed", "Khan", BORN, HERE).upn(UPN_2));
  }

  @Test
  void a_swapped_date_that_is_somebody_elses_is_a_question() {
    know(1, of("Adam", "Hussain", "2009-03-04", HERE));
    know(2, of("Adan", "Hussain", "2009-04-03", HERE));
    isUnsure(of("Adann", "Hussain", "2009-03-04", HERE));
  }

  @Test
  void a_sibling_at_the_same_address_is_nobody() {
    know(1, of("Jacob", "Hughes", "2008-03-04", HERE));
    isNobody(of("Jemima", "Hughes", "2009-04-03", HERE));
  }

  @Test
  void a_father_of_the_same_name_is_nobody() {
    know(1, of("David", "Hughes", BORN, HERE));
    isNobody(of("David", "Hughes", "1971-08-05", HERE));
  }
}
