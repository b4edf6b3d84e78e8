package onward.offers;

import java.time.LocalDate;
import onward.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * An offer of a place as a provider or a young person told it.
 *
 * @param provider the register's key, or the name as given; empty = none named
 * @param kind what kind of place; null = not said
 * @param level qualification level as given
 * @param offeredOn the day it was made; null = the day the list came
 * @param condition null is taken as none
 * @param conditionMet null while open
 * @param place null is taken as held
 * @param reply null while there is none
 * @param suitable null is taken as suitable
 * @param whyNotSuitable the reason of an unsuitable place
 */
public record Offer(
    String provider,
    @Nullable OfferKind kind,
    String course,
    String level,
    @Nullable LocalDate offeredOn,
    @Nullable LocalDate startDate,
    @Nullable Condition condition,
    @Nullable Boolean conditionMet,
    @Nullable Place place,
    @Nullable Reply reply,
    @Nullable LocalDate withdrawnOn,
    @Nullable Boolean suitable,
    @Nullable Unsuitable whyNotSuitable)
    implements Fact {

  @Override
  public String key() {
    return provider + "|" + (kind == null ? "" : kind.words()) + "|" + course;
  }

  @Override
  public @Nullable LocalDate happenedOn() {
    return Fact.later(offeredOn, withdrawnOn);
  }

  /** A place held rather than waited for, a suitable one rather than an unsuitable one. */
  @Override
  public int favour() {
    return (place == Place.WAITING_LIST ? 0 : 1)
        + (condition == Condition.EMPLOYER_PLACE ? 0 : 1)
        + (Boolean.FALSE.equals(suitable) ? 0 : 1);
  }
}
