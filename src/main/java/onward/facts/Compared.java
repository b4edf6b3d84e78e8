package onward.facts;

import org.jspecify.annotations.Nullable;

/**
 * What recording an entry would do, found out before anything is written.
 *
 * @param before what stands now, or null where nothing does
 */
public record Compared<F extends Fact>(Entry<F> entry, Change change, @Nullable Known<F> before) {
  /** What an entry does to what is known. */
  public enum Change {
    NEW,
    CHANGED,
    UNCHANGED,
    /** What stands was made later than this: it goes on standing. */
    OLDER
  }
}
