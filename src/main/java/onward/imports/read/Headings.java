package onward.imports.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each column of a kind of list stands in a table. */
public final class Headings {
  private final Map<String, List<Integer>> places;
  private final Map<String, String> given;
  private final List<String> headings;

  private Headings(
      Map<String, List<Integer>> places, Map<String, String> given, List<String> headings) {
    this.places = places;
    this.given = given;
    this.headings = headings;
  }

  /**
   * Finds the columns; a column that stands twice is a problem, since either could be meant, unless
   * no row says two things in them.
   */
  public static Headings find(Table table, List<Column> columns) throws Unreadable {
    var places = new HashMap<String, List<Integer>>();
    var problems = new ArrayList<Problem>();
    var plain = table.plainHeadings();
    for (var column : columns) {
      var named = standing(plain, column.plain().getFirst());
      var found = named.isEmpty() ? aliased(plain, column) : named;
      if (found.size() > 1 && differ(table, found)) {
        problems.add(twice(table, column, found));
      } else if (!found.isEmpty()) {
        places.put(column.name(), found);
      }
    }
    if (!problems.isEmpty()) {
      throw new Unreadable(table.headingLine(), problems);
    }
    return new Headings(places, Map.of(), table.headings());
  }

  /** These, and a column that the list has not: the same is said of it for every row. */
  public Headings saying(String column, String said) {
    var more = new HashMap<>(given);
    more.put(column, said);
    return new Headings(places, Map.copyOf(more), headings);
  }

  /**
   * The cell of a column, stripped; where the list has none, what is said for every row; otherwise
   * empty.
   */
  String cell(List<String> cells, String column) {
    var standing = places.get(column);
    return standing == null ? given.getOrDefault(column, "") : filled(cells, standing);
  }

  private static String filled(List<String> cells, List<Integer> places) {
    for (int place : places) {
      if (place < cells.size() && !cells.get(place).isBlank()) {
        return cells.get(place).strip();
      }
    }
    return "";
  }

  private static boolean differ(Table table, List<Integer> places) {
    return table.lines().stream()
        .anyMatch(line ->
            places.stream()
                    .map(place -> filled(line.cells(), List.of(place)))
                    .filter(cell -> !cell.isEmpty())
                    .distinct()
                    .count()
                > 1);
  }

  /** A column as the sender calls it, where that is more than another way of writing ours. */
  String named(String column) {
    var standing = places.get(column);
    var own = standing == null ? column : headings.get(standing.getFirst());
    return Column.plain(own).equals(Column.plain(column)) ? column : own;
  }

  public boolean has(String column) {
    return places.containsKey(column);
  }

  private static List<Integer> standing(List<String> plain, String heading) {
    var found = new ArrayList<Integer>();
    for (int i = 0; i < plain.size(); i++) {
      if (plain.get(i).equals(heading)) {
        found.add(i);
      }
    }
    return found;
  }

  private static List<Integer> aliased(List<String> plain, Column column) {
    var found = new ArrayList<Integer>();
    for (int i = 0; i < plain.size(); i++) {
      if (column.means(plain.get(i))) {
        found.add(i);
      }
    }
    return found;
  }

  private static Problem twice(Table table, Column column, List<Integer> found) {
    var places = found.stream().map(i -> String.valueOf(i + 1)).toList();
    return new Problem(
        "The heading "
            + column.name()
            + " stands "
            + found.size()
            + " times, in columns "
            + String.join(" and ", places)
            + ".",
        column.name(),
        table.headings().get(found.getFirst()),
        "Say on the page of the list's columns which of them is to be left out, or take it out and"
            + " send the list again.");
  }
}
