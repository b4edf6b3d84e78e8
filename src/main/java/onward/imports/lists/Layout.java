package onward.imports.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param telling the columns that no other kind of list has
 * @param example a filled row, by heading; the rest stay empty
 */
public record Layout(
    String word,
    boolean people,
    List<Column> columns,
    Set<String> telling,
    Map<String, String> example) {
  private static final Map<String, String> SOMEBODY =
      Map.of(
          "UPN",
          "H860405410631",
          "Forename",
          "Ana",
          "Surname",
          "Example",
          "Date of birth",
          "14/02/2010");

  static Layout aboutPeople(String word) {
    return new Layout(word, true, List.of(), Set.of(), SOMEBODY);
  }

  static Layout aboutSchools(String word) {
    return new Layout(word, false, List.of(), Set.of(), Map.of());
  }

  Layout with(Column... own) {
    return new Layout(word, people, List.of(own), telling, example);
  }

  Layout telling(String... own) {
    return new Layout(word, people, columns, Set.of(own), example);
  }

  /** Adds cells to the example: heading, text, heading, text. */
  Layout example(String... cells) {
    var filled = new HashMap<>(example);
    for (int i = 0; i < cells.length; i += 2) {
      filled.put(cells[i], cells[i + 1]);
    }
    return new Layout(word, people, columns, telling, Map.copyOf(filled));
  }

  /** The identity columns, where rows are about people, and the list's own. */
  public List<Column> allColumns() {
    var own = columns.stream().map(Column::name).toList();
    var identity = people ? IdentityColumns.ALL.stream() : Stream.<Column>empty();
    return Stream.concat(identity.filter(c -> !own.contains(c.name())), columns.stream()).toList();
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
    return columns.stream().filter(column -> stands(column, plain)).count();
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
