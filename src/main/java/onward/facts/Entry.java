package onward.facts;

import org.jspecify.annotations.Nullable;

/**
 * A fact on its way in.
 *
 * @param person whom it is about
 * @param fact what is said, put together with what was known where the module does so
 * @param line the line of the file as its reader counts, 0 where there is no file
 * @param own what of it the source says itself, empty elsewhere; null where it says all of it, also
 *     what is empty
 */
public record Entry<F extends Fact>(PersonId person, F fact, int line, @Nullable F own) {
  public Entry(PersonId person, F fact, int line) {
    this(person, fact, line, null);
  }
}
