package onward.imports.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A column of a list.
 *
 * @param name the heading of the contract
 * @param aliases other headings that mean the same
 */
public record Column(String name, List<String> aliases) {
  private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

  public Column(String name, String... aliases) {
    this(name, List.of(aliases));
  }

  /** A heading without case, spaces and punctuation. */
  public static String plain(String heading) {
    return OTHER_THAN_LETTERS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  public boolean means(String plainHeading) {
    return plain(name).equals(plainHeading)
        || aliases.stream().anyMatch(alias -> plain(alias).equals(plainHeading));
  }
}
