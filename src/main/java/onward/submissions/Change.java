package onward.submissions;

import java.util.List;
import onward.facts.PersonId;

/**
 * People who went the same way between two returns.
 *
 * @param from in words; empty where they were not there before
 * @param to in words; empty where they are no longer there
 */
public record Change(Kind kind, String from, String to, List<PersonId> people) {

  /** What changed. */
  public enum Kind {
    COHORT("Who is returned"),
    NEET("In and out of NEET"),
    GUARANTEE("Guarantee status"),
    ACTIVITY("Activity");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
