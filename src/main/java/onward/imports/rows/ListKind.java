package onward.imports.rows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import onward.calendar.Campaign;
import onward.imports.cells.AgeRule;
import onward.imports.read.Template;
import onward.imports.read.Unreadable;

/** A kind of file that can be taken in. */
public interface ListKind<R> {
  /** The contract's word for it: "offers". */
  String word();

  /** In which order the kinds of a folder are taken in: registers, then people, then the rest. */
  default int turn() {
    return 3;
  }

  /** How well the file fits this kind: 0 not at all; the highest takes it. */
  int fits(Received file);

  /** Its columns by their headings of the contract. */
  default List<String> columns() {
    return List.of();
  }

  /** Every heading it understands, without case, spaces and punctuation. */
  default Set<String> headings() {
    return Set.of();
  }

  /**
   * The column that a heading means in it.
   *
   * @param plainHeading without case, spaces and punctuation
   */
  default Optional<String> column(String plainHeading) {
    return Optional.empty();
  }

  /** Its headings and an example, where it is a table that people fill in. */
  default Optional<Template> template() {
    return Optional.empty();
  }

  /** The greatest age, on 1 September of the campaign, of somebody on such a list, in years. */
  default int oldest() {
    return AgeRule.OLDEST;
  }

  /**
   * The rows, understood one by one as they are asked for.
   *
   * @param wanted by its line, whether a row is wanted at all
   */
  UnderstoodRows<R> read(Received file, IntPredicate wanted) throws Unreadable;

  /** The rows, those refused whose birth date nobody on such a list can have in the campaign. */
  default UnderstoodRows<R> read(Received file, IntPredicate wanted, Campaign campaign)
      throws Unreadable {
    return read(file, wanted).ofAge(campaign, oldest());
  }

  Destination<R> destination();
}
