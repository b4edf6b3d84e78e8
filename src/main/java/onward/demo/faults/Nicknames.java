package onward.demo.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import onward.demo.draw.Rows;
import onward.demo.draw.Weighted;

/** Short forms of given names, from common knowledge. */
final class Nicknames {
  private static final Map<String, List<String>> ALL = read();

  private Nicknames() {}

  static Optional<String> of(RandomGenerator dice, String forename) {
    var forms = ALL.get(forename);
    return forms == null ? Optional.empty() : Optional.of(Weighted.any(dice, forms));
  }

  private static Map<String, List<String>> read() {
    var all = new HashMap<String, List<String>>();
    for (var row : Rows.of("nicknames.csv")) {
      all.put(row.get(0), List.of(row.get(1).split(" ")));
    }
    return Map.copyOf(all);
  }
}
