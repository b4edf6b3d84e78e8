package onward.imports;

import org.jspecify.annotations.Nullable;

/**
 * Which lines of a plan are wanted.
 *
 * @param outcome only these, or null for all
 * @param action only these, or null for all
 * @param search part of a name, problem or value; empty for all
 */
public record LineQuery(
    @Nullable Outcome outcome, @Nullable String action, String search, int offset, int limit) {
  public static final LineQuery ALL = new LineQuery(null, null, "", 0, Integer.MAX_VALUE);
}
