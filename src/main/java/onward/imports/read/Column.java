package onward.imports.read;

import java.util.List;
import java.util.stream.Stream;
import onward.imports.cells.WordRule;

/**
 * A column of a list.
 *
 * @param name the heading of the contract
 * @param plain the headings that mean it, the contract's first, without case and punctuation
 */
public record Column(String name, List<String> plain) {
  /**
   * A column with its aliases.
   *
   * @param aliases other headings that mean the same
   */
  public Column(String name, String... aliases) {
    this(name, Stream.concat(Stream.of(name), Stream.of(aliases)).map(Column::plain).toList());
  }

  /** A heading without case, spaces and punctuation. */
  public static String plain(String heading) {
    return WordRule.plain(heading);
  }

  public boolean means(String plainHeading) {
    return plain.contains(plainHeading);
  }
}
