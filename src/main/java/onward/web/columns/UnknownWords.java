package onward.web.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onward.imports.PlannedLine;
import onward.imports.read.Column;
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

  /** The words of these rows that are not known, with how many rows have them. */
  static List<ColumnsPage.WordRow> of(Stream<PlannedLine> unknown) {
    record Word(String column, String said, String cure) {}
    var counts = new LinkedHashMap<Word, Integer>();
    unknown
        .filter(line -> !line.value().equals(RowVeil.SAFE))
        .filter(line -> !line.problem().contains("; "))
        .filter(line -> ALLOWED.matcher(line.cure()).matches())
        .forEach(line -> {
          var word = new Word(line.column(), line.value(), line.cure());
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
