package onward.imports.later;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.facts.AuthorityCode;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.facts.Sources;
import onward.imports.Desk;
import onward.imports.ImportFile;
import onward.imports.ImportFile.State;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.imports.keep.FileStateTable;
import onward.imports.keep.KeptTable;
import onward.imports.keep.TurnTable;
import onward.imports.meaning.MeaningTable;
import onward.imports.plan.Attempt;
import onward.imports.plan.Plan;
import onward.imports.plan.Planner;
import onward.imports.plan.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes single rows in after their file, and puts them back. */
@Component
public class LateRows {
  private final Imports imports;
  private final Planner planner;
  private final LaterTable table;
  private final KeptTable kept;
  private final TurnTable turns;
  private final MeaningTable meanings;
  private final Sources sources;
  private final FileStateTable states;

  LateRows(
      Imports imports,
      Planner planner,
      LaterTable table,
      KeptTable kept,
      TurnTable turns,
      MeaningTable meanings,
      Sources sources,
      FileStateTable states) {
    this.states = states;
    this.imports = imports;
    this.planner = planner;
    this.table = table;
    this.kept = kept;
    this.turns = turns;
    this.meanings = meanings;
    this.sources = sources;
  }

  /**
   * Takes in single rows of a file that waited: rows decided by a person, or left out at approval.
   * Of a file that is not approved yet, the plan alone is changed.
   */
  @Transactional
  public List<PlannedLine> takeIn(Desk desk, ImportId id, Set<Integer> lines, String by) {
    turns.lock(desk.authority());
    return imports
        .find(desk.authority(), id)
        .flatMap(file -> again(desk, file, lines).map(plan -> takeIn(desk, file, plan, by)))
        .orElse(List.of());
  }

  /**
   * Tries the rows again of which nobody knew whom they are about, once a roll has brought people:
   * so lists may come in any order.
   *
   * @return how many found their person
   */
  @Transactional
  public int tryAgain(Desk desk, String by) {
    var authority = desk.authority();
    turns.lock(authority);
    int found = 0;
    for (var waiting : table.unmatched(authority).entrySet()) {
      var file = imports.find(authority, waiting.getKey()).orElseThrow();
      var plan = again(desk, file, waiting.getValue());
      if (plan.isPresent()) {
        var known = plan.get().only(line -> line.outcome() != Outcome.UNMATCHED);
        found += known.rows().isEmpty() ? 0 : takeIn(desk, file, known, by).size();
      }
    }
    return found;
  }

  /** Rows taken in by a decision wait again, and what they said is taken back. */
  @Transactional
  public void putBack(AuthorityCode authority, String print, Source by) {
    turns.lock(authority);
    for (var one : table.of(authority, print)) {
      var source = one.source();
      if (source != null) {
        planner.kind(one.kind()).ifPresent(kind -> Plan.undo(kind, source, by));
      }
    }
    table.putBack(authority, print);
  }

  private Optional<Plan<?>> again(Desk desk, ImportFile file, Set<Integer> lines) {
    var content = kept.content(desk.authority(), file.id().value());
    if (content == null) {
      return Optional.empty();
    }
    var meant = meanings.of(desk.authority(), file.meantBy());
    var attempt =
        planner
            .find(desk.with(file), file.sender(), content, meant, lines::contains)
            .planned(desk.with(file));
    return attempt instanceof Attempt.Planned(Plan<?> plan) ? Optional.of(plan) : Optional.empty();
  }

  private List<PlannedLine> takeIn(Desk desk, ImportFile file, Plan<?> plan, String by) {
    SourceId told = null;
    if (file.state() == State.APPLIED) {
      var source = sources.open(desk.authority(), file.name(), by, desk.at(), file.asAt());
      plan.apply(source);
      told = source.id();
    }
    boolean wrong = looksWrong(file);
    table.add(desk.authority(), file.id(), plan.lines(), told);
    if (wrong && !looksWrong(file)) {
      states.nothingToAsk(file.authority(), file.id());
    }
    return plan.lines();
  }

  /** Once most of its rows have found somebody, it is not asked whether it is the right file. */
  private boolean looksWrong(ImportFile file) {
    return file.looksWrong() && Refusals.wrongList(imports.groups(file.authority(), file.id()));
  }
}
