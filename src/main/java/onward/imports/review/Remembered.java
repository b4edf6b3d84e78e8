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
   * Which decisions are wanted.
   *
   * @param print of one question; null for all
   * @param sender of one sender; null for all
   * @param search words that are in the row's names or numbers, its list or who decided; empty for
   *     any
   */
  public record Wanted(@Nullable String print, @Nullable String sender, String search) {}
}
