package onward.imports.plan;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onward.facts.Source;
import onward.facts.Sources;
import onward.imports.Desk;
import onward.imports.ImportFile;
import onward.imports.Progress;
import onward.imports.keep.ArrivalTable;
import onward.imports.keep.FileStateTable;
import onward.imports.keep.FileTable;
import onward.imports.keep.LineTable;
import onward.imports.meaning.MeaningTable;
import onward.imports.text.Bytes;
import org.springframework.stereotype.Component;

/** Carries out a plan that was approved, a portion of its rows at a time. */
@Component
public class Approval {
  private final Planner planner;
  private final PlanDesk plans;
  private final FileTable files;
  private final FileStateTable states;
  private final LineTable lines;
  private final MeaningTable meanings;
  private final ArrivalTable arrivals;
  private final Sources sources;

  Approval(
      Planner planner,
      PlanDesk plans,
      FileTable files,
      FileStateTable states,
      LineTable lines,
      MeaningTable meanings,
      ArrivalTable arrivals,
      Sources sources) {
    this.planner = planner;
    this.plans = plans;
    this.files = files;
    this.states = states;
    this.lines = lines;
    this.meanings = meanings;
    this.arrivals = arrivals;
    this.sources = sources;
  }

  /**
   * Carries out the groups of a plan that were approved; the rows of the others wait.
   *
   * @return whether it was carried out
   */
  public boolean approve(
      Desk desk, ImportFile file, Bytes content, Set<String> actions, String by) {
    var meant = meanings.of(desk.authority(), file.meantBy());
    return switch (planner.open(desk.with(file), file.sender(), content, meant)) {
      case Attempt.Refused _ -> false;
      case Portions<?> portions -> {
        var source = sources.open(desk.authority(), file.name(), by, desk.at(), file.asAt());
        var approved = new Approved(actions, files.saidBefore(desk.authority(), file.id()));
        carryOut(desk, file, portions, approved, source);
        states.applied(desk.authority(), file.id(), source.id(), desk.at());
        yield true;
      }
    };
  }

  /** What of a list is carried out, and whether it came before. */
  private record Approved(Set<String> actions, boolean cameBefore) {}

  private <R> void carryOut(
      Desk desk, ImportFile file, Portions<R> portions, Approved approved, Source source) {
    var together = arrivals.together(desk.authority(), file.id().value());
    var apart = lines(together);
    var recall = plans.recall(file, plans.current(desk, file));
    var done = new int[1];
    portions.again(
        apart::get,
        recall,
        again -> {
          desk.progress().at(Progress.Step.WRITING, done[0], portions.rows());
          done[0] += again.plan().rows().size();
          carryOut(file, again, approved, source);
        });
    for (var batch : together) {
      desk.progress().at(Progress.Step.WRITING, done[0], portions.rows());
      done[0] += batch.length;
      portions.again(batch, recall, again -> carryOut(file, again, approved, source));
    }
  }

  private <R> void carryOut(ImportFile file, Again<R> again, Approved approved, Source source) {
    var held = again.plan().asApproved(again.before()).onlyThese(approved.actions);
    (approved.cameBefore ? held.changesAlone() : held).apply(source);
    var changed =
        held.lines().stream()
            .filter(line -> {
              var stands = again.before().get(line.line());
              return stands == null || !line.reads(stands);
            })
            .toList();
    if (!changed.isEmpty()) {
      lines.changed(file.authority(), file.id(), changed);
    }
  }

  private static BitSet lines(List<int[]> batches) {
    var lines = new BitSet();
    for (var batch : batches) {
      for (int line : batch) {
        lines.set(line);
      }
    }
    return lines;
  }
}
