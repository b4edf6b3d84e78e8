package onward.web.settings;

import onward.access.Account;
import onward.access.Right;
import onward.web.Pages;
import onward.web.Words;
import onward.web.rights.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What the authority decides for itself. */
@Controller
@Needs(Right.SET_RULES)
class SettingsController {
  private static final String SAVED = "saved";

  private final Pages pages;
  private final SettingsDesk desk;

  SettingsController(Pages pages, SettingsDesk desk) {
    this.pages = pages;
    this.desk = desk;
  }

  @GetMapping("/settings")
  View settings(@AuthenticationPrincipal Account account, Model afterSaving) {
    var saved = afterSaving.getAttribute(SAVED);
    return pages.show(
        "settings/settings", desk.page(account.authority(), saved == null ? "" : saved.toString()));
  }

  @PostMapping("/settings")
  View save(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String since,
      @RequestParam(name = "last-start", defaultValue = "") String lastStart,
      @RequestParam(defaultValue = "") String attempts,
      @RequestParam(defaultValue = "") String channels,
      @RequestParam(defaultValue = "") String seen,
      RedirectAttributes then) {
    var form = new SettingsForm(since, lastStart, attempts, channels);
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return pages.show(
          "settings/settings",
          desk.page(account.authority(), form, problems, ""),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var saved = desk.save(account, form, seen);
    if (saved.isEmpty()) {
      return pages.show(
          "settings/settings", desk.beaten(account.authority(), form), HttpStatus.CONFLICT);
    }
    int differ = saved.getAsInt();
    then.addFlashAttribute(
        SAVED,
        differ == 0
            ? "Nobody stands otherwise today."
            : Words.count(differ, "young person stands", "young people stand")
                + " otherwise today.");
    return new RedirectView("/settings");
  }
}
