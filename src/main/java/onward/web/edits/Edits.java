package onward.web.edits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import onward.facts.AuthorityCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a record be changed only by whoever saw it as it is. A form carries in its field {@code
 * seen} what it was filled from; every form that changes something that exists does.
 */
@Component
public class Edits {
  private static final int BYTES = 15;

  private final EditTable table;

  Edits(EditTable table) {
    this.table = table;
  }

  /**
   * Makes a change if nothing changed since somebody looked. Until the transaction ends nobody else
   * gets an answer about the record, so of two who saw the same one is first and the other hears of
   * it.
   *
   * @param record what is edited, as all its forms name it: "safeguards of 12"
   * @param seen what the form was filled from
   * @param now what it would be filled from now
   * @param change what the form asks for
   * @return false where somebody was faster; nothing is changed then
   */
  @Transactional
  public boolean first(
      AuthorityCode authority, String record, String seen, Supplier<String> now, Runnable change) {
    table.lock(authority, record);
    boolean first = now.get().equals(seen);
    if (first) {
      change.run();
    }
    return first;
  }

  /** A short text that differs where any of the parts does: what a form was filled from. */
  public static String print(Object... parts) {
    var text =
        Arrays.stream(parts)
            .map(part -> part.toString().length() + ":" + part)
            .collect(Collectors.joining());
    try {
      var whole =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
