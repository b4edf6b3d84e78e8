package onward.web.home;

import onward.access.Account;
import onward.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The first page. */
@Controller
class HomeController {
  private final Pages pages;
  private final HomePages home;

  HomeController(Pages pages, HomePages home) {
    this.pages = pages;
    this.home = home;
  }

  @GetMapping("/")
  View home(@AuthenticationPrincipal Account account, @RequestParam(defaultValue = "") String day) {
    return pages.show("home/home", home.of(account.authority(), day));
  }
}
