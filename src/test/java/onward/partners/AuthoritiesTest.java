package onward.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onward.facts.AuthorityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthoritiesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate MAY_2009 = LocalDate.of(2009, 5, 31);

  private final Authorities authorities = new Authorities();

  @Test
  void England_has_153_authorities_today() {
    assertThat(authorities.all(TODAY)).hasSize(153);
    assertThat(authorities.all(TODAY)).extracting(Authority::gss).doesNotHaveDuplicates();
    assertThat(authorities.all(TODAY)).allMatch(one -> one.region() != null);
  }

  @Test
  void England_had_152_authorities_at_the_May_count_of_2009() {
    assertThat(authorities.all(MAY_2009)).hasSize(152);
  }

  @ParameterizedTest
  @CsvSource({
    "820, 2009-03-31, 2009-04-01, 822 823",
    "875, 2009-03-31, 2009-04-01, 895 896",
    "835, 2019-03-31, 2019-04-01, 838 839",
    "836, 2019-03-31, 2019-04-01, 839",
    "837, 2019-03-31, 2019-04-01, 839",
    "928, 2021-03-31, 2021-04-01, 940 941",
    "909, 2023-03-31, 2023-04-01, 942 943"
  })
  void a_closed_authority_hands_over_to_its_successors(
      String code, LocalDate last, LocalDate first, String successors) {
    var closed = authorities.find(new AuthorityCode(code), last).orElseThrow();
    assertThat(authorities.listed(new AuthorityCode(code), first)).isFalse();
    assertThat(authorities.latest(new AuthorityCode(code))).contains(closed);
    assertThat(closed.successors().stream().map(AuthorityCode::value).toList())
        .containsExactly(successors.split(" "));
    for (var successor : closed.successors()) {
      assertThat(authorities.listed(successor, last)).isFalse();
      assertThat(authorities.listed(successor, first)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "370, 2025-04-30, E08000016", "370, 2025-05-01, E08000038",
    "373, 2025-05-01, E08000039", "815, 2009-05-31, E10000023",
    "815, 2023-04-01, E06000065", "929, 2009-03-31, E10000022",
    "929, 2012-01-01, E06000048", "929, 2013-04-01, E06000057"
  })
  void the_ons_code_changes_while_the_authority_stays(String code, LocalDate day, String gss) {
    assertThat(authorities.find(new AuthorityCode(code), day)).map(Authority::gss).contains(gss);
  }

  @Test
  void regions_are_known_on_the_day() {
    assertThat(authorities.region(new AuthorityCode("860"), TODAY)).contains(Region.WEST_MIDLANDS);
    assertThat(authorities.region(new AuthorityCode("909"), TODAY)).isEmpty();
    assertThat(authorities.region(new AuthorityCode("004"), TODAY)).isEmpty();
    Map<Region, Integer> sizes = new HashMap<>();
    authorities.all(TODAY).forEach(one -> sizes.merge(one.region(), 1, Integer::sum));
    assertThat(sizes)
        .containsEntry(Region.LONDON, 33)
        .containsEntry(Region.NORTH_EAST, 12)
        .containsEntry(Region.EAST_MIDLANDS, 10);
  }

  @Test
  void special_codes_are_listed_but_are_no_authorities() {
    var special = Set.of("000", "001", "002", "003", "004", "702");
    assertThat(special).allMatch(code -> authorities.listed(new AuthorityCode(code), TODAY));
    assertThat(authorities.all(TODAY)).noneMatch(one -> special.contains(one.code().value()));
    assertThat(authorities.find(new AuthorityCode("999"), TODAY)).isEmpty();
  }

  @Test
  void a_code_has_one_meaning_on_any_day() {
    for (int year = 2008; year <= 2027; year++) {
      for (int month : new int[] {3, 4, 5, 9}) {
        var day = LocalDate.of(year, month, 1);
        var codes = authorities.all(day).stream().map(Authority::code).collect(Collectors.toList());
        assertThat(codes).as("on " + day).hasSameSizeAs(new HashSet<>(codes));
      }
    }
  }
}
