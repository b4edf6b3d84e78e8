package onward.imports.review;

import onward.imports.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Which waiting rows are wanted.
 *
 * @param sender of one sender; null for all
 * @param outcome REVIEW or UNMATCHED; null for both
 */
public record Queue(@Nullable String sender, @Nullable Outcome outcome) {
  public static final Queue ALL = new Queue(null, null);

  /** How many questions a sender's rows ask. */
  public record Waiting(String sender, String senderName, int unsure, int unmatched) {}
}
