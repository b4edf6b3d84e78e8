package onward.web.own;

import java.time.LocalDate;
import onward.facts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What ties a young person to a school or provider.
 *
 * @param kind what it is
 * @param course empty on a roll
 * @param since null where nothing was said
 * @param until null while it lasts
 */
record Tie(
    PersonId person,
    Kind kind,
    String course,
    @Nullable LocalDate since,
    @Nullable LocalDate until) {
  /** The tie of whoever limited what is passed on: that there is one. */
  Tie bare() {
    return new Tie(person, Kind.LIMITED, "", null, null);
  }

  /** The kinds of tie. */
  enum Kind {
    ON_ROLL("On roll"),
    LEFT("Left"),
    APPLICATION("Application"),
    OFFER("Offer"),
    ENROLMENT("Enrolment"),
    LIMITED("Not passed on");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
