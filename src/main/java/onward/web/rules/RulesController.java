package onward.web.rules;

import onward.rulebook.RuleBook;
import onward.web.Pages;
import onward.web.rights.ForEverybody;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How a status is decided. */
@Controller
@ForEverybody(because = "the rules hold no data, and whoever is decided about may read them")
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
