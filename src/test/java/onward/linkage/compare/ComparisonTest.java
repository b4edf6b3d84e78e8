package onward.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onward.linkage.Particulars;
import onward.linkage.compare.Evidence.Agreement;
import onward.linkage.compare.Evidence.Likeness;
import onward.linkage.names.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike two names, two dates and two postcodes are. */
class ComparisonTest {
  private static final String ULN = "6378549809";

  @ParameterizedTest
  @CsvSource({
    "Zoë, ZOE, SAME",
    "Anne-Marie, Annemarie, SAME",
    "Amelia Rose, Amelia, SAME",
    "Rosalind (Ros), Rosalind, SAME",
    "Łukasz, Lukasz, SAME",
    "Jo, Jo, SAME",
    "Thomas, Tom, EQUAL",
    "Bill, William, EQUAL",
    "Mohammed, Muhammad, EQUAL",
    "Mohamed, Mohammad, EQUAL",
    "Mohammed Ali, Ali, EQUAL",
    "Katarzyna, Kasia, EQUAL",
    "Fatimah, Fatima, EQUAL",
    "Oleksandr, Alexander, EQUAL",
    "Oleksandr, Aleksandr, EQUAL",
    "Dmytro, Dmitri, EQUAL",
    "Yusuf, Youssef, EQUAL",
    "Wei, Wai, EQUAL",
    "Ольга, Olga, SAME",
    "Дмитро, Dmytro, NEAR",
    "Александр, Alexander, EQUAL",
    "小明, Xiao Ming, SAME",
    "ਹਰਪ੍ਰੀਤ, Harprit, NEAR",
    "Ella, Ellie, DIFFERENT",
    "Nell, Nora, EQUAL",
    "Xiao, Hsiao, EQUAL",
    "J, Jacob, NEAR",
    "Jacbo, Jacob, NEAR",
    "Oluwaseun, Oluwaseyi, ALIKE",
    "Oluwaseun, Seun, EQUAL",
    "Amelia, Amelie, ALIKE",
    "Jayden, Hayden, ALIKE",
    "Ella, Isla, DIFFERENT",
    "Li, Lu, DIFFERENT",
    "Jacob, Jemima, DIFFERENT",
    "'', Jacob, UNSAID"
  })
  void forenames(String one, String other, Likeness expected) {
    assertThat(compare(record(one, "X"), record(other, "X")).forename()).isEqualTo(expected);
    assertThat(compare(record(other, "X"), record(one, "X")).forename()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "O’Connor, O'Connor, SAME",
    "O Connor, OConnor, SAME",
    "Smith-Jones, Smith Jones, SAME",
    "Mc Donald, McDonald, SAME",
    "García, Garcia, SAME",
    "MacDonald, McDonald, EQUAL",
    "al-Hassan, Hassan, EQUAL",
    "Al Hassan, al-Hassan, SAME",
    "de la Cruz, Cruz, EQUAL",
    "Jones Smith, Smith-Jones, EQUAL",
    "Ahmed, Ahmad, EQUAL",
    "Chowdhury, Choudhury, EQUAL",
    "Kowalska, Kowalski, EQUAL",
    "Mohammed, Muhammad, EQUAL",
    "Zhang, Cheung, EQUAL",
    "Іваненко, Ivanenko, SAME",
    "王, Wang, SAME",
    "Chen, Chan, EQUAL",
    "Wang, Wong, EQUAL",
    "Wang, Huang, DIFFERENT",
    "Smith-Jones, Jones, NEAR",
    "Hughes, Hughs, NEAR",
    "Whittaker, Whitaker, NEAR",
    "Ali, Ala, DIFFERENT",
    "Khan, Patel, DIFFERENT",
    "de Souza, de Silva, DIFFERENT"
  })
  void surnames(String one, String other, Likeness expected) {
    assertThat(compare(record("Ana", one), record("Ana", other)).surname()).isEqualTo(expected);
    assertThat(compare(record("Ana", other), record("Ana", one)).surname()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2009-03-04, 2009-03-04, SAME",
    "2009-03-04, 2009-04-03, SWAPPED",
    "2009-03-04, 2009-03-14, SLIP",
    "2009-03-12, 2009-03-21, SLIP",
    "2009-03-04, 2008-03-04, SLIP",
    "2009-03-04, 2024-03-04, YEAR_APART",
    "2009-03-04, 1979-03-04, DIFFERENT",
    "2009-01-01, 2009-03-04, PLACEHOLDER",
    "2009-01-01, 2009-01-01, PLACEHOLDER",
    "2009-03-04, 2008-11-27, DIFFERENT"
  })
  void dates_of_birth(LocalDate one, LocalDate other, DateLikeness expected) {
    assertThat(DateLikeness.of(Roster.day(one), Roster.day(other))).isEqualTo(expected);
    assertThat(DateLikeness.of(Roster.day(other), Roster.day(one))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "LE2 1AA, le21aa, SAME",
    "LE2 IAA, LE2 1AA, SAME",
    "LEO 1AA, LE0 1AA, SAME",
    "LE2 1AA, LE2 1AB, DISTRICT",
    "LE2 1AA, LE2 9ZZ, DISTRICT",
    "LE2 1AA, LE12 1AA, DIFFERENT",
    "ZZ99 9ZZ, LE2 1AA, UNSAID",
    "none, LE2 1AA, UNSAID"
  })
  void postcodes(String one, String other, PostcodeLikeness expected) {
    assertThat(compare(at(one), at(other)).postcode()).isEqualTo(expected);
    assertThat(compare(at(other), at(one)).postcode()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Zhang, Wei, Wei, Zhang",
    "Zhang, Weiming, Wei Ming, Zhang",
    "Nguyen, Thi Minh, Thi-Minh, Nguyen",
    "Kim, Ji-woo, Jiwoo, Kim",
  })
  void a_family_name_that_stands_first_is_a_family_name(
      String first, String second, String forename, String surname) {
    var evidence = compare(record(first, second), record(forename, surname));
    assertThat(evidence.swapped()).isTrue();
    assertThat(evidence.surname()).isEqualTo(Likeness.EQUAL);
  }

  @Test
  void forename_and_surname_may_have_changed_places() {
    var evidence = compare(record("Patel", "Rohan"), record("Rohan", "Patel"));
    assertThat(evidence.swapped()).isTrue();
    assertThat(evidence.forename()).isEqualTo(Likeness.EQUAL);
    assertThat(evidence.surname()).isEqualTo(Likeness.EQUAL);
  }

  @Test
  void two_different_numbers_differ_a_temporary_one_too() {
    assertThat(compare(numbered("H86040552066Q"), numbered("J845540017773")).upn())
        .isEqualTo(Agreement.DIFFERS);
    assertThat(compare(numbered("H86040552066Q"), numbered("H86040552066Q")).upn())
        .isEqualTo(Agreement.AGREES);
    assertThat(compare(numbered("N860405510639"), numbered("J845540017773")).upn())
        .isEqualTo(Agreement.DIFFERS);
  }

  @ParameterizedTest
  @CsvSource({"MARTHA, MARHTA, 0.961", "DIXON, DICKSONX, 0.813", "A, B, 0", "SAME, SAME, 1"})
  void jaro_and_winkler_as_published(String one, String other, double expected) {
    assertThat(onward.linkage.names.Typing.jaroWinkler(one, other))
        .isCloseTo(expected, org.assertj.core.data.Offset.offset(0.001));
  }

  private static Evidence compare(Particulars one, Particulars other) {
    var names = new Names();
    var roster = new Roster(names, 0);
    int a = roster.add(one);
    int b = roster.add(other);
    var comparison = new Comparison(names, new Bearers(null));
    return new Evidence(
        comparison.names(roster, a, roster, b) | comparison.rest(roster, a, roster, b));
  }

  private static Particulars record(String forename, String surname) {
    return new Particulars("", "", "", ULN, forename, "", surname, "", "", null, "", "", List.of());
  }

  private static Particulars at(String postcode) {
    return new Particulars(
        "", "", "", ULN, "Ana", "", "Lee", "", "", null, "", postcode, List.of());
  }

  private static Particulars numbered(String upn) {
    return new Particulars("", upn, "", ULN, "Ana", "", "Lee", "", "", null, "", "", List.of());
  }
}
