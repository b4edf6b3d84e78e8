package onward.circumstances;

import java.time.LocalDate;
import onward.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A circumstance of a young person, over a time.
 *
 * @param kind which one
 * @param since null = since before it was told
 * @param until null = until further notice
 */
public record Circumstance(
    CircumstanceKind kind, @Nullable LocalDate since, @Nullable LocalDate until) implements Fact {

  @Override
  public String key() {
    return kind + "|" + (since == null ? "" : since);
  }
}
