package onward.imports.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onward.imports.read.Column;
import onward.imports.read.Template;

/**
 * How a kind of list looks.
 *
 * @param word the contract's word for the list
 * @param people whether its rows are about people, and so begin with the identity columns
 * @param columns those beyond the identity columns, in the order of the template
 * @param parts columns of other systems' lists that come to one of these, and are in no template
 * @param telling the columns that no other kind of list has
 * @param example a filled row, by heading; the rest stay empty
 */
public record Layout(
    String word,
    boolean people,
    List<Column> columns,
    List<Column> parts,
    Set<String> telling,
    Map<String, String> example) {
  private static final Map<String, String> SOMEBODY =
      Map.of(
          "UPN",
          "R860405410631",
          "Forename",
          "Ana",
          "Surname",
          "Example",
          "Date of birth",
          "14/02/2010");

  static Layout aboutPeople(String word) {
    return new Layout(word, true, List.of(), List.of(), Set.of(), SOMEBODY);
  }

  static Layout aboutSchools(String word) {
    return new Layout(word, false, List.of(), List.of(), Set.of(), Map.of());
  }

  Layout with(Column... own) {
    return new Layout(word, people, List.of(own), parts, telling, example);
  }

  Layout parts(Column... other) {
    return new Layout(word, people, columns, List.of(other), telling, example);
  }

  Layout telling(String... own) {
    return new Layout(word, people, columns, parts, Set.of(own), example);
  }

  /** Adds cells to the example: heading, text, heading, text. */
  Layout example(String... cells) {
    var filled = new HashMap<>(example);
    for (int i = 0; i < cells.length; i += 2) {
      filled.put(cells[i], cells[i + 1]);
    }
    return new Layout(word, people, columns, parts, telling, Map.copyOf(filled));
  }

  /** The identity columns, where rows are about people, and the list's own. */
  public List<Column> allColumns() {
    var own = columns.stream().map(Column::name).toList();
    var identity = people ? IdentityColumns.ALL.stream() : Stream.<Column>empty();
    return Stream.of(
            identity.filter(column -> !own.contains(column.name())),
            columns.stream(),
            parts.stream())
        .flatMap(some -> some)
        .toList();
  }

  /** The column that a heading means, without case, spaces and punctuation. */
  Optional<String> meant(String plainHeading) {
    return allColumns().stream()
        .filter(column -> column.means(plainHeading))
        .map(Column::name)
        .findFirst();
  }

  /** An empty list with one filled row. */
  Template template() {
    var identity = people ? IdentityColumns.COMMON.stream() : Stream.<Column>empty();
    var headings = Stream.concat(identity, columns.stream()).map(Column::name).toList();
    return new Template(
        word, headings, headings.stream().map(name -> example.getOrDefault(name, "")).toList());
  }

  /**
   * How many own columns a table has.
   *
   * @param plain its headings without case, spaces and punctuation
   */
  long own(List<String> plain) {
    return Stream.concat(columns.stream(), parts.stream())
        .filter(column -> stands(column, plain))
        .count();
  }

  /** How many of them no other kind of list has. */
  long telling(List<String> plain) {
    return columns.stream()
        .filter(column -> telling.contains(column.name()) && stands(column, plain))
        .count();
  }

  private static boolean stands(Column column, List<String> plain) {
    return plain.stream().anyMatch(column::means);
  }
}
