package onward.imports.read;

import java.util.List;
import java.util.Locale;

/**
 * A column of a list.
 *
 * @param name the heading of the contract
 * @param aliases other headings that mean the same
 */
public record Column(String name, List<String> aliases) {
  public Column(String name, String... aliases) {
    this(name, List.of(aliases));
  }

  /** A heading without case, spaces and punctuation. */
  public static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  public boolean means(String plainHeading) {
    return plain(name).equals(plainHeading)
        || aliases.stream().anyMatch(alias -> plain(alias).equals(plainHeading));
  }
}
