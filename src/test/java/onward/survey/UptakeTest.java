package onward.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import onward.activity.ActivityCode;
import onward.facts.SourceId;
import org.junit.jupiter.api.Test;

class UptakeTest {
  private static final Set<String> CAME = Set.of("Northgate College");

  @Test
  void para_41_who_is_on_the_list_of_the_provider_that_made_the_offer_took_it_up() {
    assertThat(Uptake.of("Northgate College", at("Northgate College", "230"), CAME))
        .isEqualTo(Uptake.AS_OFFERED);
    assertThat(Uptake.of("Northgate College", at("Other College", "230"), CAME))
        .isEqualTo(Uptake.ELSEWHERE);
  }

  @Test
  void who_is_on_no_list_did_not_turn_up_if_the_list_came() {
    assertThat(Uptake.of("Northgate College", Optional.empty(), CAME)).isEqualTo(Uptake.NO_SHOW);
    assertThat(Uptake.of("Northgate College", at("", "619"), CAME)).isEqualTo(Uptake.NO_SHOW);
    assertThat(Uptake.of("Northgate College", at("", "330"), CAME)).isEqualTo(Uptake.OTHERWISE);
    assertThat(Uptake.of("Late College", Optional.empty(), CAME)).isEqualTo(Uptake.LIST_AWAITED);
    assertThat(Uptake.of("", Optional.empty(), CAME)).isEqualTo(Uptake.NO_OFFER);
  }

  @Test
  void para_41_a_list_tells_before_a_provider_and_a_provider_before_the_young_person() {
    assertThat(ToldBy.of(at("Northgate College", "230"))).isEqualTo(ToldBy.PROVIDER);
    assertThat(ToldBy.of(at("", "330"))).isEqualTo(ToldBy.YOUNG_PERSON);
    assertThat(ToldBy.of(Optional.empty())).isEqualTo(ToldBy.NOBODY);
  }

  private static Optional<Doing> at(String provider, String code) {
    var day = LocalDate.of(2026, 10, 8);
    return Optional.of(
        new Doing(
            ActivityCode.of(code).orElseThrow(),
            provider,
            day,
            null,
            day,
            null,
            day,
            Doing.Evidence.ACTIVITY,
            new SourceId(1),
            0));
  }
}
