package onward.bench.linkage;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onward.linkage.Particulars;

/**
 * What is used today: a spreadsheet's look-up on forename, surname, birth date and postcode, and
 * the rule that links when three of these four agree. Letters are compared without case.
 */
record TodaysRules(List<Particulars> held, List<Particulars> rows, List<String> rowOf) {
  void print(PrintStream page) {
    line("spreadsheet join on four fields", List.of(List.of(0, 1, 2, 3)), page);
    line(
        "three of the four agree",
        List.of(
            List.of(0, 1, 2, 3),
            List.of(0, 1, 2),
            List.of(0, 1, 3),
            List.of(0, 2, 3),
            List.of(1, 2, 3)),
        page);
  }

  private void line(String rule, List<List<Integer>> keys, PrintStream page) {
    List<Map<String, Integer>> indexes = new ArrayList<>();
    for (var key : keys) {
      var index = new HashMap<String, Integer>();
      for (int i = 0; i < held.size(); i++) {
        index.putIfAbsent(text(held.get(i), key), i);
      }
      indexes.add(index);
    }
    int right = 0;
    int wrong = 0;
    int ours = 0;
    for (int row = 0; row < rows.size(); row++) {
      ours += rowOf.get(row).isEmpty() ? 0 : 1;
      Integer found = null;
      for (int i = 0; i < keys.size() && found == null; i++) {
        found = indexes.get(i).get(text(rows.get(row), keys.get(i)));
      }
      if (found != null) {
        boolean hit = String.valueOf(found).equals(rowOf.get(row));
        right += hit ? 1 : 0;
        wrong += hit ? 0 : 1;
      }
    }
    page.printf(
        "| %s | %,d | %,d | %.4f %% | %.2f %% |%n",
        rule,
        right + wrong,
        wrong,
        100.0 * right / Math.max(1, right + wrong),
        100.0 * right / Math.max(1, ours));
  }

  private static String text(Particulars said, List<Integer> fields) {
    var text = new StringBuilder();
    for (int field : fields) {
      text.append(
              switch (field) {
                case 0 -> said.forename();
                case 1 -> said.surname();
                case 2 -> said.dateOfBirth();
                default -> said.postcode();
              })
          .append('|');
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
