package onward.cohort;

/** A pupil's enrolment status in the school census. Only C and M count a pupil where they stand. */
public enum EnrolmentStatus {
  C("current, single registration"),
  M("current, main of two registrations"),
  S("current, subsidiary of two registrations"),
  G("guest"),
  F("further education college"),
  O("other provider");

  private final String words;

  EnrolmentStatus(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether the school with this status counts the pupil (dual registration counts once). */
  public boolean counts() {
    return this == C || this == M;
  }
}
