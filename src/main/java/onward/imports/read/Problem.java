package onward.imports.read;

/**
 * What is wrong with a row or a file, in words for the person who sent it.
 *
 * @param what what is wrong
 * @param column the heading as we name it, empty where it is the row or the file
 * @param value the value found
 * @param cure what to do
 */
public record Problem(String what, String column, String value, String cure) {
  /** A row whose reading broke. */
  public static final Problem OURS =
      new Problem(
          "This row could not be read, and the fault is ours, not yours.",
          "",
          "",
          "Tell whoever looks after Onward the file and the line; the other rows are not kept"
              + " back.");

  /** A problem of the file as a whole. */
  public static Problem ofFile(String what, String cure) {
    return new Problem(what, "", "", cure);
  }
}
