package onward.imports.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import onward.imports.cells.CellRule;
import onward.imports.cells.Dates;
import onward.imports.cells.Fault;
import onward.imports.cells.WordRule;
import onward.tables.CellText;
import org.jspecify.annotations.Nullable;

/** One row being understood: cells by column, and every problem met on the way. */
public final class Row {
  private static final Pattern SERIAL = Pattern.compile("[1-6]\\d{4}(\\.\\d+)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final Table.Line line;
  private final Headings headings;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> flags = new ArrayList<>();

  public Row(Table table, Headings headings, Table.Line line) {
    this.line = line;
    this.headings = headings;
    problems.addAll(RowShape.problems(table, line));
  }

  /** The line as the user counts it. */
  public int line() {
    return line.number();
  }

  /** What makes it impossible to use the row. */
  public List<Problem> problems() {
    return problems;
  }

  /** What should be looked at though the row is used. */
  public List<Problem> flags() {
    return flags;
  }

  /**
   * The cell as text, empty where nothing stands; the guard that our own files gave it is off. What
   * no cell may hold is a problem of the row, and no text.
   */
  public String text(String column) {
    var text = CellText.plain(headings.cell(line.cells(), column));
    var fault = CellRule.fault(text);
    fault.ifPresent(found -> problem(found, column, CellRule.visible(text)));
    return fault.isPresent() ? "" : text;
  }

  /** Whether nothing stands in the cell; one that holds what it may not is not empty. */
  public boolean empty(String column) {
    return headings.cell(line.cells(), column).isEmpty();
  }

  /** The cell as text; one with a fault is flagged and left out, and the row is used. */
  public String usable(String column, Function<String, Optional<Fault>> rule) {
    var text = text(column);
    var fault = text.isEmpty() ? Optional.<Fault>empty() : rule.apply(text);
    fault.ifPresent(found -> flag(found.what(), column, text, found.cure()));
    return fault.isPresent() ? "" : text;
  }

  public void problem(Fault fault, String column, String value) {
    problem(fault.what(), column, value, fault.cure());
  }

  public void problem(String what, String column, String value, String cure) {
    var problem = new Problem(what, headings.named(column), value, cure);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  public void flag(String what, String column, String value, String cure) {
    var flag = new Problem(what, headings.named(column), value, cure);
    if (!flags.contains(flag)) {
      flags.add(flag);
    }
  }

  /** The cell as a date; one that cannot be read is a problem, never a guess. */
  public @Nullable LocalDate date(String column) {
    var text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    var date = Dates.read(text);
    if (date.isEmpty()) {
      problem(
          "This cannot be read as a date that exists.",
          column,
          text,
          SERIAL.matcher(text).matches()
              ? "This is a spreadsheet's own number for a day: format the column as a date, and"
                  + " save again."
              : "Write it as 04/06/2026, 4 Jun 2026 or 2026-06-04.");
    }
    return date.orElse(null);
  }

  /** The cell as one of a closed list of words, without regard to case and punctuation. */
  public <E extends Enum<E>> @Nullable E word(
      String column, Class<E> type, Function<E, String> words) {
    var text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    var word = WordRule.of(text, type, words);
    if (word.isEmpty()) {
      problem(WordRule.unknown(type, words), column, text);
    }
    return word.orElse(null);
  }

  /** The cell as yes or no. */
  public @Nullable Boolean yesNo(String column) {
    return switch (Column.plain(text(column))) {
      case "" -> null;
      case "yes", "y", "true", "1" -> true;
      case "no", "n", "false", "0" -> false;
      default -> {
        problem("This is neither yes nor no.", column, text(column), "Write yes or no.");
        yield null;
      }
    };
  }

  /** The cell as a whole number between two bounds, both included. */
  public @Nullable Integer number(String column, int least, int most) {
    var text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    if (NUMBER.matcher(text).matches()) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    problem(
        "This is not a whole number from " + least + " to " + most + ".",
        column,
        text,
        "Correct the number.");
    return null;
  }

  /** The cell if it has the form wanted; otherwise a problem and empty. */
  public String shaped(String column, Pattern pattern, String what, String cure) {
    var text = text(column);
    if (text.isEmpty() || pattern.matcher(text).matches()) {
      return text;
    }
    problem(what, column, text, cure);
    return "";
  }
}
