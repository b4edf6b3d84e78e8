package onward.overrides;

import java.time.LocalDate;
import onward.facts.Fact;

/**
 * A status given by a person against what the facts say. Two that begin on the same day are one:
 * the later statement replaces the earlier, and so ends or corrects it.
 *
 * @param code the national code of the Guarantee status, three digits
 * @param reason why the facts do not decide, in the author's words
 * @param author the full name of who decided
 * @param since the first day on which it holds
 * @param until the last day on which it holds; before {@code since} = taken back
 */
public record StatusOverride(
    String code, String reason, String author, LocalDate since, LocalDate until) implements Fact {

  @Override
  public String key() {
    return since.toString();
  }

  /** The same with other words for why. */
  public StatusOverride withReason(String reason) {
    return new StatusOverride(code, reason, author, since, until);
  }

  /** Whether it holds on a day. */
  public boolean on(LocalDate day) {
    return !since.isAfter(day) && !until.isBefore(day);
  }
}
