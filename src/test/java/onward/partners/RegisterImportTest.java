package onward.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import onward.OnwardTest;
import onward.facts.AuthorityCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A small made-up register, in the columns of the schools' register that Onward reads. */
@OnwardTest
@Transactional
class RegisterImportTest {
  private static final List<String> HEADINGS =
      List.of(
          "URN",
          "LA (code)",
          "LA (name)",
          "EstablishmentNumber",
          "EstablishmentName",
          "TypeOfEstablishment (name)",
          "EstablishmentTypeGroup (name)",
          "EstablishmentStatus (name)",
          "OpenDate",
          "CloseDate",
          "PhaseOfEducation (name)",
          "StatutoryLowAge",
          "StatutoryHighAge",
          "OfficialSixthForm (name)",
          "UKPRN",
          "Town",
          "Postcode",
          "PreviousLA (code)",
          "PreviousEstablishmentNumber");

  private static final String WYKE_SCHOOL =
      "900001|997|Wyke|4001|Wyke Hill School|Community school|Local authority maintained schools"
          + "|Closed|01-09-1975|31-08-2014|Secondary|11|16|Does not have a sixth form||Wyke|WY1 1AA"
          + "|999|";
  private static final String WYKE_ACADEMY =
      "900002|997|Wyke|4001|Wyke Hill Academy|Academy converter|Academies|Open|01-09-2014||Secondary"
          + "|11|18|Has a sixth form|10900002|Wyke|WY1 1AA|996|4001";
  private static final String WYKE_COLLEGE =
      "900003|997|Wyke|8001|The College of Wyke|Further education|Colleges|Open|||16 plus"
          + "|16|99|Not applicable|10900003|Wyke|WY1 2BB|999|0000";
  private static final String ST_MARY_NORTH =
      "900004|997|Wyke|4600|St Mary's School|Voluntary aided school|Local authority maintained"
          + " schools|Open|||Secondary|11|16||10900004|North|WY2 1AA||";
  private static final String ST_MARY_SOUTH =
      "900005|997|Wyke|4601|St. Mary’s School|Voluntary aided school|Local authority maintained"
          + " schools|Open, but proposed to close|||Secondary|11|16|||South|WY3 1AA||";

  @Autowired RegisterImport registers;
  @Autowired Partners partners;

  @Test
  void the_latest_record_of_a_dfe_number_speaks_for_it_and_gives_way_to_no_closed_one() {
    take(WYKE_ACADEMY, WYKE_SCHOOL);

    var academy = partners.find("997/4001").orElseThrow();
    assertThat(academy.name()).isEqualTo("Wyke Hill Academy");
    assertThat(academy.opened()).isEqualTo(LocalDate.of(2014, 9, 1));
    assertThat(academy.sixthForm()).isTrue();
    assertThat(academy.hasYear11()).isTrue();
    assertThat(partners.find("900001").orElseThrow().closed()).isEqualTo(LocalDate.of(2014, 8, 31));
    assertThat(partners.key("10900002")).isEqualTo("9974001");
    assertThat(partners.key("wyke hill academy")).isEqualTo("9974001");
    assertThat(partners.key("Wyke Hill School")).isEqualTo("9974001");
    assertThat(partners.name("9974001")).isEqualTo("Wyke Hill Academy");
  }

  @Test
  void a_number_from_before_a_reorganisation_finds_its_successor_and_keeps_its_authority() {
    take(WYKE_ACADEMY);

    assertThat(partners.find("996 4001")).map(Partner::key).contains("9974001");
    assertThat(partners.key("996/4001")).isEqualTo("9964001");
    assertThat(partners.authorityOf("996/4001")).contains(new AuthorityCode("996"));
    assertThat(partners.authorityOf("10900002")).isEmpty();
  }

  @Test
  void a_name_that_two_open_schools_bear_finds_neither() {
    take(ST_MARY_NORTH, ST_MARY_SOUTH);

    assertThat(partners.find("St Mary's School")).isEmpty();
    assertThat(partners.key(" St Mary's School ")).isEqualTo("St Mary's School");
    assertThat(partners.known("9974601")).isTrue();
  }

  @Test
  void a_college_in_both_registers_is_one_partner() {
    take(WYKE_COLLEGE);
    registers.take(
        RegisterKind.PROVIDERS,
        List.of("ukprn", "provider_name", "provider_type"),
        List.of(
            new RegisterImport.Row(
                2, List.of("10900003", "WYKE COLLEGE", "General FE College incl Tertiary")),
            new RegisterImport.Row(
                3, List.of("10900009", "MADE-UP TRAINING LTD.", "Private Sector"))));

    assertThat(partners.find("Wyke College")).map(Partner::record).contains("URN 900003");
    assertThat(partners.find("Wyke College")).map(Partner::kind).contains(Partner.Kind.COLLEGE);
    assertThat(partners.key("10900003")).isEqualTo("9978001");
    assertThat(partners.find("Made Up Training Limited"))
        .map(Partner::kind)
        .contains(Partner.Kind.PROVIDER);
    assertThat(partners.key("10900009")).isEqualTo("10900009");
  }

  @Test
  void the_same_file_twice_changes_nothing_and_a_changed_line_changes_alone() {
    assertThat(outcomes(take(WYKE_ACADEMY, WYKE_COLLEGE)))
        .containsExactly(RegisterLine.Outcome.ADDED, RegisterLine.Outcome.ADDED);
    assertThat(outcomes(take(WYKE_ACADEMY, WYKE_COLLEGE)))
        .containsOnly(RegisterLine.Outcome.UNCHANGED);

    String renamed = WYKE_ACADEMY.replace("Wyke Hill Academy", "Wyke Vale Academy");
    assertThat(outcomes(registers.check(RegisterKind.ESTABLISHMENTS, HEADINGS, rows(renamed))))
        .containsExactly(RegisterLine.Outcome.CHANGED);
    assertThat(partners.name("9974001"))
        .as("checking writes nothing")
        .isEqualTo("Wyke Hill Academy");

    assertThat(outcomes(take(renamed, WYKE_COLLEGE)))
        .containsExactly(RegisterLine.Outcome.CHANGED, RegisterLine.Outcome.UNCHANGED);
    assertThat(partners.name("9974001")).isEqualTo("Wyke Vale Academy");
  }

  @Test
  void a_bad_line_is_refused_with_all_that_is_wrong_and_the_others_go_through() {
    var lines =
        take(
            WYKE_ACADEMY
                .replace("900002", "90000X")
                .replace("|4001|Wyke Hill Academy", "|41|")
                .replace("01-09-2014", "31-02-2014")
                .replace("|11|18|", "|eleven|18|"),
            WYKE_COLLEGE,
            WYKE_COLLEGE);

    assertThat(outcomes(lines))
        .containsExactly(
            RegisterLine.Outcome.REFUSED, RegisterLine.Outcome.ADDED, RegisterLine.Outcome.REFUSED);
    assertThat(lines.get(0).problems())
        .extracting(RegisterLine.Problem::column, RegisterLine.Problem::value)
        .containsExactlyInAnyOrder(
            tuple("URN", "90000X"),
            tuple("EstablishmentNumber", "41"),
            tuple("EstablishmentName", ""),
            tuple("UKPRN", "1090000X"),
            tuple("OpenDate", "31-02-2014"),
            tuple("StatutoryLowAge", "eleven"));
    assertThat(lines.get(0).problems()).allMatch(problem -> problem.cure().endsWith("."));
    assertThat(lines.get(2).problems())
        .extracting(RegisterLine.Problem::message)
        .containsExactly("URN is already on line 3.");
  }

  @Test
  void search_finds_by_words_and_town_open_ones_first() {
    take(WYKE_SCHOOL, WYKE_ACADEMY, WYKE_COLLEGE, ST_MARY_NORTH, ST_MARY_SOUTH);

    assertThat(partners.search("wyke hill", null))
        .extracting(Partner::name)
        .containsExactly("Wyke Hill Academy", "Wyke Hill School");
    assertThat(partners.search("wyke hill", Partner.Kind.COLLEGE)).isEmpty();
    assertThat(partners.search("mary south", null))
        .extracting(Partner::record)
        .containsExactly("URN 900005");
    assertThat(partners.search("997 8001", null))
        .extracting(Partner::record)
        .containsExactly("URN 900003");
  }

  @Test
  void registers_are_told_by_their_headings() {
    assertThat(RegisterKind.of(HEADINGS)).contains(RegisterKind.ESTABLISHMENTS);
    assertThat(RegisterKind.of(List.of("ukprn", "provider_name", "provider_type")))
        .contains(RegisterKind.PROVIDERS);
    assertThat(RegisterKind.of(List.of("Reference", "UPN", "Surname", "Provider"))).isEmpty();
  }

  private List<RegisterLine> take(String... lines) {
    return registers.take(RegisterKind.ESTABLISHMENTS, HEADINGS, rows(lines));
  }

  private static List<RegisterImport.Row> rows(String... lines) {
    return IntStream.range(0, lines.length)
        .mapToObj(i -> new RegisterImport.Row(i + 2, List.of(lines[i].split("\\|", -1))))
        .toList();
  }

  private static List<RegisterLine.Outcome> outcomes(List<RegisterLine> lines) {
    return lines.stream().map(RegisterLine::outcome).toList();
  }
}
