package onward.linkage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many records bear each name, as forename and as surname. */
final class Bearers {
  private final @Nullable Bearers below;
  private int[] forenames = new int[256];
  private int[] surnames = new int[256];
  private int records;

  /**
   * @param below counts that these are added to
   */
  Bearers(@Nullable Bearers below) {
    this.below = below;
  }

  int ofForename(int name) {
    int here = name < forenames.length ? forenames[name] : 0;
    return below == null ? here : here + below.ofForename(name);
  }

  int ofSurname(int name) {
    int here = name < surnames.length ? surnames[name] : 0;
    return below == null ? here : here + below.ofSurname(name);
  }

  int records() {
    return below == null ? records : records + below.records();
  }

  /** One record more, or with a change of -1 one less. */
  void change(Roster roster, int record, int change) {
    forenames = changed(forenames, roster.get(record, Roster.FIRST), change);
    surnames = changed(surnames, roster.get(record, Roster.SURNAME), change);
    records += change;
  }

  private static int[] changed(int[] counts, int name, int change) {
    if (name == 0) {
      return counts;
    }
    int[] wide =
        name < counts.length ? counts : Arrays.copyOf(counts, Math.max(name + 1, name * 2));
    wide[name] += change;
    return wide;
  }
}
