package onward.web.lists;

import java.time.Clock;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.facts.London;
import onward.guarantee.Guarantees;
import onward.imports.ImportFile;
import onward.imports.Imports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes lists in and back, and works out everybody's status again when facts have changed. */
@Component
class ListDesk {
  private final Imports imports;
  private final Guarantees guarantees;
  private final Clock clock;

  ListDesk(Imports imports, Guarantees guarantees, Clock clock) {
    this.imports = imports;
    this.guarantees = guarantees;
    this.clock = clock;
  }

  ImportFile receive(AuthorityCode authority, String name, byte[] content, String by) {
    return imports.receive(authority, name, content, by, clock.instant());
  }

  @Transactional
  public void approve(ImportFile file, String by) {
    imports.approve(file.authority(), file.id(), by, clock.instant());
    refresh(file.authority());
  }

  @Transactional
  public void undo(ImportFile file, String by) {
    imports.undo(file.authority(), file.id(), by, clock.instant());
    refresh(file.authority());
  }

  private void refresh(AuthorityCode authority) {
    var now = clock.instant();
    var day = London.day(now);
    guarantees.refresh(authority, Campaign.on(day), day, now);
  }
}
