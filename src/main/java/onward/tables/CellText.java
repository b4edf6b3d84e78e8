package onward.tables;

/**
 * Text in a cell that no spreadsheet runs. A text that begins with one of = + - @, a tab or a line
 * end, is given an apostrophe in front, which spreadsheets show as text; one that begins with
 * apostrophes and then such a sign is given one more. So every text has one guarded form, and
 * {@link #plain} gives it back: O'Brien, -Smith and +44 survive.
 */
public final class CellText {
  private static final String SIGNS = "=+-@\t\r\n＝＋－＠";

  private CellText() {}

  /** The text as it may stand in a cell. */
  public static String guarded(String text) {
    return risky(text) ? "'" + text : text;
  }

  /** The text that {@link #guarded} was given; a cell that carries no guard is as it is. */
  public static String plain(String cell) {
    return cell.startsWith("'") && risky(cell) ? cell.substring(1) : cell;
  }

  private static boolean risky(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
  }
}
