package onward.web.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.time.Clock;
import java.util.List;
import onward.access.Account;
import onward.facts.AuthorityCode;
import onward.web.PageTest;
import onward.web.SmallAuthority;
import onward.web.watch.Watch;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.RegistrationBean;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The filters before the real pages, with an allowance that a test can use up. */
class LimitsTest extends PageTest {
  @Override
  protected String code() {
    return "838";
  }

  @Test
  void an_account_that_asks_for_too_much_is_told_to_wait_wherever_it_asks_from() throws Exception {
    var site = site(new LimitSettings(3, 0, 20));
    for (int i = 0; i < 3; i++) {
      assertThat(ask(site, get("/"), "ada", "10.0.0." + i).getStatus()).isEqualTo(200);
    }
    var refused = ask(site, get("/"), "ada", "10.0.0.9");
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getHeader("Retry-After")).isEqualTo("10");
    assertThat(ask(site, get("/"), "grace", "10.0.0.9").getStatus()).isEqualTo(200);
    assertThat(ask(site, get("/assets/govuk.css"), "ada", "10.0.0.9").getStatus()).isEqualTo(200);
  }

  @Test
  void an_address_that_asks_for_too_much_is_refused_before_anybody_is_looked_up() throws Exception {
    var site = site(new LimitSettings(0, 2, 20));
    assertThat(
            site.perform(from(get("/sign-in"), "10.1.0.1")).andReturn().getResponse().getStatus())
        .isEqualTo(200);
    assertThat(site.perform(from(get("/"), "10.1.0.1")).andReturn().getResponse().getStatus())
        .isEqualTo(302);
    assertThat(
            site.perform(from(get("/sign-in"), "10.1.0.1")).andReturn().getResponse().getStatus())
        .isEqualTo(429);
    assertThat(
            site.perform(from(get("/sign-in"), "10.1.0.2")).andReturn().getResponse().getStatus())
        .isEqualTo(200);
  }

  @Test
  void a_list_brought_in_counts_as_many_pages() throws Exception {
    var site = site(new LimitSettings(25, 0, 20));
    var file = new MockMultipartFile("file", "c.csv", "text/csv", "Reference\n".getBytes());
    assertThat(ask(site, upload(file), "ada", "10.2.0.1").getStatus()).isEqualTo(302);
    assertThat(ask(site, upload(file), "ada", "10.2.0.1").getStatus()).isEqualTo(429);
    assertThat(ask(site, get("/"), "ada", "10.2.0.1").getStatus()).isEqualTo(200);
  }

  @Test
  void the_site_has_both_filters_in_their_places_and_a_page_for_the_refusal() throws Exception {
    assertThat(onward().getBean(AddressLimitFilter.class)).isNotNull();
    assertThat(onward().getBean(AccountLimitFilter.class)).isNotNull();
    assertThat(AddressLimitFilter.BEFORE_SIGNING_IN)
        .isLessThan(
            onward().getBean("securityFilterChainRegistration", RegistrationBean.class).getOrder());
    var told = answerToNobody(get("/error").requestAttr("jakarta.servlet.error.status_code", 429));
    assertThat(told.getContentAsString()).contains("Too many pages at once", "ten seconds");
    var limits = onward().getEnvironment();
    assertThat(limits.getProperty("onward.limits.of-account")).as("not in tests").isEqualTo("0");
  }

  private MockMvc site(LimitSettings settings) {
    var limits = new Limits(settings, onward().getBean(Clock.class));
    return MockMvcBuilders.webAppContextSetup(onward())
        .addFilters(new AddressLimitFilter(limits, onward().getBean(Watch.class)))
        .apply(springSecurity())
        .addFilters(new AccountLimitFilter(limits))
        .build();
  }

  private static AbstractMockHttpServletRequestBuilder<?> upload(MockMultipartFile file) {
    var request = multipart("/lists").file(file);
    request.with(csrf());
    return request;
  }

  private MockHttpServletResponse ask(
      MockMvc site, AbstractMockHttpServletRequestBuilder<?> request, String who, String address)
      throws Exception {
    var account = new Account(new AuthorityCode(code()), who, who, SmallAuthority.STAFF, "");
    var signedIn = UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
    return site.perform(from(request, address).with(authentication(signedIn)))
        .andReturn()
        .getResponse();
  }

  private static AbstractMockHttpServletRequestBuilder<?> from(
      AbstractMockHttpServletRequestBuilder<?> request, String address) {
    request.with(asked -> {
      asked.setRemoteAddr(address);
      return asked;
    });
    return request;
  }
}
