package onward.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import onward.Inside;
import onward.OnwardTest;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.Known;
import onward.facts.Sources;
import onward.people.MadeDetails;
import onward.people.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Of two lines about one offer, learnt at one moment: what happened later stands. */
@OnwardTest
@Inside("977")
@Transactional
class ToldAtOnceTest {
  private static final AuthorityCode OURS = new AuthorityCode("977");
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @Autowired Offers offers;
  @Autowired People people;
  @Autowired Sources sources;

  private static Offer offer(
      LocalDate offered, @Nullable Place place, @Nullable LocalDate withdrawn) {
    return new Offer(
        "Northgate College",
        OfferKind.GENERAL_QUALIFICATION,
        "A levels",
        "3",
        offered,
        LocalDate.of(2026, 9, 7),
        null,
        null,
        place,
        null,
        withdrawn,
        null,
        null);
  }

  /** Which stands, the lines in either order. */
  private Offer standing(Offer one, Offer other) {
    var first = stands(List.of(one, other));
    assertThat(stands(List.of(other, one))).as("the other way round").isEqualTo(first);
    return first;
  }

  private Offer stands(List<Offer> lines) {
    var source = sources.open(OURS, "offers.csv", "test", Instant.parse("2026-06-01T09:00:00Z"));
    var person = people.numbers(1).getFirst();
    people.add(
        source, List.of(new Entry<>(person, MadeDetails.of("R1", "Asha", "Patel", MARCH), 2)));
    offers.record(source, lines.stream().map(line -> new Entry<>(person, line, 2)).toList());
    var current = offers.about(OURS, Collections.singleton(person));
    return current.stream().map(Known::fact).findFirst().orElseThrow();
  }

  @Test
  void a_later_offer_stands_before_a_fuller_line_of_an_earlier_one() {
    var held = offer(MAY, null, null);
    assertThat(standing(offer(MARCH, Place.WAITING_LIST, null), held)).isEqualTo(held);
  }

  @Test
  void an_offer_made_again_after_it_was_withdrawn_stands() {
    var again = offer(MAY, null, null);
    assertThat(standing(offer(MARCH, null, LocalDate.of(2026, 4, 1)), again)).isEqualTo(again);
  }

  @Test
  void withdrawn_after_it_was_made_it_is_withdrawn() {
    var withdrawn = offer(MARCH, null, MAY);
    assertThat(standing(withdrawn, offer(MARCH, Place.HELD, null))).isEqualTo(withdrawn);
  }

  @Test
  void of_one_day_a_place_held_stands_before_one_waited_for() {
    var held = offer(MARCH, Place.HELD, null);
    assertThat(standing(offer(MARCH, Place.WAITING_LIST, null), held)).isEqualTo(held);
  }
}
