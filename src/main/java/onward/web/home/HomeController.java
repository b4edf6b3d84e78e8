package onward.web.home;

import onward.access.Account;
import onward.access.Right;
import onward.web.Pages;
import onward.web.rights.Needs;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The first page. */
@Controller
@Needs
class HomeController {
  private final Pages pages;
  private final HomePages home;

  HomeController(Pages pages, HomePages home) {
    this.pages = pages;
    this.home = home;
  }

  @GetMapping("/")
  View home(@AuthenticationPrincipal Account account, @RequestParam(defaultValue = "") String day) {
    if (!account.may(Right.SEE_PEOPLE)) {
      return new RedirectView(Pages.first(account));
    }
    return pages.show("home/home", home.of(account.authority(), day));
  }
}
