package onward.demo.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import onward.demo.draw.Dice;
import onward.demo.draw.Weighted;

/**
 * What the roll says of someone beyond name and school.
 *
 * @param sen N none, K support (about 10 in 100), E education, health and care plan (5 in 100)
 * @param characteristics national codes, semicolons between
 * @param level 1 intensive, 2 supported, 3 minimum
 */
public record Needs(String ethnicity, String sen, String characteristics, String level) {
  private static final Weighted<String> SEN =
      new Weighted<>(new TreeMap<>(Map.of("N", 85, "K", 10, "E", 5)));

  static Needs draw(RandomGenerator dice, NameGroup group) {
    var ethnicity =
        Dice.percent(dice, 2)
            ? Weighted.any(dice, List.of("REFU", "NOBT"))
            : Weighted.any(dice, group.ethnicities());
    var sen = SEN.draw(dice);
    var codes = new ArrayList<String>();
    // in care, asylum seeker, carer, care leaver, youth offending team, mental health
    for (var code : List.of("110", "130", "140", "160", "170", "210")) {
      if (Dice.percent(dice, 0.6)) {
        codes.add(code);
      }
    }
    boolean needy = !codes.isEmpty() || sen.equals("E");
    var level = needy ? (Dice.percent(dice, 50) ? "1" : "2") : Dice.percent(dice, 8) ? "2" : "3";
    return new Needs(ethnicity, sen, String.join(";", codes), level);
  }
}
