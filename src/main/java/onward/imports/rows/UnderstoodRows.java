package onward.imports.rows;

import java.util.List;
import java.util.stream.Stream;
import onward.calendar.Campaign;
import onward.imports.cells.AgeRule;
import onward.imports.read.Problem;
import onward.imports.rows.Understood.Bad;
import onward.imports.rows.Understood.Good;

/**
 * The rows of a file, understood as they are asked for, once.
 *
 * @param count how many the file has
 * @param rows those that are wanted, in the order of the file
 */
public record UnderstoodRows<R>(int count, Stream<Understood<R>> rows) {
  /**
   * These rows, those refused whose birth date nobody on the list can have.
   *
   * @param oldest the greatest age that somebody on it may have, in years
   */
  public UnderstoodRows<R> ofAge(Campaign campaign, int oldest) {
    return new UnderstoodRows<>(count, rows.map(row -> ofAge(row, campaign, oldest)));
  }

  private static <R> Understood<R> ofAge(Understood<R> row, Campaign campaign, int oldest) {
    if (!(row instanceof Good<R> good)) {
      return row;
    }
    var born = good.who().dateOfBirth();
    return born == null
        ? row
        : AgeRule.fault(born, campaign, oldest)
            .map(fault -> new Problem(fault.what(), "Date of birth", born.toString(), fault.cure()))
            .<Understood<R>>map(
                problem -> new Bad<>(row.line(), Matched.who(good.who()), List.of(problem)))
            .orElse(row);
  }
}
