package onward.web.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import onward.imports.PlannedLine;
import onward.imports.read.Column;
import onward.web.Words;
import onward.web.govuk.Choice;
import onward.web.rights.RowVeil;

/** The words of a list that were not understood, with those that would be. */
final class RefusedWords {
  /** How a problem names the words that would be understood. */
  private static final Pattern ALLOWED = Pattern.compile("Write one of: (.*)\\.");

  private RefusedWords() {}

  /** The words that rows were refused for, with how many rows have them. */
  static List<ColumnsPage.WordRow> of(List<PlannedLine> refused) {
    record Word(String column, String said, String cure) {}
    var counts = new LinkedHashMap<Word, Integer>();
    for (var line : refused) {
      boolean one =
          !line.value().equals(RowVeil.SAFE)
              && !line.problem().contains("; ")
              && ALLOWED.matcher(line.cure()).matches();
      if (one) {
        counts.merge(new Word(line.column(), line.value(), line.cure()), 1, Integer::sum);
      }
    }
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
