package onward.submissions;

/** What came of moving a return. */
public sealed interface Moved {
  /** It was moved. */
  record Done(Submission submission) implements Moved {}

  /**
   * It was not.
   *
   * @param why in a sentence that says what to do
   */
  record Refused(String why) implements Moved {}
}
