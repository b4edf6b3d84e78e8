package onward.demo.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a list with its truth.
 *
 * @param cells dates as {@link LocalDate}, all else as it is written
 * @param reference the roll's key of the true person, empty if not on the roll
 * @param fault what was planted, empty if clean
 */
public record Row(List<Object> cells, String reference, String fault) {
  Row faulty(String planted) {
    return new Row(cells, reference, fault.isEmpty() ? planted : fault + "; " + planted);
  }

  Row with(int column, Object cell) {
    var changed = new ArrayList<>(cells);
    changed.set(column, cell);
    return new Row(changed, reference, fault);
  }
}
