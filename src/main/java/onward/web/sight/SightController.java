package onward.web.sight;

import java.util.List;
import java.util.stream.Collectors;
import onward.access.Account;
import onward.access.Role;
import onward.access.SightBook;
import onward.web.Pages;
import onward.web.rights.Needs;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Who may see what. */
@Controller
@Needs
class SightController {
  private final Pages pages;

  SightController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/who-may-see")
  View table(@AuthenticationPrincipal Account account) {
    var own = account.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    return pages.show(
        "sight/sight",
        new SightPage(
            own,
            List.of(Role.values()),
            SightBook.HEADINGS,
            SightBook.rights(),
            SightBook.fields()));
  }
}
