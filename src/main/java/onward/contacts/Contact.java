package onward.contacts;

import java.time.LocalDate;
import onward.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to reach a young person.
 *
 * @param channel null = other
 * @param outcome what came of it; null = no reply
 * @param said what they said, if they spoke; null = nothing said
 * @param by who tried
 */
public record Contact(
    @Nullable LocalDate contactedOn,
    @Nullable Channel channel,
    @Nullable ContactOutcome outcome,
    @Nullable Said said,
    String by)
    implements Fact {

  @Override
  public String key() {
    return (contactedOn == null ? "" : contactedOn)
        + "|"
        + channel
        + "|"
        + outcome
        + "|"
        + said
        + "|"
        + by;
  }
}
