package onward.imports.rows;

import java.util.ArrayList;
import java.util.List;
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
  public List<PlannedRow<CensusCount>> plan(List<Understood<CensusCount>> rows, Desk desk) {
    var standing = new ArrayList<CensusCount>();
    var planned = new ArrayList<PlannedRow<CensusCount>>();
    for (var row : rows) {
      planned.add(
          switch (row) {
            case Bad<CensusCount> bad -> FactDestination.refused(bad);
            case Good<CensusCount> good -> counted(good, desk, standing);
          });
    }
    return planned;
  }

  private PlannedRow<CensusCount> counted(
      Good<CensusCount> good, Desk desk, List<CensusCount> standing) {
    var count = good.said();
    var campaign = new Campaign(count.asAt().getYear());
    boolean known =
        standing.contains(count) || cohorts.counts(desk.authority(), campaign).contains(count);
    standing.add(count);
    var outcome = known ? Outcome.UNCHANGED : Outcome.APPLIED;
    var who = count.school() + ", " + count.cohort().words() + ": " + count.count();
    return new PlannedRow<>(
        new PlannedLine(
            good.line(), outcome, known ? "" : "new", null, who, good.flags(), List.of()),
        count);
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
  public void undo(SourceId undone, Source by) {
    cohorts.undoCensus(by.authority(), undone);
  }
}
