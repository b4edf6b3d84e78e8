package onward.web.own;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onward.access.Account;
import onward.access.Right;
import onward.web.Pages;
import onward.web.rights.Needs;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A school's own pupils and leavers, and a provider's own applicants. */
@Controller
class OwnController {
  private static final String PUPILS = "/our-pupils";
  private static final String APPLICANTS = "/our-applicants";

  private final Pages pages;
  private final OwnPeople own;

  OwnController(Pages pages, OwnPeople own) {
    this.pages = pages;
    this.own = own;
  }

  @Needs(Right.SEE_OWN_PUPILS)
  @GetMapping(PUPILS)
  View pupils(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") int page) {
    return pages.show("own/own", own.page(account, Right.SEE_OWN_PUPILS, PUPILS, kind, page));
  }

  @Needs(Right.SEE_OWN_PUPILS)
  @GetMapping(PUPILS + ".csv")
  void pupilsFile(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String kind,
      HttpServletResponse response)
      throws IOException {
    file(account, Right.SEE_OWN_PUPILS, kind, "our-pupils.csv", response);
  }

  @Needs(Right.SEE_OWN_APPLICANTS)
  @GetMapping(APPLICANTS)
  View applicants(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") int page) {
    return pages.show(
        "own/own", own.page(account, Right.SEE_OWN_APPLICANTS, APPLICANTS, kind, page));
  }

  @Needs(Right.SEE_OWN_APPLICANTS)
  @GetMapping(APPLICANTS + ".csv")
  void applicantsFile(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String kind,
      HttpServletResponse response)
      throws IOException {
    file(account, Right.SEE_OWN_APPLICANTS, kind, "our-applicants.csv", response);
  }

  private void file(
      Account account, Right as, String kind, String name, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    own.write(account, as, kind, response.getOutputStream());
  }
}
