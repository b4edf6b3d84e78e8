package onward.cli.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onward.cli.link.ColumnRule.Meaning;

/** What in a list does not stop linking, but makes it worse: said once its rows are read. */
final class Noticed {
  private final PersonList list;
  private final Set<Integer> blank;
  private final Set<String> references = new HashSet<>();
  private int repeated;
  private int dates;
  private int unreadableDates;

  /**
   * @param columns the places of the columns that are compared
   */
  Noticed(PersonList list, Set<Integer> columns) {
    this.list = list;
    this.blank = new HashSet<>(columns);
  }

  /** A row, by its reference and cells. */
  void row(String reference, List<String> cells) {
    if (!blank.isEmpty()) {
      blank.removeIf(column -> !PersonList.cell(cells, column).isEmpty());
    }
    repeated += references.add(reference) ? 0 : 1;
  }

  /** Whether no row says anything in a column. */
  boolean blank(int column) {
    return blank.contains(column);
  }

  /** Whether a row has this reference. */
  boolean holds(String reference) {
    return references.contains(reference);
  }

  /** A date that stood there, and whether it could be read. */
  void date(boolean readable) {
    dates++;
    unreadableDates += readable ? 0 : 1;
  }

  List<String> sentences() {
    var sentences = new ArrayList<String>();
    if (list.guessed()) {
      sentences.add(
          "%s: not in UTF-8, and read as Windows-1252. If names look odd, save it as CSV UTF-8 and link again."
              .formatted(list.name()));
    }
    if (unreadableDates > 0) {
      sentences.add(
          "%s: %,d of %,d birth dates cannot be read and were not compared. Write them as 30/09/2009 or 2009-09-30."
              .formatted(list.name(), unreadableDates, dates));
    }
    for (var meaning : Meaning.values()) {
      var headings = list.columns(meaning).stream().map(this::heading).toList();
      if (headings.size() > 1 && meaning != Meaning.OTHER && meaning != Meaning.REFERENCE) {
        sentences.add(
            "%s: %s mean the same. What stands under the first is compared; take it out if another is the one to use."
                .formatted(list.name(), String.join(" and ", headings)));
      }
    }
    if (!blank.isEmpty()) {
      var headings = blank.stream().sorted().map(this::heading).toList();
      sentences.add(
          "%s: nothing stands under %s in any row, so that it is not compared."
              .formatted(list.name(), String.join(", ", headings)));
    }
    if (repeated > 0) {
      sentences.add(
          "%s: %,d %s a %s that a row before it has. Links name them alike; give each row its own to tell them apart."
              .formatted(
                  list.name(),
                  repeated,
                  repeated == 1 ? "row has" : "rows have",
                  heading(list.reference())));
    }
    return sentences;
  }

  private String heading(int column) {
    return PersonList.shown(list.headings().get(column));
  }
}
