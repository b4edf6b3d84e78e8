package onward.web.lists;

import java.time.Clock;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.facts.London;
import onward.imports.Desk;
import onward.imports.ImportFile;
import onward.imports.Imports;
import onward.imports.Progress;
import onward.imports.Progress.Step;
import onward.imports.StatusUpkeep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes lists in and back, and works out everybody's status again when facts have changed. Each
 * door is one transaction: whoever stops it before its end has changed nothing.
 */
@Component
class ListDesk {
  private final Imports imports;
  private final StatusUpkeep statuses;
  private final Clock clock;

  ListDesk(Imports imports, StatusUpkeep statuses, Clock clock) {
    this.imports = imports;
    this.statuses = statuses;
    this.clock = clock;
  }

  ImportFile begin(AuthorityCode authority, String name, byte[] content, String by) {
    return imports.begin(authority, name, content, by, clock.instant());
  }

  @Transactional
  public ImportFile plan(ImportFile file, byte[] content, Progress progress) {
    var planned = imports.plan(desk(file.authority(), progress), file.id(), content);
    progress.at(Step.FINISHING, planned.lines(), planned.lines());
    return planned;
  }

  @Transactional
  public void approve(ImportFile file, String by, Progress progress) {
    imports.approve(desk(file.authority(), progress), file.id(), by);
    refresh(file, progress);
  }

  @Transactional
  public void undo(ImportFile file, String by, Progress progress) {
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
