package onward.web.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onward.calendar.Campaign;
import onward.calendar.Days;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.imports.Desk;
import onward.imports.ImportFile;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.imports.LineQuery;
import onward.imports.ListFiles;
import onward.imports.Outcome;
import onward.imports.PlanGroup;
import onward.imports.PlannedLine;
import onward.imports.Progress;
import onward.imports.Progress.Step;
import onward.imports.StatusUpkeep;
import onward.imports.later.LateRows;
import onward.imports.text.Bytes;
import onward.matching.Duplicates;
import onward.web.edits.Edits;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes lists in and back, and works out everybody's status again when facts have changed. Each
 * door is one transaction: whoever stops it before its end has changed nothing.
 */
@Component
class ListDesk {
  private static final Logger LOG = LoggerFactory.getLogger(ListDesk.class);

  private final Imports imports;
  private final ListFiles files;
  private final LateRows late;
  private final StatusUpkeep statuses;
  private final Duplicates duplicates;
  private final Edits edits;
  private final Clock clock;

  ListDesk(
      Imports imports,
      ListFiles files,
      LateRows late,
      StatusUpkeep statuses,
      Duplicates duplicates,
      Edits edits,
      Clock clock) {
    this.duplicates = duplicates;
    this.edits = edits;
    this.imports = imports;
    this.files = files;
    this.late = late;
    this.statuses = statuses;
    this.clock = clock;
  }

  ImportFile begin(
      AuthorityCode authority,
      String name,
      Bytes content,
      String sender,
      @Nullable LocalDate asAt,
      String by) {
    var now = clock.instant();
    var file = imports.begin(authority, name, content, sender, by, now);
    return asAt == null || file.cameBefore() ? file : imports.madeAsAt(authority, file.id(), asAt);
  }

  /** Why no list can be as at a day that was typed; empty where it can, or nothing was typed. */
  String wrongAsAt(String typed) {
    if (typed.isEmpty()) {
      return "";
    }
    return Days.read(typed).filter(day -> !day.isAfter(London.day(clock.instant()))).isPresent()
        ? ""
        : "The day the list was made must be a day up to today, such as 2026-06-30";
  }

  /**
   * What the forms of a list are filled from: what would become of its rows, and whether it has.
   */
  static String seen(Imports imports, ImportFile file) {
    return Edits.print(
        file.state(),
        imports.groups(file.authority(), file.id()).stream()
            .map(PlanGroup::toString)
            .sorted()
            .toList());
  }

  /** Does something with a list unless somebody was faster, which is asked where it is done. */
  private boolean first(ImportFile file, String seen, Runnable work) {
    return edits.first(
        file.authority(),
        "list " + file.id().value(),
        seen,
        () -> find(file.authority(), file.id()).map(one -> seen(imports, one)).orElse("gone"),
        work);
  }

  /**
   * Takes in rows of an approved list that were looked at again, or were left out.
   *
   * @return false where somebody was faster; nothing is done then
   */
  @Transactional
  public boolean takeInLater(ImportFile file, String action, String by, String seen) {
    return first(file, seen, () -> takeIn(file, action, by));
  }

  private void takeIn(ImportFile file, String action, String by) {
    var waiting = new LineQuery(Outcome.REVIEW, action, "", 0, Integer.MAX_VALUE);
    var lines =
        imports
            .inOrder(file.authority(), file.id(), waiting)
            .map(PlannedLine::line)
            .collect(Collectors.toSet());
    late.takeIn(desk(file.authority(), Progress.UNHEARD), file.id(), lines, by);
    refresh(file, Progress.UNHEARD);
  }

  Optional<ImportFile> find(AuthorityCode authority, ImportId file) {
    return imports.find(authority, file);
  }

  /**
   * Does what is to be done, in one transaction.
   *
   * @return false where somebody was faster; nothing is done then
   */
  @Transactional
  public boolean carryOut(ImportFile file, ListWork work, Progress progress) {
    if (work.verb() == ListWork.Verb.PLAN) {
      work(file, work, progress);
      return true;
    }
    return first(file, work.seen(), () -> work(file, work, progress));
  }

  private void work(ImportFile file, ListWork work, Progress progress) {
    switch (work.verb()) {
      case PLAN ->
          finished(imports.planOnce(desk(file.authority(), progress), file.id()), progress);
      case AGAIN ->
          finished(imports.planAgain(desk(file.authority(), progress), file.id()), progress);
      case APPROVE -> approve(file, work.actions(), work.by(), progress);
      case UNDO -> undo(file, work.by(), progress);
    }
  }

  /**
   * Looks, once a list stands, whether it added anybody who was there already. What goes wrong here
   * takes nothing back of the list, and the next one looks again.
   */
  void lookForDuplicates(ListWork work) {
    if (work.verb() != ListWork.Verb.APPROVE) {
      return;
    }
    try {
      duplicates.look(work.authority(), clock.instant());
    } catch (RuntimeException fault) {
      LOG.error("Looking for duplicates after list {} failed", work.id(), fault);
    }
  }

  private static void finished(ImportFile planned, Progress progress) {
    progress.at(Step.FINISHING, planned.lines(), planned.lines());
  }

  private void approve(ImportFile file, Set<String> actions, String by, Progress progress) {
    imports.approve(desk(file.authority(), progress), file.id(), actions, by);
    if (files.addsPeople(file)) {
      late.tryAgain(desk(file.authority(), Progress.UNHEARD), by);
    }
    refresh(file, progress);
  }

  private void undo(ImportFile file, String by, Progress progress) {
    progress.at(Step.WRITING, 0, file.lines());
    imports.undo(file.authority(), file.id(), by, clock.instant());
    refresh(file, progress);
  }

  private Desk desk(AuthorityCode authority, Progress progress) {
    var now = clock.instant();
    return imports.desk(authority, Campaign.on(London.day(now)), now).heardBy(progress);
  }

  private void refresh(ImportFile file, Progress progress) {
    progress.at(Step.FINISHING, file.lines(), file.lines());
    statuses.afterChange(file.authority());
    // the last look at the stop button before all this is kept
    progress.at(Step.FINISHING, file.lines(), file.lines());
  }
}
