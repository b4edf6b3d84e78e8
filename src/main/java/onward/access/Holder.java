package onward.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account and how it stands.
 *
 * @param mail where links are sent; empty where none is known
 * @param disabled whether nobody may sign in to it
 * @param secondFactorWaived whether a password is enough: made-up people only
 * @param lastSignedIn null for never
 * @param councilSubject who the council's own sign-in says it is; empty until it came that way
 */
public record Holder(
    Account account,
    String mail,
    Instant added,
    boolean disabled,
    boolean secondFactorWaived,
    @Nullable Instant lastSignedIn,
    String councilSubject) {

  /** Somebody new. */
  public static Holder of(Account account, String mail, Instant added) {
    return new Holder(account, mail, added, false, false, null, "");
  }

  /** Whether a second factor is asked for: of whoever sees people or gives roles. */
  public boolean needsSecondFactor() {
    return !secondFactorWaived && (account.seesPeople() || account.may(Right.RUN_ACCOUNTS));
  }
}
