package onward.destinations;

import java.time.LocalDate;
import onward.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a young person means to do next.
 *
 * @param destination the national intended-destination code, such as 121
 * @param provider the register's key, or the name as given
 * @param offeredBy who has already offered a place (question 2 of the form)
 * @param recordedOn the day it was said; null = the day the list came
 */
public record Intention(
    String destination,
    String provider,
    String course,
    String occupation,
    String offeredBy,
    String offeredCourse,
    @Nullable LocalDate recordedOn)
    implements Fact {

  @Override
  public String key() {
    return recordedOn == null ? "" : recordedOn.toString();
  }
}
