package onward.web.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import onward.access.Account;
import onward.access.Accounts;
import onward.access.Holder;
import onward.access.Role;
import onward.audit.Audit;
import onward.audit.AuditQuery;
import onward.audit.Event;
import onward.audit.EventKind;
import onward.audit.KeptEvent;
import onward.facts.AuthorityCode;
import onward.walls.Walls;
import onward.web.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who came in, who did not, and what was refused, in the audit (ASVS 16.3.1 and 16.3.2). */
class WatchTest extends PageTest {
  private static final String GOOD = "lantern gravel oboe tuesday";

  @Autowired Audit audit;
  @Autowired Accounts accounts;
  @Autowired Clock clock;

  @Override
  protected String code() {
    return "986";
  }

  @Test
  void a_sign_in_is_noted_with_what_proved_it_and_from_where_and_a_wrong_one_and_the_lock_too()
      throws Exception {
    add("watched@example.org", Role.ANALYST);
    signIn("watched@example.org", GOOD, "10.20.0.1");
    for (int i = 1; i <= 6; i++) {
      signIn("watched@example.org", "wrong " + i, "10.20.1." + i);
    }
    signIn("watched@example.org", GOOD, "10.20.0.2");

    assertThat(told("watched@example.org", EventKind.SIGNED_IN))
        .containsExactly("a password, from 10.20.0.1");
    assertThat(soon("watched@example.org", EventKind.NOT_LET_IN, 7))
        .contains("a wrong password, from 10.20.1.1", "a try while it was locked, from 10.20.0.2");
    assertThat(soon("watched@example.org", EventKind.LOCKED, 1))
        .containsExactly("six wrong tries within a quarter of an hour, from 10.20.1.6");
  }

  @Test
  void a_name_that_nobody_has_is_noted_for_the_site_itself_and_not_what_was_typed()
      throws Exception {
    // one that has not counted what other tests tried
    var watch =
        new Watch(
            new DoorBook(audit, clock), accounts, onward().getBean(TaskScheduler.class), clock);
    var request = new MockHttpServletRequest();
    request.setRemoteAddr("10.21.0.1");
    watch.wrong("a secret in the wrong field", "a wrong password", request);
    var site = soon(Audit.SITE, "nobody known", EventKind.NOT_LET_IN, "from 10.21.0.1");
    assertThat(site).contains("a wrong password, for a name that nobody has, from 10.21.0.1");
    assertThat(site).noneMatch(one -> one.contains("secret"));
    var verdict = Walls.of(Audit.SITE).call(() -> audit.verify(Audit.SITE));
    assertThat(verdict.events()).isPositive();
    assertThat(verdict.findings()).isEmpty();
  }

  @Test
  void whoever_is_refused_a_page_is_noted_and_cannot_fill_the_audit() throws Exception {
    var analyst = new Account(authority().code(), "nosy", "Nosy", Set.of(Role.ANALYST), "");
    for (int i = 0; i < 120; i++) {
      assertThat(answer(get("/people"), analyst).getStatus()).isEqualTo(403);
    }
    var told = told("nosy", EventKind.REFUSED);
    assertThat(told).hasSize(Often.EACH + 1).contains("/people, from 127.0.0.1");
    assertThat(told.getFirst()).isEqualTo("/people, from 127.0.0.1; the 100th within an hour");
  }

  @Test
  void a_form_without_its_token_is_noted_without_its_address() throws Exception {
    var manager =
        new Account(authority().code(), "forged", "Forged", Set.of(Role.DATA_MANAGER), "");
    answer(post("/people/search").param("words", "patel"), manager);
    assertThat(told("forged", EventKind.REFUSED))
        .containsExactly("a form without its token, from 127.0.0.1");
  }

  @Test
  void a_form_from_another_site_is_refused_with_its_token_and_noted() throws Exception {
    var manager = new Account(authority().code(), "lured", "Lured", Set.of(Role.DATA_MANAGER), "");
    for (var header :
        List.of(
            "Origin: http://evil.example",
            "Origin: null",
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: same-site")) {
      var said = header.split(": ", 2);
      var form = post("/people/search").with(csrf()).param("words", "patel");
      assertThat(answer(form.header(said[0], said[1]), manager).getStatus())
          .as(header)
          .isEqualTo(403);
    }
    assertThat(told("lured", EventKind.REFUSED))
        .hasSize(4)
        .containsOnly("a form from another site, from 127.0.0.1");
    var own = post("/people/search").with(csrf()).param("words", "patel");
    own.header("Host", "localhost:8080")
        .header("Origin", "http://localhost:8080")
        .header("Sec-Fetch-Site", "same-origin");
    assertThat(answer(own, manager).getStatus()).isEqualTo(302);
  }

  @Test
  void what_administrators_change_of_accounts_says_from_what_to_what() throws Exception {
    send(
        "/admin/accounts/new",
        "mail",
        "hired@example.org",
        "full-name",
        "Hired",
        "roles",
        "ANALYST");
    var one = page("/admin/accounts").select("a:contains(Hired)").attr("href");
    send(one, "full-name", "Hired", "roles", "PERSONAL_ADVISER");
    send(one + "/disable");

    var page = page("/admin/sign-ins?kind=ACCESS");
    assertThat(page.select("tbody").text())
        .contains(
            "account of hired@example.org: invited",
            "from Hired, Analyst to Hired, Personal adviser",
            "from open to disabled")
        .doesNotContain("Patel");
    assertThat(answer("/admin/sign-ins.csv").getContentAsString()).contains("hired@example.org");
  }

  @Test
  void an_administrator_sees_the_doors_and_nobody_behind_them() throws Exception {
    answer("/people/" + authority().patel().value());
    var administrator =
        new Account(authority().code(), "doors", "Doors", Set.of(Role.ADMINISTRATOR), "");
    var page = answer(get("/admin/sign-ins?kind=LOOKED"), administrator).getContentAsString();
    assertThat(page).doesNotContain("Patel").doesNotContain("looked at the page");
    assertThat(answer(get("/audit"), administrator).getStatus()).isEqualTo(403);
  }

  private void add(String userName, Role role) {
    var account = new Account(authority().code(), userName, "Test", Set.of(role), "");
    accounts.add(Holder.of(account, userName, clock.instant()));
    accounts.password(account, GOOD);
  }

  private MockHttpServletResponse signIn(String name, String password, String address)
      throws Exception {
    MockHttpServletRequestBuilder request =
        post("/sign-in").param("user-name", name).param("password", password).with(csrf());
    return answerToNobody(
        request
            .session(new MockHttpSession())
            .with(asked -> {
              asked.setRemoteAddr(address);
              return asked;
            }));
  }

  private List<String> told(String actor, EventKind kind) {
    return told(authority().code(), actor, kind);
  }

  /** What was noted, the newest first. */
  private List<String> told(AuthorityCode whose, String actor, EventKind kind) {
    var query = new AuditQuery(null, actor, Set.of(kind), null, null, 0, 500);
    return Walls.of(whose).call(() -> audit.find(whose, query)).stream()
        .map(KeptEvent::event)
        .map(WatchTest::words)
        .toList();
  }

  private static String words(Event event) {
    return event.what() + ", " + event.why();
  }

  /** Wrong tries are noted after the answer. */
  private List<String> soon(String actor, EventKind kind, int many) throws InterruptedException {
    for (int i = 0; i < 100 && told(actor, kind).size() < many; i++) {
      Thread.sleep(50);
    }
    assertThat(told(actor, kind)).hasSize(many);
    return told(actor, kind);
  }

  private List<String> soon(AuthorityCode whose, String actor, EventKind kind, String ending)
      throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      var told = told(whose, actor, kind);
      if (told.stream().anyMatch(one -> one.endsWith(ending))) {
        return told;
      }
      Thread.sleep(50);
    }
    return told(whose, actor, kind);
  }
}
