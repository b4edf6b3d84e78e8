package onward.web.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import onward.access.Account;
import onward.calendar.Campaign;
import onward.monitoring.GuaranteeTables.By;
import onward.monitoring.PublicFiles;
import onward.web.Pages;
import onward.web.Today;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The monthly tables. */
@Controller
@RequestMapping("/figures")
class FiguresController {
  private static final String MONTH = "/{month:\\d{4}-\\d{2}}";

  private final Pages pages;
  private final FiguresPages figures;
  private final FormPages forms;
  private final PublicFiles files;
  private final Today today;

  FiguresController(
      Pages pages, FiguresPages figures, FormPages forms, PublicFiles files, Today today) {
    this.pages = pages;
    this.figures = figures;
    this.forms = forms;
    this.files = files;
    this.today = today;
  }

  @GetMapping
  View all(@AuthenticationPrincipal Account account, @RequestParam(defaultValue = "0") int year) {
    return pages.show("figures/figures", figures.of(account.authority(), campaign(year)));
  }

  @GetMapping(MONTH)
  View month(
      @AuthenticationPrincipal Account account,
      @PathVariable YearMonth month,
      @RequestParam(defaultValue = "SCHOOL") By by) {
    return pages.show("figures/month", figures.month(account.authority(), month, by));
  }

  @GetMapping(MONTH + "/2009")
  View form(@AuthenticationPrincipal Account account, @PathVariable YearMonth month) {
    var day = figures.end(month);
    return pages.show("figures/form", forms.of(account.authority(), Campaign.on(day), day));
  }

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

  @GetMapping("/neet-by-characteristics.csv")
  void neet(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "0") int year,
      HttpServletResponse response)
      throws IOException {
    int of = campaign(year).year() + 1;
    files.neet(account.authority(), of, out(response, "neet-by-characteristics-" + of));
  }

  @GetMapping("/participation-by-type.csv")
  void participation(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "0") int year,
      HttpServletResponse response)
      throws IOException {
    int of = campaign(year).year() + 1;
    files.participation(account.authority(), of, out(response, "participation-by-type-" + of));
  }

  private Campaign campaign(int year) {
    return year == 0 ? today.campaign() : new Campaign(year);
  }

  private static OutputStream out(HttpServletResponse response, String name) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    return response.getOutputStream();
  }
}
