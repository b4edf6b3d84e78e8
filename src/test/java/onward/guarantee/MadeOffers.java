package onward.guarantee;

import static onward.guarantee.Someone.day;
import static onward.guarantee.Someone.offer;
import static onward.guarantee.Someone.on;

import onward.offers.Condition;
import onward.offers.Offer;
import onward.offers.Place;
import onward.offers.Reply;
import org.jspecify.annotations.Nullable;

/** Offers with one thing different. */
final class MadeOffers {
  private MadeOffers() {}

  static Offer replied(Offer offer, Reply reply) {
    return new Offer(
        offer.provider(),
        offer.kind(),
        offer.course(),
        offer.level(),
        offer.offeredOn(),
        offer.startDate(),
        offer.condition(),
        offer.conditionMet(),
        Place.HELD,
        reply,
        offer.withdrawnOn(),
        null,
        null);
  }

  static Offer conditional(Offer offer, Condition condition, @Nullable Boolean met) {
    return new Offer(
        offer.provider(),
        offer.kind(),
        offer.course(),
        offer.level(),
        offer.offeredOn(),
        offer.startDate(),
        condition,
        met,
        null,
        offer.reply(),
        offer.withdrawnOn(),
        null,
        null);
  }

  static Offer withdrawn(Offer offer, String on) {
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
        offer.reply(),
        day(on),
        null,
        null);
  }

  static Offer dated(Offer offer, String on) {
    return new Offer(
        offer.provider(),
        offer.kind(),
        offer.course(),
        offer.level(),
        Someone.maybe(on),
        offer.startDate(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static Offer starting(Offer offer, String on) {
    return new Offer(
        offer.provider(),
        offer.kind(),
        offer.course(),
        offer.level(),
        offer.offeredOn(),
        Someone.maybe(on),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
