package onward.cli;

/** What a command's number says to a script. */
public enum Exit {
  DONE(0),
  /** Done, but something was refused; {@code lines.csv} names it. */
  SOME_REFUSED(1),
  /** Wrong usage, or something that cannot be read. */
  UNREADABLE(2),
  /** A fault of ours. */
  FAULT(70);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
