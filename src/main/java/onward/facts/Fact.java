package onward.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One statement about a person. Two statements about the same person with the same key are about
 * the same thing: the one learnt later replaces the earlier.
 */
public interface Fact {
  /**
   * What makes two statements about one person the same thing, for instance provider and course.
   */
  String key();

  /**
   * The last day on which something happened of which it tells, such as the making of an offer or
   * its withdrawal; null where it names none. Of two statements learnt at one moment the later
   * stands.
   */
  default @Nullable LocalDate happenedOn() {
    return null;
  }

  /**
   * How much speaks for it, where two statements learnt at one moment tell of one day and neither
   * says more than the other: the higher stands.
   */
  default int favour() {
    return 0;
  }

  /** The later of two days, either of which may be missing. */
  static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }
}
