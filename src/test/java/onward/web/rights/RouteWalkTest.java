package onward.web.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onward.access.Account;
import onward.access.Role;
import onward.access.Sight;
import onward.web.rights.RouteCases.About;
import onward.web.rights.RouteCases.Case;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every route of the running server as every role, of the own authority and of another. Marks
 * that no other authority's data carry are looked for in every answer, whatever its format.
 */
class RouteWalkTest extends Walk {
  private static final String OTHER = "851";

  @Override
  protected String code() {
    return "850";
  }

  @Test
  void every_route_has_a_case_and_every_case_is_a_route() {
    assertThat(routes())
        .isEqualTo(
            RouteCases.ALL.stream()
                .map(Case::pattern)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void each_role_opens_what_it_may_and_is_refused_everything_else() throws Exception {
    var wrong = new ArrayList<String>();
    for (var one : RouteCases.ALL) {
      for (var role : Role.values()) {
        if (one.about() == About.ALL || one.about() == About.RECORD) {
          var answer = ask(one, account(role, code()));
          boolean refused = answer.getStatus() == 403;
          boolean broken = answer.getStatus() >= 500;
          if (broken || refused == one.may().contains(role)) {
            wrong.add(one.pattern() + " as " + role + ": " + answer.getStatus());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void nobody_sees_a_part_of_a_record_that_is_kept_from_their_role() throws Exception {
    var leaks = new ArrayList<String>();
    for (var one : RouteCases.ALL) {
      for (var role : Role.values()) {
        // what is for everybody holds nobody's record, and may name circumstances
        var said = one.about() == About.PUBLIC ? "" : text(ask(one, account(role, code())));
        canaries
            .kept()
            .forEach((field, marks) -> {
              for (var mark : marks) {
                if (!Sight.fields(role).contains(field) && said.contains(mark)) {
                  leaks.add(one.pattern() + " shows a " + role + " " + field + ": " + mark);
                }
              }
            });
        if (!role.seesPeople() && said.contains(Canaries.NAME)) {
          leaks.add(one.pattern() + " names somebody to a " + role);
        }
      }
    }
    assertThat(leaks).isEmpty();
    assertThat(text(ask(person(), account(Role.DATA_MANAGER, code()))))
        .as("the marks are there to be found")
        .contains(canaries.kept().values().stream().map(List::getFirst).toList());
  }

  @Test
  void another_authority_finds_nothing_and_is_answered_as_if_nothing_were_there() throws Exception {
    var leaks = new ArrayList<String>();
    for (var one : RouteCases.ALL) {
      for (var role : Role.values()) {
        var answer = ask(one, account(role, OTHER));
        var said = text(answer);
        if (said.contains("Zcanary")) {
          leaks.add(one.pattern() + " tells another authority's " + role);
        }
        if (one.about() == About.RECORD && one.may().contains(role)) {
          var missing = ask(nowhere(one), account(role, OTHER));
          if (answer.getStatus() != 404 || missing.getStatus() != 404) {
            leaks.add(
                one.pattern()
                    + " answers another authority's "
                    + role
                    + " "
                    + answer.getStatus()
                    + ", and of what is nowhere "
                    + missing.getStatus());
          } else if (!plain(said).equals(plain(text(missing)))) {
            leaks.add(one.pattern() + " tells another's record from none");
          }
        }
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void a_school_and_a_provider_see_their_own_alone() throws Exception {
    var own = account(Role.SCHOOL_CONTACT, code());
    var other =
        new Account(
            own.authority(), "other", "Other", Set.of(Role.SCHOOL_CONTACT), code() + "4999");
    var college =
        new Account(
            own.authority(), "college", "C", Set.of(Role.PROVIDER_CONTACT), "Northgate College");
    var elsewhere =
        new Account(
            own.authority(), "college2", "C", Set.of(Role.PROVIDER_CONTACT), "Southgate College");
    for (var address : List.of("/our-pupils", "/our-pupils.csv")) {
      assertThat(text(answer(get(URI.create(address)), own))).contains("Patel", "Nowak");
      assertThat(text(answer(get(URI.create(address)), other))).doesNotContain("Patel", "Nowak");
    }
    for (var address : List.of("/our-applicants", "/our-applicants.csv")) {
      assertThat(text(answer(get(URI.create(address)), college)))
          .contains("Patel", "Okafor")
          .doesNotContain("Nowak");
      assertThat(text(answer(get(URI.create(address)), elsewhere)))
          .doesNotContain("Patel", "Okafor", "Nowak");
    }
  }

  @Test
  void whoever_is_not_signed_in_gets_only_what_is_for_everybody() throws Exception {
    for (var one : RouteCases.ALL) {
      if (!one.method().equals("ANY")) {
        var request =
            one.method().equals("GET")
                ? get(URI.create(fill(one.address())))
                : post(URI.create(fill(one.address()))).with(csrf());
        var answer = answerToNobody(request.with(somewhere()));
        if (one.about() == About.PUBLIC) {
          assertThat(answer.getStatus()).as(one.pattern()).isEqualTo(200);
        } else if (one.about() == About.STEP) {
          assertThat(answer.getStatus()).as(one.pattern()).isNotEqualTo(403).isLessThan(500);
        } else {
          assertThat(answer.getRedirectedUrl()).as(one.pattern()).endsWith("/sign-in");
        }
      }
    }
  }

  @Test
  void no_form_is_taken_without_its_token() throws Exception {
    for (var one : RouteCases.ALL) {
      if (one.method().equals("POST")) {
        var request = post(URI.create(fill(one.address())));
        assertThat(answer(request, account(Role.DATA_MANAGER, code())).getStatus())
            .as(one.pattern())
            .isEqualTo(403);
      }
    }
  }

  @Test
  void every_answer_says_what_may_run_and_that_it_is_kept_nowhere() throws Exception {
    for (var one : RouteCases.ALL) {
      if (one.method().equals("GET")) {
        var answer = ask(one, account(Role.DATA_MANAGER, code()));
        assertThat(answer.getHeader("Content-Security-Policy"))
            .as(one.pattern())
            .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
            .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        if (!one.address().startsWith("/assets/")) {
          assertThat(answer.getHeader("Cache-Control")).as(one.pattern()).contains("no-store");
        }
      }
    }
  }

  @Test
  void no_cell_of_any_file_is_a_formula_and_no_page_carries_markup_of_a_name() throws Exception {
    var wrong = new ArrayList<String>();
    for (var one : RouteCases.ALL) {
      for (var role : Role.values()) {
        var answer = ask(one, account(role, code()));
        var type = String.valueOf(answer.getContentType());
        if (type.startsWith("text/html") && text(answer).contains(Canaries.MARKUP)) {
          wrong.add(one.pattern() + " carries the markup of a name");
        }
        if (type.startsWith("text/csv")) {
          try (var csv = CsvReader.builder().ofCsvRecord(text(answer))) {
            csv.forEach(row ->
                row.getFields().stream()
                    .filter(cell -> cell.matches("(?s)[=@\\t\\r].*|[+-](?![0-9.]+$).*"))
                    .forEach(cell -> wrong.add(one.pattern() + " has the cell " + cell)));
          }
        }
        if (type.contains("spreadsheetml")) {
          formulas(answer).forEach(cell -> wrong.add(one.pattern() + " has the cell " + cell));
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(text(answer(get("/people.csv"), account(Role.DATA_MANAGER, code()))))
        .as("the formula is there to be found")
        .contains("'" + Canaries.FORMULA);
  }

  private static List<String> formulas(MockHttpServletResponse answer) throws IOException {
    var found = new ArrayList<String>();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
      book.forEach(sheet ->
          sheet.forEach(row ->
              row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA
                    || cell.toString().matches("(?s)[=@].*")) {
                  found.add(cell.toString());
                }
              })));
    }
    return found;
  }

  @Test
  void the_navigation_offers_what_may_be_opened_and_nothing_else() throws Exception {
    for (var role : Role.values()) {
      var account = account(role, code());
      var page = page(answer(get("/who-may-see"), account));
      for (var link : page.select(".govuk-service-navigation a, .onward-footer a")) {
        var answer = answer(get(URI.create(link.attr("href"))), account);
        assertThat(answer.getStatus()).as(role + ": " + link).isIn(200, 302);
      }
    }
  }

  private static Case person() {
    return RouteCases.ALL.stream()
        .filter(one -> one.address().equals("/people/{person}"))
        .findFirst()
        .orElseThrow();
  }

  private Set<String> routes() {
    var routes = new TreeSet<String>();
    onward()
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((info, _) -> {
          var methods = info.getMethodsCondition().getMethods();
          for (var pattern : info.getPatternValues()) {
            routes.add((methods.isEmpty() ? "ANY" : methods.iterator().next()) + " " + pattern);
          }
        });
    return routes;
  }

  /** What was said, without what differs from answer to answer. */
  private static String plain(String said) {
    return said.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  private static org.jsoup.nodes.Document page(MockHttpServletResponse answer) throws IOException {
    return org.jsoup.Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }
}
