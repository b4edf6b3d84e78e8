package onward.web.rules;

import onward.rulebook.RuleBook;
import onward.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How a status is decided. */
@Controller
class RulesController {
  private final Pages pages;

  RulesController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/rules")
  View rules() {
    return pages.show("rules/rules", new RulesPage(RuleBook.chapters()));
  }
}
