package onward.applications;

import java.time.LocalDate;
import onward.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * An application for a place in learning.
 *
 * @param provider the register's key, or the name as given
 * @param level qualification level as given
 * @param outcome what came of it; null is taken as awaiting
 * @param outcomeOn the day of the outcome
 */
public record Application(
    String provider,
    String course,
    String level,
    @Nullable LocalDate appliedOn,
    @Nullable Outcome outcome,
    @Nullable LocalDate outcomeOn)
    implements Fact {

  @Override
  public String key() {
    return provider + "|" + course;
  }

  @Override
  public @Nullable LocalDate happenedOn() {
    return Fact.later(appliedOn, outcomeOn);
  }
}
