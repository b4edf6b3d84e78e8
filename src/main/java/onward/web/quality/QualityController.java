package onward.web.quality;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onward.access.Account;
import onward.access.Right;
import onward.quality.Contradiction;
import onward.web.Pages;
import onward.web.rights.Needs;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What can be put right. */
@Controller
@Needs(Right.SEE_WORK)
class QualityController {
  private final Pages pages;
  private final QualityPages quality;

  QualityController(Pages pages, QualityPages quality) {
    this.pages = pages;
    this.quality = quality;
  }

  @GetMapping("/to-put-right")
  View overview(@AuthenticationPrincipal Account account) {
    return pages.show("quality/overview", quality.overview(account.authority()));
  }

  @GetMapping("/to-put-right/provider")
  View provider(
      @AuthenticationPrincipal Account account,
      @RequestParam String key,
      @RequestParam(defaultValue = "1") int page) {
    return pages.show("quality/putRight", quality.ask(account.authority(), key, page));
  }

  @Needs({Right.SEE_WORK, Right.DOWNLOAD_PEOPLE})
  @GetMapping("/to-put-right/provider.csv")
  void download(
      @AuthenticationPrincipal Account account,
      @RequestParam String key,
      HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"to-ask.csv\"");
    quality.write(account.authority(), key, response.getOutputStream());
  }

  @GetMapping("/to-put-right/contradictions")
  View contradictions(
      @AuthenticationPrincipal Account account,
      @RequestParam Contradiction.Kind kind,
      @RequestParam(defaultValue = "1") int page) {
    return pages.show("quality/putRight", quality.contradictions(account.authority(), kind, page));
  }
}
