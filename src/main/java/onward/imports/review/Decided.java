package onward.imports.review;

import java.util.List;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.imports.review.Decision.Choice;
import onward.imports.review.Remembered.SentBy;
import onward.imports.review.Remembered.Wanted;
import org.springframework.stereotype.Component;

/**
 * What was decided of an authority's rows: for the desk on which the next list is worked on, and to
 * be looked through.
 */
@Component
public class Decided {
  private final DecisionTable table;
  private final RememberedTable remembered;

  Decided(DecisionTable table, RememberedTable remembered) {
    this.table = table;
    this.remembered = remembered;
  }

  public Decisions decisions(AuthorityCode authority) {
    return table.decisions(authority);
  }

  /** How many decisions fit. */
  public int count(AuthorityCode authority, Wanted wanted) {
    return remembered.count(authority, wanted);
  }

  /** The decisions that fit and the rows that asked for them, the newest first. */
  public List<Remembered> remembered(
      AuthorityCode authority, Wanted wanted, int offset, int limit) {
    return remembered.all(authority, wanted, offset, limit);
  }

  /** Of whose rows something was decided. */
  public List<SentBy> senders(AuthorityCode authority) {
    return remembered.senders(authority);
  }

  /**
   * The lists that have told of somebody since a decision added them: while they stand, the
   * decision cannot be taken back without leaving what they told about nobody.
   */
  public List<String> toldSince(AuthorityCode authority, String print) {
    var decision = table.decisions(authority).byPrint().get(print);
    return decision == null
            || decision.choice() != Choice.NEW_PERSON
            || !(decision.person() instanceof PersonId person)
        ? List.of()
        : remembered.listsOf(authority, person, print);
  }
}
