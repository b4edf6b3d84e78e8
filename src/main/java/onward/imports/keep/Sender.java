package onward.imports.keep;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who sent a file.
 *
 * @param key in small letters, empty where nobody knows: what is remembered of a sender goes by it
 * @param name as whoever brought the file in wrote it, or as the file's name tells
 */
public record Sender(String key, String name) {
  /** The sender that was given; where none was, whom the file's name tells. */
  public static Sender of(String given, String fileName) {
    var stripped = given.strip();
    if (!stripped.isEmpty()) {
      return new Sender(stripped.toLowerCase(Locale.UK), stripped);
    }
    var key = SenderRule.of(fileName);
    return new Sender(key, named(key));
  }

  /** A key as a name: St Aidans School. */
  public static String named(String key) {
    return Arrays.stream(key.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
