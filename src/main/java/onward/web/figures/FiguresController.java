package onward.web.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.Locale;
import onward.access.Account;
import onward.access.Right;
import onward.calendar.Campaign;
import onward.monitoring.GuaranteeTables.By;
import onward.monitoring.PublicFiles;
import onward.web.Pages;
import onward.web.Today;
import onward.web.rights.Needs;
import onward.web.rights.Veil;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The monthly tables. */
@Controller
@Needs(Right.SEE_FIGURES)
@RequestMapping("/figures")
class FiguresController {
  private static final String MONTH = "/{month:\\d{4}-\\d{2}}";

  private final Pages pages;
  private final FiguresPages figures;
  private final FormPages forms;
  private final PublicFiles files;
  private final Today today;
  private final Veil veil;

  FiguresController(
      Pages pages,
      FiguresPages figures,
      FormPages forms,
      PublicFiles files,
      Today today,
      Veil veil) {
    this.pages = pages;
    this.figures = figures;
    this.forms = forms;
    this.files = files;
    this.today = today;
    this.veil = veil;
  }

  @GetMapping
  View all(@AuthenticationPrincipal Account account, @RequestParam(defaultValue = "0") int year) {
    return pages.show(
        "figures/figures", figures.of(account.authority(), campaign(year), small(account)));
  }

  @GetMapping(MONTH)
  View month(
      @AuthenticationPrincipal Account account,
      @PathVariable YearMonth month,
      @RequestParam(defaultValue = "SCHOOL") By by) {
    begun(month);
    return pages.show(
        "figures/month",
        figures.month(account.authority(), month, by, small(account) && veil.shows(by)));
  }

  @Needs({Right.SEE_FIGURES, Right.SEE_SMALL_NUMBERS})
  @GetMapping(MONTH + ".csv")
  void parts(
      @AuthenticationPrincipal Account account,
      @PathVariable YearMonth month,
      @RequestParam(defaultValue = "SCHOOL") By by,
      HttpServletResponse response)
      throws IOException {
    begun(month);
    if (!veil.shows(by)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    files.parts(
        account.authority(),
        figures.end(month),
        by,
        part -> figures.name(by, part),
        out(response, "september-guarantee-" + month + "-by-" + by.name().toLowerCase(Locale.UK)));
  }

  /** A month that has not come has no figures. */
  private void begun(YearMonth month) {
    if (month.isAfter(YearMonth.from(today.day()))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  @Needs({Right.SEE_FIGURES, Right.SEE_SMALL_NUMBERS})
  @GetMapping(MONTH + "/2009")
  View form(@AuthenticationPrincipal Account account, @PathVariable YearMonth month) {
    begun(month);
    var day = figures.end(month);
    return pages.show("figures/form", forms.of(account.authority(), Campaign.on(day), day));
  }

  @Needs({Right.SEE_FIGURES, Right.SEE_SMALL_NUMBERS})
  @GetMapping("/september-guarantee.csv")
  void guarantee(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "0") int year,
      HttpServletResponse response)
      throws IOException {
    files.guarantee(
        account.authority(),
        campaign(year),
        today.day(),
        out(response, "september-guarantee-" + campaign(year).year()));
  }

  @Needs({Right.SEE_FIGURES, Right.SEE_SMALL_NUMBERS})
  @GetMapping("/neet-by-characteristics.csv")
  void neet(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "0") int year,
      HttpServletResponse response)
      throws IOException {
    int of = campaign(year).year() + 1;
    files.neet(account.authority(), of, out(response, "neet-by-characteristics-" + of));
  }

  @Needs({Right.SEE_FIGURES, Right.SEE_SMALL_NUMBERS})
  @GetMapping("/participation-by-type.csv")
  void participation(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "0") int year,
      HttpServletResponse response)
      throws IOException {
    int of = campaign(year).year() + 1;
    files.participation(account.authority(), of, out(response, "participation-by-type-" + of));
  }

  private static boolean small(Account account) {
    return account.may(Right.SEE_SMALL_NUMBERS);
  }

  private Campaign campaign(int year) {
    return today.campaign(year);
  }

  private static OutputStream out(HttpServletResponse response, String name) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    return response.getOutputStream();
  }
}
