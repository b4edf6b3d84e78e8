package onward.partners;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one line by heading, and what is found wrong with them while they are read. */
final class RegisterCells {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final Map<String, Integer> columns;
  private final List<String> cells;
  private final List<RegisterLine.Problem> problems = new ArrayList<>();

  RegisterCells(Map<String, Integer> columns, List<String> cells) {
    this.columns = columns;
    this.cells = cells;
  }

  /** A heading without case, spaces and punctuation. */
  static String plain(String heading) {
    var plain = new StringBuilder(heading.length());
    for (int i = 0; i < heading.length(); i++) {
      char c = Character.toLowerCase(heading.charAt(i));
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Where each heading stands; of a repeated heading the first counts. */
  static Map<String, Integer> columns(List<String> headings) {
    var columns = new HashMap<String, Integer>();
    for (int i = 0; i < headings.size(); i++) {
      columns.putIfAbsent(plain(headings.get(i)), i);
    }
    return columns;
  }

  /** The cell's text; empty where the column is missing. */
  String text(String heading) {
    Integer column = columns.get(plain(heading));
    return column == null || column >= cells.size()
        ? ""
        : cells.get(column).replace('\u00a0', ' ').strip();
  }

  String required(String heading, String cure) {
    String text = text(heading);
    if (text.isEmpty()) {
      problem(heading, "is empty", cure);
    }
    return text;
  }

  /** Text that is empty or of that form. */
  String shaped(String heading, Pattern form, String cure) {
    String text = text(heading);
    if (!text.isEmpty() && !form.matcher(text).matches()) {
      problem(heading, "does not have the right form", cure);
    }
    return text;
  }

  /** A day as the schools' register writes it, dd-MM-yyyy. */
  @Nullable LocalDate day(String heading) {
    String text = text(heading);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text, DAY);
    } catch (DateTimeException e) {
      problem(heading, "is not a day", "Give the day as dd-MM-yyyy, such as 01-09-2014.");
      return null;
    }
  }

  /** An age in years. */
  @Nullable Integer age(String heading) {
    String text = text(heading);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("\\d{1,2}")) {
      problem(heading, "is not an age", "Give whole years, such as 16, or leave it empty.");
      return null;
    }
    return Integer.valueOf(text);
  }

  void problem(String heading, String message, String cure) {
    problems.add(
        new RegisterLine.Problem(heading, text(heading), heading + " " + message + ".", cure));
  }

  List<RegisterLine.Problem> problems() {
    return List.copyOf(problems);
  }
}
