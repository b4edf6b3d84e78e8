package onward.imports.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onward.calendar.Campaign;
import onward.cohort.CensusCount;
import onward.cohort.Cohorts;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.imports.Desk;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.imports.rows.Understood.Bad;
import onward.imports.rows.Understood.Good;
import org.springframework.stereotype.Component;

/** The May counts: about schools, not people. */
@Component
public class CensusDestination implements Destination<CensusCount> {
  private final Cohorts cohorts;

  CensusDestination(Cohorts cohorts) {
    this.cohorts = cohorts;
  }

  @Override
  public boolean aboutPeople() {
    return false;
  }

  @Override
  public boolean inPortions() {
    return false;
  }

  @Override
  public Finder<CensusCount> finder(Desk desk, int all) {
    return rows -> rows.stream().map(CensusDestination::found).toList();
  }

  private static PlannedRow<CensusCount> found(Understood<CensusCount> row) {
    return switch (row) {
      case Bad<CensusCount> bad -> Matched.refused(bad);
      case Good<CensusCount> good -> new PlannedRow<>(line(good), good.said());
    };
  }

  private static PlannedLine line(Good<CensusCount> good) {
    var count = good.said();
    var who = count.school() + ", " + count.cohort().words() + ": " + count.count();
    return new PlannedLine(good.line(), Outcome.APPLIED, "new", null, who, good.flags(), List.of());
  }

  @Override
  public List<PlannedRow<CensusCount>> plan(List<PlannedRow<CensusCount>> found, Desk desk) {
    var standing = new HashSet<CensusCount>();
    var planned = new ArrayList<PlannedRow<CensusCount>>(found.size());
    for (var row : found) {
      var count = row.said();
      boolean known = count != null && (known(count, desk) | !standing.add(count));
      planned.add(known ? new PlannedRow<>(row.line().with(Outcome.UNCHANGED, ""), count) : row);
    }
    return planned;
  }

  private boolean known(CensusCount count, Desk desk) {
    var campaign = new Campaign(count.asAt().getYear());
    return cohorts.counts(desk.authority(), campaign).contains(count);
  }

  @Override
  public void apply(Source source, List<PlannedRow<CensusCount>> plan) {
    for (var row : plan) {
      var count = row.said();
      if (count != null && row.line().outcome() == Outcome.APPLIED) {
        cohorts.record(source, row.line().line(), count);
      }
    }
  }

  @Override
  public Set<Integer> undo(SourceId undone, Source by) {
    cohorts.undoCensus(by.authority(), undone);
    return Set.of();
  }
}
