package onward.imports.cells;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a row is the last line of a report, which counts the others and is about nobody. */
public final class FooterRule {
  private static final Pattern COUNTS =
      Pattern.compile("(?i)((grand )?total|count|sum|number of |end of |record count)\\b.*");

  private static final Pattern COUNT = Pattern.compile("[\\d., ]+");

  private FooterRule() {}

  /** A word of counting alone, or with a number beside it. */
  public static boolean footer(List<String> cells) {
    String first = "";
    for (var cell : cells) {
      if (cell.isBlank()) {
        continue;
      }
      if (!first.isEmpty() && !COUNT.matcher(cell).matches()) {
        return false;
      }
      first = first.isEmpty() ? cell.strip() : first;
    }
    return COUNTS.matcher(first).matches();
  }
}
