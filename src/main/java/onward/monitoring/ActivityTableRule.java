package onward.monitoring;

import static java.math.BigDecimal.valueOf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onward.activity.ActivityCode;
import onward.submissions.SentRow;

/** Counts the rows of returns into the public tables. */
public final class ActivityTableRule {
  private static final int DECIMALS = 9;

  private ActivityTableRule() {}

  /** A line of the tables: an age and a part of it. */
  public record Line(Age age, Characteristic part) {
    static final Comparator<Line> ORDER =
        Comparator.comparing(Line::age)
            .thenComparing(line -> line.part.grouping())
            .thenComparing(line -> line.part.value());
  }

  /** The counts of one month, by line; young adult offenders in custody are in none. */
  public static Map<Line, ActivityCount> count(List<SentRow> rows) {
    var counts = new TreeMap<Line, int[]>(Line.ORDER);
    for (var row : rows) {
      if (!counted(row)) {
        continue;
      }
      for (var age : Age.values()) {
        if (age.holds(row)) {
          Characteristic.of(row)
              .forEach(
                  part -> add(counts.computeIfAbsent(new Line(age, part), _ -> new int[3]), row));
        }
      }
    }
    var lines = new TreeMap<Line, ActivityCount>(Line.ORDER);
    counts.forEach((line, count) ->
        lines.put(
            line, new ActivityCount(valueOf(count[0]), valueOf(count[1]), valueOf(count[2]))));
    return lines;
  }

  /**
   * The mean of three months, unrounded; empty where one of them is missing, for missing is not
   * nought.
   */
  public static Map<Line, ActivityCount> mean(List<Map<Line, ActivityCount>> months) {
    var lines = new TreeMap<Line, ActivityCount>(Line.ORDER);
    if (months.isEmpty() || months.stream().anyMatch(Map::isEmpty)) {
      return lines;
    }
    months.getFirst().keySet().stream()
        .filter(line -> months.stream().allMatch(month -> month.containsKey(line)))
        .forEach(line -> {
          var own = months.stream().flatMap(month -> Optional.ofNullable(month.get(line)).stream());
          var sum = own.reduce(ActivityTableRule::both).orElseThrow();
          lines.put(
              line,
              new ActivityCount(
                  part(sum.cohort(), months.size()),
                  part(sum.neet(), months.size()),
                  part(sum.notKnown(), months.size())));
        });
    return lines;
  }

  private static ActivityCount both(ActivityCount one, ActivityCount other) {
    return new ActivityCount(
        one.cohort().add(other.cohort()),
        one.neet().add(other.neet()),
        one.notKnown().add(other.notKnown()));
  }

  /**
   * Who takes part, by kind.
   *
   * @param cohort people of academic age 16 and 17, custody apart
   */
  public record Participation(int cohort, Map<ParticipationType, Integer> types) {
    public int total() {
      return types.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Participation by kind at the end of a month; what has lapsed is no participation. */
  public static Participation participation(List<SentRow> rows) {
    var types = new EnumMap<ParticipationType, Integer>(ParticipationType.class);
    int cohort = 0;
    for (var row : rows) {
      if (!both(row)) {
        continue;
      }
      cohort++;
      if (!row.lapsed()) {
        ActivityCode.of(row.activity())
            .flatMap(ParticipationType::of)
            .ifPresent(type -> types.merge(type, 1, Integer::sum));
      }
    }
    return new Participation(cohort, types);
  }

  /** Whether the figures of both ages count a row. */
  static boolean both(SentRow row) {
    return counted(row) && Age.BOTH.holds(row);
  }

  private static boolean counted(SentRow row) {
    return row.cohortStatus().equals("P") && !row.activity().equals(ActivityCode.CUSTODY.code());
  }

  private static void add(int[] count, SentRow row) {
    count[0]++;
    count[1] += row.neet() ? 1 : 0;
    count[2] += row.notKnown() ? 1 : 0;
  }

  private static BigDecimal part(BigDecimal sum, int months) {
    return sum.divide(valueOf(months), DECIMALS, RoundingMode.HALF_UP);
  }
}
