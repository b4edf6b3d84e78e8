package onward.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import onward.InAuthority;
import onward.OnwardTest;
import onward.access.Account;
import onward.facts.AuthorityCode;
import onward.web.audit.LookingFilter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A test of pages: the small authority, signed in to, and what its pages say. */
@OnwardTest
public abstract class PageTest implements InAuthority {
  @Autowired private WebApplicationContext onward;
  private MockMvc site;
  private SmallAuthority authority;
  private final MockHttpSession session = new MockHttpSession();

  @BeforeEach
  void open() {
    site =
        MockMvcBuilders.webAppContextSetup(onward)
            .apply(springSecurity())
            .addFilters(onward.getBean(LookingFilter.class))
            .build();
    authority = SmallAuthority.in(onward, code());
  }

  @Override
  public String inside() {
    return code();
  }

  /** The authority's code; a test that changes facts takes one of its own. */
  protected String code() {
    return "861";
  }

  protected SmallAuthority authority() {
    return authority;
  }

  protected WebApplicationContext onward() {
    return onward;
  }

  /** The page at an address, as its user sees it. */
  protected Document page(String address) throws Exception {
    return Jsoup.parse(answer(address).getContentAsString(StandardCharsets.UTF_8));
  }

  /** The whole answer, as the authority's user gets it. */
  protected MockHttpServletResponse answer(String address) throws Exception {
    return answer(get(URI.create(address)), authority.code());
  }

  /** The page's own heading. */
  protected static String heading(Document page) {
    return page.select("h1").text();
  }

  /** Where sending a form leads. */
  protected String sent(String address, String... namesAndValues) throws Exception {
    var to = send(address, namesAndValues).getRedirectedUrl();
    return to == null ? "" : to;
  }

  /** What a user of another authority gets. */
  protected MockHttpServletResponse answerToStranger(String address) throws Exception {
    return answer(get(URI.create(address)), new AuthorityCode("862"));
  }

  /** What nobody in particular gets. */
  protected MockHttpServletResponse answerToNobody(MockHttpServletRequestBuilder request)
      throws Exception {
    return site.perform(request).andReturn().getResponse();
  }

  /** Brings a file in; where that leads. */
  protected String upload(String name, String text) throws Exception {
    return upload(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Brings a file in, of whatever kind; where that leads. */
  protected String upload(String name, byte[] content) throws Exception {
    var to = answerToUpload(name, content, "").getRedirectedUrl();
    return to == null ? "" : to;
  }

  /** Brings a file in that was made as at a day; the answer. */
  protected MockHttpServletResponse answerToUpload(String name, byte[] content, String asAt)
      throws Exception {
    var part = new MockMultipartFile("file", name, "application/octet-stream", content);
    var request = multipart("/lists").file(part);
    request.with(csrf()).param("asAt", asAt);
    return answer(request, authority.code());
  }

  /** Sends a form, with what it was filled from as a browser does, unless that is given. */
  protected MockHttpServletResponse send(String address, String... namesAndValues)
      throws Exception {
    var request = post(address).with(csrf());
    if (EditForms.edits(address) && !List.of(namesAndValues).contains("seen")) {
      request.param("seen", seen(address));
    }
    for (int i = 0; i < namesAndValues.length; i += 2) {
      request.param(namesAndValues[i], namesAndValues[i + 1]);
    }
    return answer(request, authority.code());
  }

  /** What the form that is sent to an address is filled from. */
  protected String seen(String address) throws Exception {
    return page(EditForms.on(address))
        .select("form[action=" + address + "] input[name=seen]")
        .attr("value");
  }

  protected MockHttpServletResponse answer(
      AbstractMockHttpServletRequestBuilder<?> request, AuthorityCode code) throws Exception {
    return answer(
        request, new Account(code, "admin-" + code, "Administrator", SmallAuthority.STAFF, ""));
  }

  /** What somebody gets. */
  protected MockHttpServletResponse answer(
      AbstractMockHttpServletRequestBuilder<?> request, Account account) throws Exception {
    var signedIn = UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
    return site.perform(request.session(session).with(authentication(signedIn)))
        .andReturn()
        .getResponse();
  }
}
