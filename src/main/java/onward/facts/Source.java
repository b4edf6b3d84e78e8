package onward.facts;

import java.time.Instant;
import java.time.LocalDate;
import onward.calendar.London;
import org.jspecify.annotations.Nullable;

/**
 * Who or what told us: one taken-in file, one form filled in, one command. Every fact carries it.
 *
 * @param id the source's number
 * @param authority whose facts these are
 * @param told what it was, in words for people: "northgate-offers.csv", "page"
 * @param by the user or command that brought it
 * @param at when we learnt it
 * @param asAt the day as at which a list was made; null where it tells of the moment it came
 */
public record Source(
    SourceId id,
    AuthorityCode authority,
    String told,
    String by,
    Instant at,
    @Nullable LocalDate asAt) {

  /** The moment up to which it tells: of two lists the one made later is right. */
  public Instant moment() {
    return moment(at, asAt);
  }

  /** The last day of which it tells. */
  public LocalDate day() {
    var came = London.day(at);
    return asAt == null || came.isBefore(asAt) ? came : asAt;
  }

  /** The moment up to which a list tells that was learnt at one moment and made as at a day. */
  public static Instant moment(Instant learnt, @Nullable LocalDate asAt) {
    if (asAt == null) {
      return learnt;
    }
    var made = London.endOf(asAt);
    return made.isBefore(learnt) ? made : learnt;
  }
}
