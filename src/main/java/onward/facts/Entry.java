package onward.facts;

/**
 * A fact on its way in.
 *
 * @param person whom it is about
 * @param fact what is said
 * @param line the line of the file as its reader counts, 0 where there is no file
 */
public record Entry<F extends Fact>(PersonId person, F fact, int line) {}
