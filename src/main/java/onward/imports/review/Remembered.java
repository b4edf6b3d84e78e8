package onward.imports.review;

import onward.people.Identity;
import org.jspecify.annotations.Nullable;

/**
 * A decision that stands, and the row that asked for it.
 *
 * @param who what the row gives of its person
 * @param sender of the row's list, empty where nobody knows
 * @param file the list's name
 */
public record Remembered(
    String print, Decision decision, Identity who, String sender, String file, int line) {

  /**
   * Somebody of whose rows something was decided.
   *
   * @param sender as what is remembered of them goes by, empty where nobody knows
   * @param name as they are written, empty where nobody knows
   */
  public record SentBy(String sender, String name) {}

  /**
   * Which decisions are wanted.
   *
   * @param print of one question; null for all
   * @param sender of one sender; null for all
   * @param search words that are in the row's names or numbers, its list or who decided; empty for
   *     any
   */
  public record Wanted(@Nullable String print, @Nullable String sender, String search) {}
}
