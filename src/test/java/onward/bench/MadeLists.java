package onward.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import onward.calendar.Campaign;
import onward.demo.DemoLists;
import onward.demo.DemoPlan;
import onward.facts.AuthorityCode;

/**
 * The rolls of a made-up authority as one list, and a college's list of offers to all of them that
 * gives names, birth dates and postcodes alone.
 */
record MadeLists(String roll, String offers, int rows) {
  private static final int SEED = 7;

  static MadeLists of(AuthorityCode authority, int people) {
    var plan =
        new DemoPlan(
            authority, people, SEED + people, new Campaign(2026), LocalDate.of(2026, 5, 1));
    var roll = new StringBuilder();
    for (var list : DemoLists.year(plan)) {
      if (list.fileName().contains("roll-year")) {
        var text = new String(list.content(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        roll.append(roll.isEmpty() ? text : text.substring(text.indexOf('\n') + 1));
      }
    }
    var offers =
        new StringBuilder(
            "Forename,Surname,Date of birth,Postcode,Provider,Kind,Course,Start date\n");
    var rows = new ArrayList<>(roll.toString().lines().toList());
    for (var row : rows.subList(1, rows.size())) {
      var cells = row.split(",", -1);
      offers.append(String.join(",", cells[3], cells[4], cells[5], cells[6]));
      offers.append(",10004321,general qualification,A levels,07/09/2026\n");
    }
    return new MadeLists(roll.toString(), offers.toString(), rows.size() - 1);
  }
}
