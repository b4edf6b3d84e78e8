package onward.imports.rows;

import java.util.List;
import java.util.Set;
import onward.facts.AuthorityCode;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.imports.Desk;

/** Where the rows of a kind of list go: what each would do, and doing it. */
public interface Destination<R> {
  /** Whether rows are about people, who have to be found. */
  default boolean aboutPeople() {
    return true;
  }

  /** Finds each row's person. */
  List<PlannedRow<R>> find(List<Understood<R>> rows, Desk desk);

  /** What each row found would do; nothing is written. */
  List<PlannedRow<R>> plan(List<PlannedRow<R>> found, Desk desk);

  /** Does what the plan says for the rows whose outcome is applied. */
  void apply(Source source, List<PlannedRow<R>> plan);

  /** The lines of a source whose facts were changed since: taking it back leaves them. */
  Set<Integer> changedSince(AuthorityCode authority, SourceId source);

  /** Takes back what a source said. */
  void undo(SourceId undone, Source by);
}
