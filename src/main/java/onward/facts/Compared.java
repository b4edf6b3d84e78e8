package onward.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What recording an entry would do, found out before anything is written.
 *
 * @param before what stands now, or null where nothing does
 * @param rival what an earlier of the entries says of the same thing, or null where none does
 */
public record Compared<F extends Fact>(
    Entry<F> entry, Change change, @Nullable Known<F> before, @Nullable Entry<F> rival) {
  /** Whether two of the entries say different things of one day. */
  public boolean contradicted() {
    return rival != null
        && !rival.fact().equals(entry.fact())
        && Objects.equals(rival.fact().happenedOn(), entry.fact().happenedOn());
  }

  /** What an entry does to what is known. */
  public enum Change {
    NEW,
    CHANGED,
    UNCHANGED,
    /** What stands was made later than this: it goes on standing. */
    OLDER
  }
}
