package onward.web.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import onward.imports.ImportFile;
import onward.imports.Imports;
import onward.imports.LineQuery;
import onward.imports.Outcome;
import onward.imports.read.Column;
import onward.web.Words;
import onward.web.govuk.Choice;

/** The words of a list that were not understood, with those that would be. */
final class RefusedWords {
  /** How a problem names the words that would be understood. */
  private static final Pattern ALLOWED = Pattern.compile("Write one of: (.*)\\.");

  private RefusedWords() {}

  /** The words that rows were refused for, with how many rows have them. */
  static List<ColumnsPage.WordRow> of(Imports imports, ImportFile file) {
    record Word(String column, String said, String cure) {}
    var counts = new LinkedHashMap<Word, Integer>();
    var refused = new LineQuery(Outcome.REFUSED, null, "", 0, Integer.MAX_VALUE);
    for (var line : imports.lines(file.authority(), file.id(), refused)) {
      boolean one = !line.problem().contains("; ") && ALLOWED.matcher(line.cure()).matches();
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
