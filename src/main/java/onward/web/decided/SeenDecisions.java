package onward.web.decided;

import java.util.List;
import onward.facts.AuthorityCode;
import onward.imports.review.Decided;
import onward.imports.review.Decision;
import onward.imports.review.Remembered;
import onward.imports.review.Remembered.Wanted;
import onward.web.edits.Edits;
import onward.web.rights.RowVeil;
import org.springframework.stereotype.Component;

/** The decisions as the reader sees them: those about somebody kept to others are not theirs. */
@Component
public class SeenDecisions {
  private final Decided decided;
  private final RowVeil rows;

  SeenDecisions(Decided decided, RowVeil rows) {
    this.decided = decided;
    this.rows = rows;
  }

  List<Remembered> all(AuthorityCode authority, Wanted wanted, int offset, int limit) {
    var hidden = rows.kept(authority).hidden();
    return decided.remembered(authority, wanted, offset, limit).stream()
        .filter(one -> !hidden.of(one.who()))
        .filter(one -> !hidden.people().contains(one.decision().person()))
        .toList();
  }

  /** Whether a decision stands that the reader may not take back. */
  public boolean keeps(AuthorityCode authority, String print) {
    var one = new Wanted(print, null, "");
    return decided.count(authority, one) > 0 && all(authority, one, 0, 1).isEmpty();
  }

  /** Where one decision is shown. */
  public static String address(String print) {
    return new DecidedFilter(print, "", 0, "").address().toString();
  }

  /** What the form that takes a decision back is filled from. */
  public static String print(Decision decision) {
    return Edits.print(
        decision.choice(), String.valueOf(decision.person()), decision.by(), decision.at());
  }
}
