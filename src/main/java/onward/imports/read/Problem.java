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

  /** A problem of the file as a whole. */
  public static Problem ofFile(String what, String cure) {
    return new Problem(what, "", "", cure);
  }
}
