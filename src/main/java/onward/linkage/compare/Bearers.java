package onward.linkage.compare;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many records bear each text, kept apart by what kind of text it is. */
public final class Bearers {
  /** What a text is borne as. */
  public enum Kind {
    FORENAME,
    SURNAME,
    POSTCODE,
    OTHER;

    private static final int ALL = values().length;
  }

  private final @Nullable Bearers below;
  private final int[][] counts = new int[Kind.ALL][256];
  private int records;
  private int changes;

  /**
   * @param below counts that these are added to
   */
  public Bearers(@Nullable Bearers below) {
    this.below = below;
  }

  /** How many records bear a text. */
  public int of(Kind kind, int text) {
    int[] counted = counts[kind.ordinal()];
    int here = text < counted.length ? counted[text] : 0;
    return below == null ? here : here + below.of(kind, text);
  }

  /** How many records were counted. */
  public int records() {
    return below == null ? records : records + below.records();
  }

  /** How many times the counts have changed. */
  public int changes() {
    return below == null ? changes : changes + below.changes();
  }

  /** One record more, or with a change of -1 one less. */
  public void change(Roster roster, int record, int change) {
    count(Kind.FORENAME, roster.get(record, Roster.FIRST), change);
    count(Kind.SURNAME, roster.get(record, Roster.SURNAME), change);
    count(Kind.POSTCODE, roster.get(record, Roster.POSTCODE), change);
    for (int field = 0; field < roster.others(); field++) {
      count(Kind.OTHER, roster.other(record, field), change);
    }
    records += change;
    changes++;
  }

  private void count(Kind kind, int text, int change) {
    int[] counted = counts[kind.ordinal()];
    if (text >= counted.length) {
      counted = Arrays.copyOf(counted, Math.max(text + 1, text * 2));
      counts[kind.ordinal()] = counted;
    }
    if (text != 0) {
      counted[text] += change;
    }
  }
}
