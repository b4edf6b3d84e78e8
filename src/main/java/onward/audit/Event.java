package onward.audit;

import java.time.Instant;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done.
 *
 * @param actor the user name, or the command
 * @param person whom it was about; null where it was about several or nobody
 * @param records of how many people something was shown or changed
 * @param what in words: "override of a status", "to-do.csv"
 * @param before what stood before; empty where nothing did, or nothing was changed
 * @param after what stands now
 * @param why as whoever did it said, or where from somebody came to the door; empty where nobody
 *     asks
 */
public record Event(
    AuthorityCode authority,
    Instant at,
    String actor,
    Door door,
    EventKind kind,
    @Nullable PersonId person,
    int records,
    String what,
    String before,
    String after,
    String why) {
  /** In one line: when, who, what, from what to what, why. */
  public String words() {
    var change =
        after.isEmpty() ? "" : ", from " + (before.isEmpty() ? "nothing" : before) + " to " + after;
    return at
        + "  "
        + actor
        + " "
        + kind.words()
        + ": "
        + what
        + change
        + (why.isEmpty() ? "" : ", " + why);
  }
}
