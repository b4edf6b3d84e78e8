package onward.web.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.access.Account;
import onward.access.Role;
import onward.audit.Audit;
import onward.audit.Door;
import onward.audit.Event;
import onward.audit.EventKind;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.guarantee.Guarantees;
import onward.matching.Duplicates;
import onward.people.People;
import onward.web.SmallAuthority;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Walks every route as somebody who is not named in a sensitive record, and looks for its marks in
 * every answer; then as who is named, so that the marks are known to be there.
 */
class SensitiveWalkTest extends Walk {
  private static final Marks MARKS = Marks.of("Zveiled", "zveiled");

  /** What goes to the department is whole: it is the authority's duty to send it. */
  private static final Set<String> WHOLE = Set.of("GET /returns/{month:\\d{4}-\\d{2}}/nccis.xml");

  private PersonId hidden = new PersonId(1);
  private Map<String, String> own = Map.of();

  @Override
  protected String code() {
    return "846";
  }

  @BeforeEach
  void hide() throws Exception {
    own = new HashMap<>(places);
    hidden = sensitive();
    own.put("person", String.valueOf(hidden.value()));
    places = own;
  }

  @Test
  void whoever_is_not_named_finds_a_sensitive_record_nowhere() throws Exception {
    var leaks = new ArrayList<String>();
    for (var one : RouteCases.ALL) {
      for (var role : Role.values()) {
        if (!WHOLE.contains(one.pattern())) {
          var said = text(ask(one, account(role, code())));
          if (MARKS.in(said)) {
            leaks.add(one.pattern() + " as " + role + ": " + MARKS.around(said));
          }
        }
      }
    }
    for (var address : everywhere(fill("{zlist}"), hidden)) {
      var said = text(answer(get(URI.create(address)), account(Role.DATA_MANAGER, code())));
      if (MARKS.in(said)) {
        leaks.add(address + ": " + MARKS.around(said));
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void their_pages_answer_like_those_of_nobody() throws Exception {
    for (var one : RouteCases.ALL) {
      if (one.address().contains("{person}")) {
        for (var role : one.may()) {
          assertThat(ask(one, account(role, code())).getStatus())
              .as(one.pattern() + " as " + role)
              .isEqualTo(404);
        }
      }
    }
  }

  @Test
  void a_search_by_name_finds_nothing_and_no_decision_about_them_is_taken() throws Exception {
    var stranger = account(Role.DATA_MANAGER, code());
    var search = answer(post("/people/search").with(csrf()).param("words", "Zveiled"), stranger);
    var list = answer(get(URI.create(String.valueOf(search.getRedirectedUrl()))), stranger);
    assertThat(text(list).replace("value=\"Zveiled\"", "").replace("“Zveiled”", ""))
        .doesNotContain("/people/" + hidden.value());

    var number = String.valueOf(hidden.value());
    long noted = noted();
    for (var decision : List.of("merge kept gone", "apart one other")) {
      var words = decision.split(" ", -1);
      var address = "/duplicates/" + words[0];
      var theirs = decide(stranger, address, words[1], words[2], number);
      var nobodys = decide(stranger, address, words[1], words[2], "987654321");
      assertThat(theirs.getStatus()).isEqualTo(nobodys.getStatus()).isEqualTo(409);
      assertThat(main(theirs)).isEqualTo(main(nobodys));
    }
    assertThat(noted()).as("nothing was changed, and nothing says so").isEqualTo(noted);
    assertThat(page("/people/" + number).text()).contains("Zveiled");
  }

  @Test
  void the_audit_answers_of_their_number_as_of_nobodys() throws Exception {
    var stranger = account(Role.AUTHORITY_LEAD, code());
    var number = String.valueOf(hidden.value());
    var patel = authority().patel();
    page("/people/" + number);
    onward()
        .getBean(Audit.class)
        .record(
            new Event(
                authority().code(),
                onward().getBean(Clock.class).instant(),
                "admin",
                Door.PAGE,
                EventKind.MERGED,
                patel,
                1,
                "who is who",
                "entry " + number,
                "part of " + patel.value(),
                ""));
    for (var address : List.of("/audit?person=", "/audit.csv?person=")) {
      assertThat(said(stranger, address + number).replace(number, "987654321"))
          .isEqualTo(said(stranger, address + "987654321"));
    }
    assertThat(said(stranger, "/audit.csv?kind=MERGED"))
        .contains("who is who")
        .doesNotContain("entry " + number, "Asha Patel");
    assertThat(said(stranger, "/audit.csv?person=" + patel.value())).doesNotContain("who is who");
    assertThat(answer("/audit.csv?kind=MERGED").getContentAsString())
        .contains("entry " + number, "Asha Patel");
  }

  private String said(Account reader, String address) throws Exception {
    var answer = answer(get(URI.create(address)), reader);
    return address.contains(".csv") ? text(answer) : main(answer);
  }

  private MockHttpServletResponse decide(
      Account stranger, String address, String one, String other, String number) throws Exception {
    var patel = String.valueOf(authority().patel().value());
    return answer(post(address).with(csrf()).param(one, patel).param(other, number), stranger);
  }

  private static String main(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(text(answer)).select("main").text();
  }

  /** How many changes at the duplicates the audit has. */
  private long noted() {
    return onward()
        .getBean(JdbcClient.class)
        .sql(
            """
            select count(*) from audit_event
            where authority = :authority and kind = 'CHANGED' and what like '/duplicates/%'
            """)
        .param("authority", code())
        .query(Long.class)
        .single();
  }

  @Test
  void whoever_is_named_finds_it_everywhere() throws Exception {
    var found = new ArrayList<String>();
    for (var address : everywhere(fill("{zlist}"), hidden)) {
      if (MARKS.in(text(answer(address)))) {
        found.add(address);
      }
    }
    assertThat(found)
        .as("the marks are there to be found")
        .contains("/people", "/people.csv", "/to-do", "/duplicates", "/lists/review", "/audit.csv")
        .anyMatch(address -> address.contains("/lines"))
        .anyMatch(address -> address.contains("answered"))
        .anyMatch(address -> address.contains("checks.csv"))
        .anyMatch(address -> address.contains("workbook"));
  }

  /** Somebody entered twice and in lists, both of whose records are then kept to one person. */
  private PersonId sensitive() throws Exception {
    var known =
        onward()
            .getBean(JdbcClient.class)
            .sql(
                "select min(person) from details where authority = :authority and reference = 'Zv1'")
            .param("authority", code())
            .query(Long.class)
            .optional();
    if (known.isPresent()) {
      own.put("zlist", listNamed("Zlist-offers.csv"));
      return new PersonId(known.get());
    }
    var now = onward().getBean(Clock.class).instant();
    var campaign = Campaign.on(London.day(now));
    var born = LocalDate.of(campaign.year() - 16, 5, 5);
    var people = onward().getBean(People.class);
    var two = people.numbers(2);
    var source =
        onward()
            .getBean(Sources.class)
            .open(authority().code(), "z.csv", "admin", now.minus(Duration.ofDays(1)));
    people.add(
        source,
        List.of(
            new Entry<>(two.get(0), SmallAuthority.person("Zv1", "Zoe", "Zveiled", born), 2),
            new Entry<>(two.get(1), SmallAuthority.person("Zv2", "Zoe", "Zveiled", born), 3)));
    var spell = new RollSpell(code() + "4001", null, null, null, null);
    onward()
        .getBean(Rolls.class)
        .record(source, two.stream().map(one -> new Entry<>(one, spell, 2)).toList());
    onward().getBean(Guarantees.class).refresh(authority().code(), campaign, London.day(now), now);
    onward().getBean(Duplicates.class).look(authority().code(), now);
    var list =
        bring(
            "Zlist-offers.csv",
            """
            Reference,Forename,Surname,Date of birth,Provider,Kind,Course,Start date
            Zv1,Zoe,Zveiled,%1$s,Northgate College,general qualification,A levels,01/09/%2$d
            ,Zoe,Zveiled,%1$s,Northgate College,general qualification,A levels,01/09/%2$d
            ,Zoey,Zveiled,%1$s,Northgate College,general qualification,A levels,01/09/%2$d
            """
                .formatted("05/05/" + born.getYear(), campaign.year()));
    own.put("zlist", list.replaceAll("\\D", ""));
    for (var person : two) {
      fill("/people/" + person.value() + "/safeguards", "kind", "SENSITIVE", "reason", "Witness");
    }
    fill("/returns", "month", fill("{month}"));
    return two.getFirst();
  }
}
