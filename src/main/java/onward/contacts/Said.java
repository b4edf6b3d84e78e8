package onward.contacts;

/** What a young person said about learning. */
public enum Said {
  UNDECIDED("undecided"),
  NOT_APPLYING("not applying"),
  LOOKING_FOR_A_COURSE("looking for a course"),
  CANNOT_FIND_A_SUITABLE_COURSE("cannot find a suitable course"),
  LOOKING_FOR_A_JOB("looking for a job"),
  OTHER("other");

  private final String words;

  Said(String words) {
    this.words = words;
  }

  /** As the lists write it. */
  public String words() {
    return words;
  }
}
