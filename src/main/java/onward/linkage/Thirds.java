package onward.linkage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onward.linkage.Links.Link;

/**
 * Two records of one list that are both a third one are also each other: what the two alone would
 * not show. Such a pair is always a question.
 */
final class Thirds {
  private static final double LIKELY = 0.9;

  /** Somebody who stands in a list more often than so is looked at by a person first. */
  private static final int MOST_NEIGHBOURS = 30;

  private Thirds() {}

  /** The pairs that follow from these, without those that are there already. */
  static List<Link> of(List<Link> links) {
    Map<String, Map<String, Link>> neighbours = new TreeMap<>();
    Set<String> known = new HashSet<>();
    for (var link : links) {
      known.add(key(link.left(), link.right()));
      if (link.probability() >= LIKELY) {
        neighbours.computeIfAbsent(link.left(), _ -> new TreeMap<>()).put(link.right(), link);
        neighbours.computeIfAbsent(link.right(), _ -> new TreeMap<>()).put(link.left(), link);
      }
    }
    var found = new ArrayList<Link>();
    neighbours.forEach((third, around) -> {
      if (around.size() <= MOST_NEIGHBOURS) {
        add(third, List.copyOf(around.entrySet()), known, found);
      }
    });
    return found;
  }

  private static void add(
      String third, List<Map.Entry<String, Link>> around, Set<String> known, List<Link> found) {
    for (int i = 0; i < around.size(); i++) {
      for (int j = i + 1; j < around.size(); j++) {
        var one = around.get(i);
        var other = around.get(j);
        if (known.add(key(one.getKey(), other.getKey()))) {
          double probability = one.getValue().probability() * other.getValue().probability();
          found.add(
              new Link(
                  one.getKey(),
                  other.getKey(),
                  probability,
                  false,
                  "A person must decide: both may be " + third + ".",
                  null));
        }
      }
    }
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + "\u0000" + other : other + "\u0000" + one;
  }
}
