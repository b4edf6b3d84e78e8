package onward.imports.plan;

import java.util.HashSet;
import java.util.Set;
import onward.facts.AuthorityCode;
import onward.imports.ImportFile;
import onward.imports.roll.RollDestination;
import onward.imports.roll.RollRow;
import onward.imports.rows.PlannedRow;

/**
 * Rows of a roll that would add people who are nobody's here: at a school that is not the
 * authority's by its number, or that the register does not know, and not said to live here. The
 * first roll of one of the authority's schools has none.
 */
final class Strangers {
  private final AuthorityCode authority;
  private final Set<String> unknown = new HashSet<>();
  private long count;

  Strangers(AuthorityCode authority) {
    this.authority = authority;
  }

  void count(PlannedRow<?> row) {
    if (!(row.said() instanceof RollRow said)) {
      return;
    }
    var line = row.line();
    var school = said.spell().school();
    if (line.problems().stream().anyMatch(flag -> flag.column().equals("School"))) {
      unknown.add(school); // flagged where it is named first
    }
    boolean added = line.action().equals(RollDestination.NEW_PERSON);
    boolean livesHere = said.details().homeAuthority().equals(authority.value());
    count += added && !livesHere && !ours(school) ? 1 : 0;
  }

  private boolean ours(String school) {
    return school.isEmpty()
        || (school.matches("\\d{7}")
            ? school.startsWith(authority.value())
            : !unknown.contains(school));
  }

  /** Whether most of the rows that could be read are such. */
  boolean most(long read) {
    return Refusals.few(read, count);
  }

  String question(long read) {
    return count
        + " of "
        + read
        + " rows would add people of schools that are not ours, and of whom nothing says that they"
        + " live here. "
        + ImportFile.RIGHT_FILE
        + ", or the roll of another authority?";
  }
}
