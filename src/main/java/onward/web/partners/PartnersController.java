package onward.web.partners;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import onward.access.Right;
import onward.partners.Partner;
import onward.partners.Partners;
import onward.tables.CsvOut;
import onward.web.Address;
import onward.web.Chosen;
import onward.web.Pages;
import onward.web.Paging;
import onward.web.Words;
import onward.web.govuk.Choice;
import onward.web.rights.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Looks partners up. A partner's name is no personal data, so it may stand in the address. */
@Controller
@Needs(Right.SEE_PARTNERS)
class PartnersController {
  private final Pages pages;
  private final Partners partners;

  PartnersController(Pages pages, Partners partners) {
    this.pages = pages;
    this.partners = partners;
  }

  @GetMapping("/partners")
  View search(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(required = false) Partner.@Nullable Kind kind,
      @RequestParam(defaultValue = "1") int page) {
    var typed = name.strip();
    var address =
        Address.of("/partners").and("name", typed).and("kind", kind == null ? "" : kind.name());
    var found = partners.search(typed, kind);
    return pages.show(
        "partners/partners",
        new PartnersPage(
            Words.count(found.size(), "partner", "partners"),
            typed,
            chosen(typed, kind, address),
            kinds(kind),
            found.stream()
                .skip(Paging.offset(page))
                .limit(Paging.SIZE)
                .map(PartnersController::row)
                .toList(),
            new Paging(page, found.size(), address),
            address.at("/partners.csv").toString()));
  }

  @GetMapping("/partners.csv")
  void download(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(required = false) Partner.@Nullable Kind kind,
      HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"partners.csv\"");
    try (var csv =
        CsvOut.to(
            response.getOutputStream(),
            "Name",
            "Kind",
            "Type",
            "DfE number",
            "UKPRN",
            "URN",
            "Town",
            "Postcode",
            "Open")) {
      for (var partner : partners.search(name.strip(), kind)) {
        csv.row(
            partner.name(),
            partner.kind().words(),
            partner.type(),
            partner.dfeNumber(),
            partner.ukprn(),
            partner.urn(),
            partner.town(),
            partner.postcode(),
            partner.open() ? "yes" : "no");
      }
    }
  }

  private static List<Chosen> chosen(String typed, Partner.@Nullable Kind kind, Address address) {
    var chosen = new ArrayList<Chosen>();
    if (!typed.isEmpty()) {
      chosen.add(new Chosen("“" + typed + "”", address.without("name").toString()));
    }
    if (kind != null) {
      chosen.add(new Chosen(Words.sentence(kind.words()), address.without("kind").toString()));
    }
    return chosen;
  }

  private static List<Choice> kinds(Partner.@Nullable Kind kind) {
    var asked = kind == null ? "" : kind.name();
    return Stream.concat(
            Stream.of(Choice.of("", "All kinds", asked)),
            Arrays.stream(Partner.Kind.values())
                .map(one -> Choice.of(one.name(), Words.sentence(one.words()), asked)))
        .toList();
  }

  private static PartnersPage.PartnerRow row(Partner partner) {
    return new PartnersPage.PartnerRow(
        partner.name(),
        partner.type().isEmpty() ? Words.sentence(partner.kind().words()) : partner.type(),
        partner.dfeNumber().isEmpty() ? partner.ukprn() : partner.dfeNumber(),
        partner.town(),
        partner.open(),
        "/people?provider=" + partner.key());
  }
}
