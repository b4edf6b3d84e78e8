package onward.guarantee;

import static onward.guarantee.Someone.day;
import static onward.guarantee.Someone.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.offers.Offer;
import onward.offers.OfferKind;
import onward.offers.Unsuitable;
import onward.settings.Settings;
import org.jspecify.annotations.Nullable;

/** What tests that are named with sentences of the 2009 guidance share. */
final class Guidance {
  static final String JUNE = "2026-06-30";
  static final String SEPTEMBER = "2026-09-30";

  private Guidance() {}

  /** The code on a day, the same by the words of 2009 and of today. */
  static String gives(String day, Someone person) {
    var today = decided(Edition.TODAY, day, person).status();
    assertThat(decided(Edition.GUIDANCE_2009, day, person).status()).isEqualTo(today);
    return today.code();
  }

  static Decision decided(Edition edition, String day, Someone person) {
    return new GuaranteeRule(
            new Campaign(2026), edition, Settings.DEFAULT, UnaryOperator.identity())
        .decide(person.facts(), day(day));
  }

  /** An offer that counts but for its provider, course and level. */
  static Offer offerOf(OfferKind kind, String provider, String course, String level) {
    var offer = offer(kind);
    return new Offer(
        provider,
        kind,
        course,
        level,
        offer.offeredOn(),
        offer.startDate(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static Offer suited(boolean suitable, @Nullable Unsuitable why) {
    var offer = offer();
    return new Offer(
        offer.provider(),
        offer.kind(),
        offer.course(),
        offer.level(),
        offer.offeredOn(),
        offer.startDate(),
        null,
        null,
        null,
        null,
        null,
        suitable,
        why);
  }
}
