package onward.web.partners;

import onward.partners.Partner;
import onward.partners.Partners;
import onward.web.Address;
import onward.web.Pages;
import onward.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Looks partners up. A partner's name is no personal data, so it may stand in the address. */
@Controller
class PartnersController {
  private final Pages pages;
  private final Partners partners;

  PartnersController(Pages pages, Partners partners) {
    this.pages = pages;
    this.partners = partners;
  }

  @GetMapping("/partners")
  View search(
      @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "1") int page) {
    var typed = name.strip();
    var address = Address.of("/partners").and("name", typed);
    var found = partners.search(typed, Math.max(page, 1), Paging.SIZE);
    var next = found.size() == Paging.SIZE ? address.and("page", page + 1).toString() : "";
    var previous = page > 1 ? address.and("page", page - 1).toString() : "";
    var rows = found.stream().map(PartnersController::row).toList();
    return pages.show("partners/partners", new PartnersPage(typed, rows, previous, next));
  }

  private static PartnersPage.PartnerRow row(Partner partner) {
    return new PartnersPage.PartnerRow(
        partner.name(),
        partner.type().isEmpty() ? partner.kind().words() : partner.type(),
        partner.dfeNumber().isEmpty() ? partner.ukprn() : partner.dfeNumber(),
        partner.town(),
        partner.open(),
        "/people?provider=" + partner.key());
  }
}
