package onward.partners;

import java.util.List;

/**
 * What became, or would become, of one line of a register.
 *
 * @param line as the user counts it
 * @param record the register's identity of the line; empty if it was refused
 * @param problems why it was refused, all at once; empty otherwise
 */
public record RegisterLine(int line, Outcome outcome, String record, List<Problem> problems) {

  /** What happens to a line. */
  public enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED,
    REFUSED
  }

  /**
   * Something wrong with a line.
   *
   * @param column the heading
   * @param value what stands there
   * @param message what is wrong
   * @param cure what to do
   */
  public record Problem(String column, String value, String message, String cure) {}
}
