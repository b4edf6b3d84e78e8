package onward.imports;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.facts.AuthorityCode;
import onward.facts.London;
import onward.facts.Source;
import onward.facts.Sources;
import onward.imports.ImportFile.State;
import onward.imports.keep.ArrivalTable;
import onward.imports.keep.FileTable;
import onward.imports.keep.Hash;
import onward.imports.keep.LineTable;
import onward.imports.meaning.MeaningTable;
import onward.imports.plan.Again;
import onward.imports.plan.Attempt;
import onward.imports.plan.Planner;
import onward.imports.plan.Portions;
import onward.imports.plan.Recalled;
import onward.imports.plan.Tally;
import onward.imports.read.Problem;
import onward.imports.text.Bytes;
import org.springframework.stereotype.Component;

/**
 * Makes the plan of a file that was received, and carries it out, a portion of its rows at a time:
 * neither needs more memory for a longer file.
 */
@Component
class PlanDesk {
  private final Planner planner;
  private final FileTable files;
  private final LineTable lines;
  private final MeaningTable meanings;
  private final ArrivalTable arrivals;
  private final Sources sources;

  PlanDesk(
      Planner planner,
      FileTable files,
      LineTable lines,
      MeaningTable meanings,
      ArrivalTable arrivals,
      Sources sources) {
    this.planner = planner;
    this.files = files;
    this.lines = lines;
    this.meanings = meanings;
    this.arrivals = arrivals;
    this.sources = sources;
  }

  /** Whether whom the rows are about would come out as it did when the plan was made. */
  boolean current(Desk desk, ImportFile file) {
    var meant = meanings.of(desk.authority(), file.meantBy());
    return arrivals.known(desk.authority(), file.id().value()).equals(Recalled.print(desk, meant));
  }

  /** Reads a file, matches its rows and stores the plan. */
  void plan(Desk desk, ImportFile file, Bytes content) {
    var meant = meanings.of(desk.authority(), file.meantBy());
    arrivals.note(desk.authority(), file.id().value(), Recalled.print(desk, meant));
    lines.clear(desk.authority(), file.id());
    switch (planner.open(desk, file.name(), content, meant)) {
      case Attempt.Refused refused -> refuse(file, refused);
      case Portions<?> portions -> plan(desk, file, portions, Hash.of(content));
    }
  }

  private <R> void plan(Desk desk, ImportFile file, Portions<R> portions, String hash) {
    var authority = desk.authority();
    var tally = new Tally();
    portions.plan(plan -> {
      tally.add(plan);
      lines.write(authority, file.id(), plan.lines());
    });
    var together = tally.together();
    var wrong = tally.tooManyAlike();
    if (wrong.isPresent()) {
      refuse(file, portions.kind(), tally.rows(), wrong.get());
      return;
    }
    for (var batch : together) {
      portions.again(
          batch,
          recall(file, true),
          again -> lines.changed(authority, file.id(), again.plan().lines()));
    }
    arrivals.noteTogether(authority, file.id().value(), together);
    var note =
        twin(authority, hash, tally.contents())
            .map(ImportFile::cameBeforeIn)
            .orElseGet(tally::wrongList);
    files.planned(
        authority, file.id(), portions.kind(), State.PLANNED, tally.rows(), tally.contents(), note);
    lines.noteMissing(authority, file.id(), tally.schools(), London.day(desk.at()));
  }

  Optional<ImportFile> twin(AuthorityCode authority, String hash, String contents) {
    return files.twin(authority, hash, contents);
  }

  /** A file that cannot be read: the reason at its place, and every row refused with it. */
  void refuse(ImportFile file, Attempt.Refused refused) {
    var authority = file.authority();
    var note = String.join(" ", refused.problems().stream().map(Problem::what).toList());
    files.planned(
        authority, file.id(), refused.kind(), State.REFUSED, refused.lines().size(), "", note);
    lines.write(authority, file.id(), refused.lines());
  }

  private void refuse(ImportFile file, String kind, int rows, Problem why) {
    lines.refuse(file.authority(), file.id(), why);
    files.planned(file.authority(), file.id(), kind, State.REFUSED, rows, "", why.what());
  }

  /**
   * Carries out the groups of a plan that were approved; the rows of the others wait.
   *
   * @return whether it was carried out
   */
  boolean approve(Desk desk, ImportFile file, Bytes content, Set<String> actions, String by) {
    var meant = meanings.of(desk.authority(), file.meantBy());
    return switch (planner.open(desk, file.name(), content, meant)) {
      case Attempt.Refused _ -> false;
      case Portions<?> portions -> {
        var source = sources.open(desk.authority(), file.name(), by, desk.at());
        carryOut(desk, file, portions, actions, source);
        files.applied(desk.authority(), file.id(), source.id(), desk.at());
        yield true;
      }
    };
  }

  private <R> void carryOut(
      Desk desk, ImportFile file, Portions<R> portions, Set<String> actions, Source source) {
    var together = arrivals.together(desk.authority(), file.id().value());
    var apart = lines(together);
    var recall = recall(file, current(desk, file));
    var done = new int[1];
    portions.again(
        apart::get,
        recall,
        again -> {
          desk.progress().at(Progress.Step.WRITING, done[0], portions.rows());
          done[0] += again.plan().rows().size();
          carryOut(file, again, actions, source);
        });
    for (var batch : together) {
      desk.progress().at(Progress.Step.WRITING, done[0], portions.rows());
      done[0] += batch.length;
      portions.again(batch, recall, again -> carryOut(file, again, actions, source));
    }
  }

  private <R> void carryOut(ImportFile file, Again<R> again, Set<String> actions, Source source) {
    var held = again.plan().asApproved(again.before()).onlyThese(actions);
    held.apply(source);
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

  private Portions.Recall recall(ImportFile file, boolean people) {
    return new Portions.Recall(
        numbers -> lines.byNumber(file.authority(), file.id(), numbers), people);
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
