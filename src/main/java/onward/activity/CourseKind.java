package onward.activity;

/** How long a course is taken to last (para 38). */
public enum CourseKind {
  A_LEVEL("A level"),
  AS_ONLY("AS only"),
  OTHER("other");

  private final String words;

  CourseKind(String words) {
    this.words = words;
  }

  /** As the lists write it. */
  public String words() {
    return words;
  }
}
