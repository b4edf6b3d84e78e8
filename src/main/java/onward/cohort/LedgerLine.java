package onward.cohort;

import onward.calendar.YearGroup;
import org.jspecify.annotations.Nullable;

/**
 * One school's line of the ledger: closing = opening + added late - removed.
 *
 * @param school DfE number; empty = on no roll
 * @param opening people on 31 May
 * @param mayCount what the school's census said, null where none was sent
 */
public record LedgerLine(
    YearGroup cohort,
    String school,
    int opening,
    int addedLate,
    int removed,
    @Nullable Integer mayCount) {

  public int closing() {
    return opening + addedLate - removed;
  }

  /** How far the opening is from the census, nought where it balances, null where none was sent. */
  public @Nullable Integer difference() {
    return mayCount == null ? null : opening - mayCount;
  }
}
