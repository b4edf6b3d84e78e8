package onward.web.lists;

import java.time.Clock;
import onward.facts.AuthorityCode;
import onward.imports.ImportFile;
import onward.imports.Imports;
import onward.imports.StatusUpkeep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes lists in and back, and works out everybody's status again when facts have changed. */
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

  ImportFile receive(AuthorityCode authority, String name, byte[] content, String by) {
    return imports.receive(authority, name, content, by, clock.instant());
  }

  @Transactional
  public void approve(ImportFile file, String by) {
    imports.approve(file.authority(), file.id(), by, clock.instant());
    statuses.afterChange(file.authority());
  }

  @Transactional
  public void undo(ImportFile file, String by) {
    imports.undo(file.authority(), file.id(), by, clock.instant());
    statuses.afterChange(file.authority());
  }
}
