package onward.submissions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import onward.facts.PersonId;
import org.jspecify.annotations.Nullable;

/** Two returns compared person by person, by what went from where to where. */
public final class ComparisonRule {
  private static final String IN_NEET = "NEET";
  private static final String NOT_NEET = "Not NEET";

  private ComparisonRule() {}

  /** The changes, in the order of their kinds, those of most people first. */
  public static List<Change> compare(List<SentRow> before, List<SentRow> after) {
    var earlier = byPerson(before);
    var later = byPerson(after);
    var found = new TreeMap<Way, List<PersonId>>();
    for (var row : after) {
      ways(earlier.get(row.person()), row)
          .forEach(way -> found.computeIfAbsent(way, _ -> new ArrayList<>()).add(row.person()));
    }
    for (var row : before) {
      if (row.counted() && !later.containsKey(row.person())) {
        var gone = new Way(Change.Kind.COHORT, "Returned before", "No longer returned");
        found.computeIfAbsent(gone, _ -> new ArrayList<>()).add(row.person());
      }
    }
    return found.entrySet().stream()
        .map(one ->
            new Change(one.getKey().kind, one.getKey().from, one.getKey().to, one.getValue()))
        .sorted(
            Comparator.comparing(Change::kind)
                .thenComparing(change -> -change.people().size())
                .thenComparing(Change::from)
                .thenComparing(Change::to))
        .toList();
  }

  private record Way(Change.Kind kind, String from, String to) implements Comparable<Way> {
    @Override
    public int compareTo(Way other) {
      return Comparator.comparing(Way::kind)
          .thenComparing(Way::from)
          .thenComparing(Way::to)
          .compare(this, other);
    }
  }

  private static List<Way> ways(@Nullable SentRow before, SentRow after) {
    if (before == null) {
      var status = after.counted() ? "Returned now" : "Sent as " + after.cohortStatus();
      return List.of(new Way(Change.Kind.COHORT, "Not returned before", status));
    }
    var ways = new ArrayList<Way>();
    add(ways, Change.Kind.COHORT, before, after, SentRow::cohortStatus);
    if (before.counted() && after.counted()) {
      add(ways, Change.Kind.NEET, before, after, row -> row.neet() ? IN_NEET : NOT_NEET);
      add(ways, Change.Kind.GUARANTEE, before, after, SentRow::guarantee);
      add(ways, Change.Kind.ACTIVITY, before, after, SentRow::doing);
    }
    return ways;
  }

  private static void add(
      List<Way> ways,
      Change.Kind kind,
      SentRow before,
      SentRow after,
      Function<SentRow, String> said) {
    if (!said.apply(before).equals(said.apply(after))) {
      ways.add(new Way(kind, said.apply(before), said.apply(after)));
    }
  }

  private static Map<PersonId, SentRow> byPerson(List<SentRow> rows) {
    var people = new HashMap<PersonId, SentRow>();
    rows.forEach(row -> people.put(row.person(), row));
    return people;
  }
}
