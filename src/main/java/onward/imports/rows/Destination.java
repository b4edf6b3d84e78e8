package onward.imports.rows;

import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.imports.Desk;

/** Where the rows of a kind of list go: what each would do, and doing it. */
public interface Destination<R> {
  /** Whether rows are about people, who have to be found. */
  default boolean aboutPeople() {
    return true;
  }

  /**
   * Whether a long list may be planned and done a portion of its rows at a time. Where it may, the
   * rows that speak of the same thing are done together all the same.
   */
  default boolean inPortions() {
    return true;
  }

  /**
   * What a row speaks of, as numbers: two rows with a number in common may say one thing twice, or
   * differ about it.
   */
  default void speaksOf(PlannedRow<R> row, LongConsumer things) {}

  /**
   * Finds each row's person, in rows given one portion after the other.
   *
   * @param rows how many there will be
   */
  Finder<R> finder(Desk desk, int rows);

  /** Finds the people of a portion of the rows. */
  @FunctionalInterface
  interface Finder<R> {
    List<PlannedRow<R>> find(List<Understood<R>> portion);
  }

  /** What each row found would do; nothing is written. */
  List<PlannedRow<R>> plan(List<PlannedRow<R>> found, Desk desk);

  /** Does what the plan says for the rows whose outcome is applied. */
  void apply(Source source, List<PlannedRow<R>> plan);

  /**
   * Takes back what a source said.
   *
   * @return the lines that are left, because what they said was changed since
   */
  Set<Integer> undo(SourceId undone, Source by);
}
