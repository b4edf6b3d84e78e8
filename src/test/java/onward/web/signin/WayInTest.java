package onward.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import onward.access.Account;
import onward.access.Accounts;
import onward.access.Holder;
import onward.access.Role;
import onward.credentials.CodeRule;
import onward.credentials.OneTimeLinks;
import onward.credentials.OneTimeLinks.Purpose;
import onward.web.PageTest;
import org.apache.commons.codec.binary.Base32;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Guessing, locks, second factors and links (S6 and S7 of the targets). */
class WayInTest extends PageTest {
  private static final String GOOD = "lantern gravel oboe tuesday";
  private MockHttpSession visit = new MockHttpSession();

  @Override
  protected String code() {
    return "852";
  }

  @Test
  void the_seventh_try_is_refused_though_it_is_right_and_unknown_names_are_locked_alike()
      throws Exception {
    var account = newAccount("locked@example.org", Role.ANALYST);
    onward().getBean(Accounts.class).password(account, GOOD);
    for (var name : List.of("locked@example.org", "nobody@example.org")) {
      for (int i = 1; i <= 6; i++) {
        assertThat(signIn(name, "wrong", "10.1.0." + i)).isEqualTo("/sign-in?again");
      }
      assertThat(signIn(name, GOOD, "10.1.0.7")).isEqualTo("/sign-in?locked");
    }
  }

  @Test
  void an_address_is_locked_whatever_names_it_tries() throws Exception {
    var account = newAccount("fine@example.org", Role.ANALYST);
    onward().getBean(Accounts.class).password(account, GOOD);
    for (int i = 1; i <= 6; i++) {
      assertThat(signIn("guess" + i + "@example.org", "wrong", "10.2.0.1")).endsWith("again");
    }
    assertThat(signIn("fine@example.org", GOOD, "10.2.0.1")).isEqualTo("/sign-in?locked");
    assertThat(signIn("fine@example.org", GOOD, "10.2.0.2")).isEqualTo("/");
  }

  @Test
  void known_and_unknown_names_take_the_same_work() throws Exception {
    var account = newAccount("timed@example.org", Role.ANALYST);
    onward().getBean(Accounts.class).password(account, GOOD);
    var known = new ArrayList<Long>();
    var unknown = new ArrayList<Long>();
    var accounts = onward().getBean(Accounts.class);
    for (int i = 0; i < 7; i++) {
      known.add(nanos(() -> accounts.signIn("timed@example.org", "wrong")));
      unknown.add(nanos(() -> accounts.signIn("unknown@example.org", "wrong")));
    }
    known.sort(null);
    unknown.sort(null);
    assertThat((double) unknown.get(3) / known.get(3)).isBetween(0.4, 2.5);
  }

  private static long nanos(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  @Test
  void an_invitation_leads_over_a_password_and_an_authenticator_into_the_site() throws Exception {
    var account = newAccount("lead@example.org", Role.AUTHORITY_LEAD);
    var link = "/welcome/" + link(account, Purpose.INVITATION);

    assertThat(visit(post(link).param("password", "password1234")).getStatus()).isEqualTo(422);
    var before = visit.getId();
    assertThat(visit(post(link).param("password", GOOD)).getRedirectedUrl())
        .isEqualTo("/sign-in/app");
    assertThat(visit.getId()).as("a new session").isNotEqualTo(before);
    assertThat(visit(get("/people")).getRedirectedUrl()).as("not in yet").endsWith("/sign-in");
    assertThat(visit(get(link)).getStatus()).as("opens once").isEqualTo(404);

    var key = key();
    assertThat(visit(post("/sign-in/app").param("code", "000000")).getStatus()).isEqualTo(422);
    var owing = visit.getId();
    assertThat(visit(post("/sign-in/app").param("code", code(key, 0))).getRedirectedUrl())
        .as("where they wanted to go")
        .endsWith("/people");
    assertThat(visit.getId()).as("a new session again").isNotEqualTo(owing);
    assertThat(visit(get("/people")).getStatus()).isEqualTo(200);

    visit = new MockHttpSession();
    assertThat(signIn("lead@example.org", GOOD, "10.3.0.1")).isEqualTo("/sign-in/code");
    assertThat(visit(get("/sign-in/app")).getRedirectedUrl())
        .as("a stolen password sets up no second app")
        .isEqualTo("/sign-in?late");
    assertThat(visit(post("/sign-in/code").param("code", code(key, 0))).getStatus())
        .as("the code was used")
        .isEqualTo(422);
    assertThat(visit(post("/sign-in/code").param("code", code(key, 1))).getRedirectedUrl())
        .isEqualTo("/");
  }

  @Test
  void wrong_codes_lock_like_wrong_passwords() throws Exception {
    var account = newAccount("codes@example.org", Role.DATA_MANAGER);
    visit(post("/welcome/" + link(account, Purpose.INVITATION)).param("password", GOOD));
    visit(post("/sign-in/app").param("code", code(key(), 0)));
    visit = new MockHttpSession();
    signIn("codes@example.org", GOOD, "10.4.0.1");
    for (int i = 0; i < 6; i++) {
      assertThat(
              visit(post("/sign-in/code").param("code", "00000" + i).with(from("10.4.1." + i)))
                  .getStatus())
          .isEqualTo(422);
    }
    assertThat(visit(post("/sign-in/code").param("code", "000009")).getRedirectedUrl())
        .isEqualTo("/sign-in?locked");
  }

  @Test
  void a_school_comes_in_by_a_link_that_opens_once_and_only_the_newest() throws Exception {
    var school =
        new Account(
            authority().code(), "school@example.org", "Abbey", Set.of(Role.SCHOOL_CONTACT), "852");
    onward().getBean(Accounts.class).add(Holder.of(school, "school@example.org", now()));
    var old = link(school, Purpose.SIGN_IN);
    var link = "/welcome/" + link(school, Purpose.SIGN_IN);

    assertThat(visit(get("/welcome/" + old)).getStatus()).isEqualTo(404);
    assertThat(visit(get(link)).getStatus()).as("looking does not use it up").isEqualTo(200);
    assertThat(visit(post(link)).getRedirectedUrl()).isEqualTo("/");
    assertThat(visit(get("/")).getRedirectedUrl()).isEqualTo("/our-pupils");
    assertThat(visit(get("/people")).getStatus()).isEqualTo(403);
    assertThat(visit(post(link)).getStatus()).isEqualTo(404);
  }

  @Test
  void a_link_of_sixteen_minutes_ago_opens_nothing() throws Exception {
    var account = newAccount("late@example.org", Role.PROVIDER_CONTACT);
    var secret =
        onward()
            .getBean(OneTimeLinks.class)
            .make(account, Purpose.SIGN_IN, "test", now().minusSeconds(16 * 60));
    assertThat(visit(post("/welcome/" + secret)).getStatus()).isEqualTo(404);
  }

  @Test
  void a_disabled_account_opens_by_no_way() throws Exception {
    var account = newAccount("gone@example.org", Role.ANALYST);
    var accounts = onward().getBean(Accounts.class);
    accounts.password(account, GOOD);
    var secret = link(account, Purpose.RESET);
    accounts.disable(account, now());
    assertThat(signIn("gone@example.org", GOOD, "10.5.0.1")).isEqualTo("/sign-in?again");
    assertThat(visit(post("/welcome/" + secret).param("password", GOOD)).getStatus())
        .isEqualTo(404);
  }

  @Test
  void nobody_is_sent_to_another_site_after_signing_in() throws Exception {
    var account = newAccount("safe@example.org", Role.ANALYST);
    onward().getBean(Accounts.class).password(account, GOOD);
    visit(get("//evil.example.org/figures"));
    assertThat(signIn("safe@example.org", GOOD, "10.6.0.1")).startsWith("/").doesNotContain("//");
  }

  private Account newAccount(String userName, Role role) {
    var account = new Account(authority().code(), userName, "Test", Set.of(role), "");
    onward().getBean(Accounts.class).add(Holder.of(account, userName, now()));
    return account;
  }

  private String link(Account account, Purpose purpose) {
    return onward().getBean(OneTimeLinks.class).make(account, purpose, "test", now());
  }

  private Instant now() {
    return onward().getBean(Clock.class).instant();
  }

  /** The key that the page for setting up an app shows. */
  private String key() throws Exception {
    var page = Jsoup.parse(visit(get("/sign-in/app")).getContentAsString());
    return Objects.requireNonNull(page.selectFirst(".onward-key")).text().replace(" ", "");
  }

  private String code(String key, int ahead) {
    return CodeRule.code(new Base32().decode(key), CodeRule.step(now()) + ahead);
  }

  private String signIn(String name, String password, String address) throws Exception {
    var to =
        visit(
                post("/sign-in")
                    .param("user-name", name)
                    .param("password", password)
                    .with(from(address)))
            .getRedirectedUrl();
    return to == null ? "" : to;
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor from(
      String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }

  private MockHttpServletResponse visit(MockHttpServletRequestBuilder request) throws Exception {
    return answerToNobody(request.session(visit).with(csrf()));
  }
}
