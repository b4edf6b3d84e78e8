package onward.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.access.Account;
import onward.access.Role;
import onward.audit.Audit;
import onward.audit.AuditQuery;
import onward.audit.Door;
import onward.audit.Event;
import onward.audit.EventKind;
import onward.audit.KeptEvent;
import onward.facts.PersonId;
import onward.web.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/** Whatever is shown or changed is noted, and shown to those who answer for it. */
class AuditPagesTest extends PageTest {
  @Autowired Audit audit;
  @Autowired Clock clock;

  @Override
  protected String code() {
    return "893";
  }

  private Event last() {
    var all = new AuditQuery(null, "", Set.of(), null, null, 0, 1);
    return audit.find(authority().code(), all).getFirst().event();
  }

  @Test
  void opening_somebodys_page_is_noted_with_who_it_was() throws Exception {
    answer("/people/" + authority().patel().value());
    assertThat(last().kind()).isEqualTo(EventKind.LOOKED);
    assertThat(last().person()).isEqualTo(authority().patel());
    assertThat(last().actor()).isEqualTo("admin-893");
  }

  @Test
  void a_list_is_noted_with_how_many_people_it_showed() throws Exception {
    answer("/people");
    assertThat(last().kind()).isEqualTo(EventKind.LISTED);
    assertThat(last().records()).isEqualTo(3);
    answer("/people.csv");
    assertThat(last().kind()).isEqualTo(EventKind.DOWNLOADED);
    assertThat(last().records()).isEqualTo(3);
  }

  @Test
  void what_is_not_shown_is_not_noted_as_seen() throws Exception {
    answer("/people/" + authority().patel().value());
    answer("/people/999999999999");
    assertThat(last().person()).isEqualTo(authority().patel());
    var nobody = new PersonId(999_999_999_999L);
    assertThat(audit.count(authority().code(), AuditQuery.of(nobody, 1))).isZero();
  }

  @Test
  void an_override_says_from_what_to_what_and_why() throws Exception {
    var year = authority().year();
    sent(
        "/people/" + authority().okafor().value() + "/override",
        "code",
        "140",
        "reason",
        "Fosters a sibling, says the school",
        "since",
        clock.instant().toString().substring(0, 10),
        "until",
        (year + 1) + "-03-31");
    assertThat(last().kind()).isEqualTo(EventKind.CHANGED);
    assertThat(last().what()).isEqualTo("override of a status");
    assertThat(last().after()).startsWith("140 from ");
    assertThat(last().why()).isEqualTo("Fosters a sibling, says the school");
    assertThat(last().person()).isEqualTo(authority().okafor());
  }

  @Test
  void a_list_taken_in_is_one_event() throws Exception {
    var all = new AuditQuery(null, "", Set.of(EventKind.RECEIVED), null, null, 0, 50);
    int before = audit.count(authority().code(), all);
    upload("contacts.csv", "Reference,Contacted on,Channel\nR1,03/03/2026,phone\n");
    assertThat(audit.count(authority().code(), all)).isEqualTo(before + 1);
  }

  @Test
  void the_page_shows_and_filters_what_was_noted() throws Exception {
    answer("/people/" + authority().nowak().value());
    var page = page("/audit?person=" + authority().nowak().value());
    assertThat(page.select("tbody").text()).contains("Zofia Nowak", "admin-893", "looked at");
    var everything = new AuditQuery(null, "", Set.of(EventKind.CHANGED), null, null, 0, 50);
    int changes = audit.count(authority().code(), everything);
    var filtered = sent("/audit/filter", "user", "nobody@example.org");
    assertThat(audit.count(authority().code(), everything)).isEqualTo(changes);
    assertThat(filtered).doesNotContain("nobody");
    assertThat(page(filtered).select("tbody")).isEmpty();
    assertThat(page(filtered).text()).contains("user nobody@example.org");
    var file = answer("/audit.csv").getContentAsString(StandardCharsets.UTF_8);
    assertThat(file).startsWith("Number,At,User,").contains("Zofia Nowak");
    assertThat(page("/people/" + authority().nowak().value()).select("#seen").text())
        .isEqualTo("Who looked and who changed");
  }

  @Test
  void whoever_looks_at_very_many_is_slowed_and_named() throws Exception {
    for (int i = 0; i < 301; i++) {
      audit.record(
          new Event(
              authority().code(),
              clock.instant(),
              "admin-893",
              Door.PAGE,
              EventKind.LOOKED,
              authority().nowak(),
              1,
              "/people/person",
              "",
              "",
              ""));
    }
    var filter = new LookingFilter(audit, clock, new AuditSettings(Duration.ofSeconds(1)));
    waited(filter, "admin-893");
    assertThat(waited(filter, "admin-893")).isGreaterThan(Duration.ofSeconds(1));
    assertThat(waited(filter, "somebody-else")).isLessThan(Duration.ofSeconds(1));
    assertThat(page("/audit").select(".govuk-inset-text").text()).contains("admin-893 saw 30");
    var reports = new AuditQuery(null, "", Set.of(EventKind.LOOKED_AT_MANY), null, null, 0, 9);
    answer("/people/" + authority().nowak().value());
    assertThat(audit.find(authority().code(), reports)).hasSize(1);
    assertThat(audit.find(authority().code(), reports))
        .extracting(KeptEvent::event)
        .extracting(Event::actor)
        .containsExactly("admin-893");
  }

  /** How long somebody waits for one more page. */
  private Duration waited(LookingFilter filter, String user) throws Exception {
    var account = new Account(authority().code(), user, "Somebody", EnumSet.allOf(Role.class), "");
    var request = new MockHttpServletRequest("GET", "/people/1");
    request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("person", "1"));
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    try {
      long began = System.nanoTime();
      filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
      return Duration.ofNanos(System.nanoTime() - began);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }
}
