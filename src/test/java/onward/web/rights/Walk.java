package onward.web.rights;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import onward.access.Account;
import onward.access.Role;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.web.PageTest;
import onward.web.rights.RouteCases.Case;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A walk of the site's routes, as whomever one likes. */
abstract class Walk extends PageTest {
  private static final AtomicInteger ASKED = new AtomicInteger();

  Canaries canaries;
  Map<String, String> places;

  @BeforeEach
  void fill() throws Exception {
    canaries = Canaries.in(this, onward(), authority());
    places = canaries.places();
  }

  /** Sends a form. */
  void fill(String address, String... namesAndValues) throws Exception {
    send(address, namesAndValues);
  }

  /** Brings a list in; where that leads. */
  String bring(String name, String text) throws Exception {
    return upload(name, text);
  }

  Account account(Role role, String authority) {
    var partner =
        switch (role) {
          case SCHOOL_CONTACT -> authority + "4001";
          case PROVIDER_CONTACT -> "Northgate College";
          default -> "";
        };
    return new Account(
        new AuthorityCode(authority), "walker-" + authority, "Walker", Set.of(role), partner);
  }

  MockHttpServletResponse ask(Case one, Account account) throws Exception {
    if (one.pattern().equals("POST /lists")) {
      var empty = new MockMultipartFile("file", "", "text/csv", new byte[0]);
      var request = multipart("/lists").file(empty);
      request.with(csrf());
      return answer(request, account);
    }
    AbstractMockHttpServletRequestBuilder<?> request =
        one.method().equals("POST")
            ? post(URI.create(fill(one.address()))).with(csrf())
            : get(URI.create(fill(one.address())));
    request.with(somewhere());
    for (int i = 0; i < one.form().length; i += 2) {
      request.param(one.form()[i], fill(one.form()[i + 1]));
    }
    return answer(request, account);
  }

  /** Every request comes from another address: wrong tries lock the one they come from. */
  static RequestPostProcessor somewhere() {
    return request -> {
      request.setRemoteAddr("fd00::" + Integer.toHexString(ASKED.incrementAndGet()));
      return request;
    };
  }

  String fill(String text) {
    var filled = text;
    for (var place : places.entrySet()) {
      filled = filled.replace("{" + place.getKey() + "}", place.getValue());
    }
    return filled;
  }

  /** The same route, of a record that is nowhere. */
  static Case nowhere(Case one) {
    var address =
        one.address()
            .replace("{person}", "987654321")
            .replace("{list}", "987654321")
            .replace("{account}", "00000000-0000-3000-8000-000000000000")
            .replace("{month}", "2011-02");
    return new Case(one.pattern(), one.may(), one.about(), address, one.form());
  }

  /** The answer's text; that of a workbook is unpacked. */
  static String text(MockHttpServletResponse answer) throws IOException {
    var type = answer.getContentType();
    if (type == null || !type.contains("spreadsheetml")) {
      return answer.getContentAsString(StandardCharsets.UTF_8);
    }
    var text = new StringBuilder();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
      book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> text.append(cell))));
    }
    return text.toString();
  }

  /** The number of the newest list of this name. */
  String listNamed(String name) {
    return onward()
        .getBean(JdbcClient.class)
        .sql("select max(id)::text from import_file where authority = :authority and name = :name")
        .param("authority", code())
        .param("name", name)
        .query(String.class)
        .single();
  }

  /** Who has a reference. */
  PersonId numbered(String reference) {
    return new PersonId(
        onward()
            .getBean(JdbcClient.class)
            .sql("select min(person) from details where authority = :one and reference = :two")
            .param("one", code())
            .param("two", reference)
            .query(Long.class)
            .single());
  }

  /** Addresses on which somebody and a list that names them are, for whoever may see them. */
  List<String> everywhere(String list, PersonId person) {
    return Everywhere.of(code(), "/lists/" + list, "/people/" + person.value(), places);
  }
}
