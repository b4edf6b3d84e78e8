package onward.imports.plan;

import java.util.Optional;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.imports.Desk;
import onward.imports.ImportFile;
import onward.imports.ImportFile.State;
import onward.imports.keep.ArrivalTable;
import onward.imports.keep.FileStateTable;
import onward.imports.keep.FileTable;
import onward.imports.keep.Hash;
import onward.imports.keep.LineTable;
import onward.imports.meaning.MeaningTable;
import onward.imports.read.Problem;
import onward.imports.text.Bytes;
import org.springframework.stereotype.Component;

/** Makes the plan of a file that was received, a portion of its rows at a time. */
@Component
public class PlanDesk {
  private final Planner planner;
  private final FileTable files;
  private final FileStateTable states;
  private final LineTable lines;
  private final MeaningTable meanings;
  private final ArrivalTable arrivals;

  PlanDesk(
      Planner planner,
      FileTable files,
      FileStateTable states,
      LineTable lines,
      MeaningTable meanings,
      ArrivalTable arrivals) {
    this.planner = planner;
    this.files = files;
    this.states = states;
    this.lines = lines;
    this.meanings = meanings;
    this.arrivals = arrivals;
  }

  /** Whether whom the rows are about would come out as it did when the plan was made. */
  public boolean current(Desk desk, ImportFile file) {
    var meant = meanings.of(desk.authority(), file.meantBy());
    return arrivals.known(desk.authority(), file.id().value()).equals(Recalled.print(desk, meant));
  }

  /** Reads a file, matches its rows and stores the plan; one that says nothing new is told so. */
  public void plan(Desk desk, ImportFile file, Bytes content) {
    plan(desk, file, content, false);
  }

  /** The same of a file that is to be gone through also where its list came before. */
  public void planAllTheSame(Desk desk, ImportFile file, Bytes content) {
    plan(desk, file, content, true);
  }

  private void plan(Desk desk, ImportFile file, Bytes content, boolean allTheSame) {
    var meant = meanings.of(desk.authority(), file.meantBy());
    arrivals.note(desk.authority(), file.id().value(), Recalled.print(desk, meant));
    lines.clear(desk.authority(), file.id());
    switch (planner.open(desk.with(file), file.sender(), content, meant)) {
      case Attempt.Refused refused -> refuse(file, refused);
      case Portions<?> portions -> {
        var hash = Hash.of(content);
        var before =
            allTheSame
                ? Optional.<ImportFile>empty()
                : cameBefore(desk.authority(), portions, hash);
        if (before.isPresent()) {
          nothingToDo(file, before.get());
        } else {
          plan(desk, file, portions, hash);
        }
      }
    }
  }

  /**
   * The file that said the same, whatever it looked like. What a list says is told from its rows
   * alone, so nobody is looked for and no row is written; going through it for that is worth while
   * only where a list of as many rows was taken in.
   */
  private Optional<ImportFile> cameBefore(
      AuthorityCode authority, Portions<?> portions, String hash) {
    return arrivals.anyOf(authority, portions.kind(), portions.rows())
        ? portions.contents().flatMap(contents -> twin(authority, hash, contents))
        : Optional.empty();
  }

  private void nothingToDo(ImportFile file, ImportFile before) {
    states.planned(
        file.authority(), file.id(), before.kind(), State.PLANNED, 0, "", before.cameBeforeIn());
  }

  private <R> void plan(Desk desk, ImportFile file, Portions<R> portions, String hash) {
    var authority = desk.authority();
    var tally = new Tally(authority);
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
            .orElseGet(() -> tally.wrongList(() -> arrivals.anybody(authority)));
    states.planned(
        authority, file.id(), portions.kind(), State.PLANNED, tally.rows(), tally.contents(), note);
    lines.noteMissing(authority, file.id(), tally.classes(), London.day(desk.at()));
  }

  Optional<ImportFile> twin(AuthorityCode authority, String hash, String contents) {
    return files.twin(authority, hash, contents);
  }

  /** A file that cannot be read: the reason at its place, and every row refused with it. */
  public void refuse(ImportFile file, Attempt.Refused refused) {
    var authority = file.authority();
    var note = String.join(" ", refused.problems().stream().map(Problem::what).toList());
    states.planned(
        authority, file.id(), refused.kind(), State.REFUSED, refused.lines().size(), "", note);
    lines.write(authority, file.id(), refused.lines());
  }

  private void refuse(ImportFile file, String kind, int rows, Problem why) {
    lines.refuse(file.authority(), file.id(), why);
    states.planned(file.authority(), file.id(), kind, State.REFUSED, rows, "", why.what());
  }

  /** Where what was planned before is looked up. */
  Portions.Recall recall(ImportFile file, boolean people) {
    return new Portions.Recall(
        numbers -> lines.byNumber(file.authority(), file.id(), numbers), people);
  }
}
