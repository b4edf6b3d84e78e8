package onward.safeguards;

import java.time.LocalDate;
import java.util.List;
import onward.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A safeguard of a young person. There is one of a kind at a time: a later statement changes or
 * lifts it.
 *
 * @param reason why, in the author's words
 * @param author the full name of who recorded it
 * @param since the first day
 * @param until the last day; null = until it is lifted
 * @param named the user names of those who may see a sensitive record; empty for other kinds
 */
public record Safeguard(
    SafeguardKind kind,
    String reason,
    String author,
    LocalDate since,
    @Nullable LocalDate until,
    List<String> named)
    implements Fact {

  @Override
  public String key() {
    return kind.name();
  }

  /** Whether it holds on a day. */
  public boolean on(LocalDate day) {
    return !since.isAfter(day) && (until == null || !until.isBefore(day));
  }
}
