package onward.walls;

import onward.facts.AuthorityCode;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Inside whose walls something is done. It holds for the work it is given and ends with it; work
 * handed to another thread takes it along by {@link #here}.
 *
 * <p>A transaction stays inside the walls within which it began.
 */
public final class Walls {
  private static final ScopedValue<Walls> HERE = ScopedValue.newInstance();
  private static final Walls NOWHERE = new Walls("");
  private static final Walls AT_THE_DOOR = new Walls("sign-in");

  private final String setting;

  private Walls(String setting) {
    this.setting = setting;
  }

  /** Inside an authority. */
  public static Walls of(AuthorityCode authority) {
    return new Walls(authority.value());
  }

  /**
   * Before all walls, where somebody is about to say who they are: an account is found by its name
   * alone, and nothing else is seen.
   */
  public static Walls atTheDoor() {
    return AT_THE_DOOR;
  }

  /** Where the running work is; nowhere, from where nothing is seen, unless something was said. */
  public static Walls here() {
    return HERE.orElse(NOWHERE);
  }

  /** Does the work inside. */
  public void run(Runnable work) {
    begin().run(work);
  }

  /** Does the work inside, and gives what it gives. */
  public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work) throws X {
    return begin().call(work);
  }

  /** What PostgreSQL is told: an authority's code, the door, or nothing. */
  String setting() {
    return setting;
  }

  private ScopedValue.Carrier begin() {
    var outer = here();
    if (!outer.setting.isEmpty()
        && !outer.setting.equals(setting)
        && TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException(
          "A transaction that began inside " + outer + " cannot go on inside " + this);
    }
    return ScopedValue.where(HERE, this);
  }

  @Override
  public String toString() {
    return setting.isEmpty() ? "no walls" : "the walls of " + setting;
  }
}
