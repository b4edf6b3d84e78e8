package onward.imports.review;

import java.time.Instant;
import onward.facts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who a row is, as a person decided.
 *
 * @param person whom it is; null for nobody of ours
 * @param by who decided
 */
public record Decision(Choice choice, @Nullable PersonId person, String by, Instant at) {
  /** What can be decided of a row. */
  public enum Choice {
    /** It is this person. */
    LINK,
    /** It is nobody we know yet: the person was added. */
    NEW_PERSON,
    /** It is nobody of our cohort, now and next month. */
    NOT_OURS
  }
}
