package onward.demo.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onward.demo.places.Partner;

/**
 * An offer as it grows through the year: made, conditional, replied to, withdrawn.
 *
 * @param offeredOn the day it was made
 * @param start the first day of the course
 */
record Placement(Partner partner, Course course, LocalDate offeredOn, LocalDate start) {

  /** The cells of the offers list; empty where nothing is said. */
  Cells said() {
    return new Cells(
        new ArrayList<>(
            Arrays.asList(
                partner.inLists(),
                course.offer(),
                course.name(),
                course.level(),
                offeredOn,
                start,
                "none",
                "",
                "held",
                "",
                "",
                "",
                "")));
  }

  /** Cells that can be said otherwise, one at a time. */
  record Cells(List<Object> values) {
    private static final List<String> COLUMNS = ListKind.OFFERS.further();

    Cells but(String column, Object value) {
      var changed = new ArrayList<>(values);
      changed.set(COLUMNS.indexOf(column), value);
      return new Cells(changed);
    }
  }

  String key() {
    return partner.inLists() + "|" + course.offer() + "|" + course.name();
  }
}
