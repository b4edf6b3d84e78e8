package onward.cohort;

import java.time.LocalDate;
import onward.calendar.YearGroup;
import onward.facts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in a campaign's ledger.
 *
 * @param school the DfE number of the school that counts them; empty = on no roll
 * @param joined whether they were there on 31 May or came late
 * @param removedOn the day they were removed, null while they belong
 * @param removedBecause the reason in words, empty while they belong
 */
public record Member(
    PersonId person,
    YearGroup cohort,
    String school,
    Joined joined,
    @Nullable LocalDate removedOn,
    String removedBecause) {

  /** How someone came into the cohort. */
  public enum Joined {
    OPENING,
    ADDED_LATE
  }

  /** Whether they are counted at the close. */
  public boolean counted() {
    return removedOn == null;
  }
}
