package onward.web.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onward.imports.PlannedLine;
import onward.imports.read.Column;
import onward.imports.read.Problem;
import onward.web.Words;
import onward.web.govuk.Choice;
import onward.web.rights.RowVeil;

/** The words of a list that were not understood, with those that would be. */
final class UnknownWords {
  /** How a problem names the words that would be understood. */
  private static final Pattern ALLOWED = Pattern.compile("Write one of: (.*)\\.");

  /** Nobody puts more words right than this one by one: then it is the wrong column. */
  private static final int MOST = 200;

  private UnknownWords() {}

  /** What is wrong with a row, one by one, where it can be told apart again. */
  private static List<Problem> problems(PlannedLine line) {
    var columns = line.column().split("; ");
    var values = line.value().split("; ");
    var cures = line.cure().split("; ");
    if (columns.length == 1) {
      return line.problems();
    }
    if (values.length != columns.length || cures.length != columns.length) {
      return List.of();
    }
    return IntStream.range(0, columns.length)
        .mapToObj(i -> new Problem("", columns[i], values[i], cures[i]))
        .toList();
  }

  /** The words of these rows that are not known, with how many rows have them. */
  static List<ColumnsPage.WordRow> of(Stream<PlannedLine> unknown) {
    record Word(String column, String said, String cure) {}
    var counts = new LinkedHashMap<Word, Integer>();
    unknown
        .filter(line -> !line.value().equals(RowVeil.SAFE))
        .flatMap(line -> problems(line).stream())
        .filter(problem -> ALLOWED.matcher(problem.cure()).matches())
        .forEach(problem -> {
          var word = new Word(problem.column(), problem.value(), problem.cure());
          if (counts.size() < MOST || counts.containsKey(word)) {
            counts.merge(word, 1, Integer::sum);
          }
        });
    var rows = new ArrayList<ColumnsPage.WordRow>();
    counts.forEach((word, count) -> {
      var allowed = ALLOWED.matcher(word.cure());
      var choices = new ArrayList<Choice>();
      choices.add(new Choice("", "Not decided", true));
      if (allowed.matches()) {
        for (var meaning : allowed.group(1).split(", ")) {
          choices.add(new Choice(meaning, meaning, false));
        }
      }
      rows.add(
          new ColumnsPage.WordRow(
              "word-" + Column.plain(word.column() + " " + word.said()),
              word.column(),
              word.said(),
              Words.count(count, "row", "rows"),
              choices));
    });
    return rows;
  }
}
