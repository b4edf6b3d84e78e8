package onward.imports.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.imports.read.Column;
import onward.imports.read.Table;

/**
 * What a sender means.
 *
 * @param columns the column that a heading means, by the heading without case and punctuation; the
 *     column is empty for a heading that means nothing to us
 * @param words the word that is meant, by column and by the word without case and punctuation
 */
public record Meanings(Map<String, String> columns, Map<String, Map<String, String>> words) {
  public static final Meanings NONE = new Meanings(Map.of(), Map.of());

  /** The table as it is meant. */
  public Table of(Table table) {
    if (columns.isEmpty() && words.isEmpty()) {
      return table;
    }
    var headings = new ArrayList<String>();
    var apart = table.apart();
    for (int i = 0; i < table.headings().size(); i++) {
      var means = columns.get(Column.plain(apart.get(i)));
      headings.add(means == null ? table.headings().get(i) : means);
    }
    var places = places(headings);
    var lines =
        places.isEmpty()
            ? table.lines()
            : table
                .lines()
                .each(line -> new Table.Line(line.number(), meant(line.cells(), places)));
    return new Table(table.headingLine(), headings, lines);
  }

  private Map<Integer, Map<String, String>> places(List<String> headings) {
    var places = new HashMap<Integer, Map<String, String>>();
    for (int i = 0; i < headings.size(); i++) {
      var known = words.get(Column.plain(headings.get(i)));
      if (known != null) {
        places.put(i, known);
      }
    }
    return places;
  }

  private static List<String> meant(List<String> cells, Map<Integer, Map<String, String>> places) {
    var meant = new ArrayList<>(cells);
    places.forEach((place, words) -> {
      if (place < meant.size()) {
        var cell = meant.get(place);
        meant.set(place, words.getOrDefault(Column.plain(cell), cell));
      }
    });
    return meant;
  }
}
