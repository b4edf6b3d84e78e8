package onward.demo.lists;

import java.util.List;
import onward.demo.journey.ListKind;
import onward.demo.places.Partner;
import onward.demo.places.World;

/** A few rows that cannot be read as they stand: a day that does not exist, letters in a number. */
record Slips(World world, Partner sender, ListKind kind) {
  private static final int ENOUGH = 20;

  /** Plants one slip in the longer offers and enrolment lists of two colleges. */
  List<Row> plant(List<Row> rows) {
    int college = world.colleges().indexOf(sender);
    boolean places = kind == ListKind.OFFERS || kind == ListKind.ENROLMENTS;
    if (!places || college < 0 || college > 1 || rows.size() < ENOUGH) {
      return rows;
    }
    int at = rows.size() / 2;
    rows.set(at, college == 0 ? badDate(rows.get(at)) : badNumber(rows.get(at)));
    return rows;
  }

  private Row badDate(Row row) {
    int column = ListKind.IDENTITY.size() + kind.further().indexOf("Start date");
    return row.with(column, "31/02/" + world.campaign().year()).faulty("bad date");
  }

  private static Row badNumber(Row row) {
    int column = ListKind.IDENTITY.indexOf("ULN");
    return row.with(column, "98O47I2235").faulty("letters in ULN");
  }
}
