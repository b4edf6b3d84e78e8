package onward.activity;

import java.time.LocalDate;
import onward.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Someone left learning, or did not start.
 *
 * @param provider the register's key, or the name as given
 * @param leftOn null = the day the list came
 */
public record Leaving(
    String provider, @Nullable LocalDate leftOn, String reason, String destination)
    implements Fact {

  @Override
  public String key() {
    return provider + "|" + (leftOn == null ? "" : leftOn);
  }
}
