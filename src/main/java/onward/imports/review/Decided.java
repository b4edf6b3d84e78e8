package onward.imports.review;

import onward.facts.AuthorityCode;
import org.springframework.stereotype.Component;

/** What was decided of an authority's rows, for the desk on which the next list is worked on. */
@Component
public class Decided {
  private final DecisionTable table;

  Decided(DecisionTable table) {
    this.table = table;
  }

  public Decisions decisions(AuthorityCode authority) {
    return table.decisions(authority);
  }
}
