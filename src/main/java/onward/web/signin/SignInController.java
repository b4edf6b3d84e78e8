package onward.web.signin;

import onward.web.Pages;
import onward.web.rights.ForEverybody;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page on which one signs in. */
@Controller
@ForEverybody(because = "whoever is not signed in signs in here")
class SignInController {
  private final Pages pages;

  SignInController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/sign-in")
  View signIn(
      @RequestParam(required = false) String again, @RequestParam(required = false) String out) {
    return pages.show("signin/signIn", new SignInPage(again != null, out != null));
  }
}
