package onward.imports.review;

import java.util.Map;
import java.util.Optional;
import onward.people.Identity;

/**
 * What people decided of an authority's rows.
 *
 * @param byPrint by the print of what the row gives of its person
 */
public record Decisions(Map<String, Decision> byPrint) {
  public static final Decisions NONE = new Decisions(Map.of());

  /** What was decided of rows that give this of their person. */
  public Optional<Decision> of(Identity who) {
    return byPrint.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(byPrint.get(IdentityPrint.of(who)));
  }
}
