package onward.followup;

import java.util.List;
import java.util.stream.Stream;
import onward.people.Details;

/** The columns of a list of people to follow up, wherever it is written. */
public final class FollowUpColumns {
  private static final List<String> ALL =
      List.of("Reference", "Forename", "Surname", "Cohort", "Code", "Queue", "Why", "Waiting on");

  private FollowUpColumns() {}

  /** Their headings, with others after them. */
  public static String[] headings(String... others) {
    return Stream.concat(ALL.stream(), Stream.of(others)).toArray(String[]::new);
  }

  /** What stands in them, with other cells after it. */
  public static Object[] cells(FollowUp followUp, Details details, Object... others) {
    var own =
        Stream.<Object>of(
            details.reference(),
            details.forename(),
            details.surname(),
            followUp.cohort().words(),
            followUp.status().code(),
            followUp.queue().words(),
            followUp.why(),
            followUp.waitingOn());
    return Stream.concat(own, Stream.of(others)).toArray();
  }
}
