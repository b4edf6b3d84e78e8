package onward.web.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onward.access.Role;
import onward.applications.Application;
import onward.applications.Applications;
import onward.applications.Outcome;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.destinations.Intention;
import onward.destinations.Intentions;
import onward.facts.Entry;
import onward.facts.Sources;
import onward.guarantee.Guarantees;
import onward.offers.Offer;
import onward.offers.OfferKind;
import onward.offers.Offers;
import onward.people.Details;
import onward.people.People;
import onward.safeguards.Safeguards;
import onward.survey.SurveyColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What schools and providers see of somebody who limited from 16 what is passed on: name, address
 * and birth date, and that it was limited (Education and Skills Act 2008, sections 14 and 72).
 */
class LimitedSharingWalkTest extends Walk {
  private static final Set<Role> PARTNERS = Set.of(Role.SCHOOL_CONTACT, Role.PROVIDER_CONTACT);

  /** Whatever is not name, address and birth date. */
  private static final Marks MARKS =
      Marks.of(
          "Zl0upn",
          "Zl1uln",
          "Zlmiddle",
          "Zlformer",
          "Zlknown",
          "zlphone",
          "zl@example.org",
          "Zleth",
          "Zlsen",
          "Zlmark",
          "Zlcourse",
          "Zlwork",
          "0777 123123");

  @Override
  protected String code() {
    return "848";
  }

  @BeforeEach
  void make() throws Exception {
    var now = onward().getBean(Clock.class).instant();
    var standing = onward().getBean(Safeguards.class);
    if (standing.on(authority().code(), London.day(now)).isEmpty()) {
      young(Campaign.on(London.day(now)));
    }
  }

  @Test
  void a_file_for_a_school_or_provider_carries_no_more_and_says_so() throws Exception {
    assertThat(leaks()).isEmpty();
    for (var address : files()) {
      assertThat(text(answer(get(URI.create(address)), account(Role.DATA_MANAGER, code()))))
          .as(address)
          .contains("Zlimited", Veil.LIMITED);
    }
    for (var address : List.of("/our-pupils", "/our-pupils.csv")) {
      assertThat(text(answer(get(URI.create(address)), account(Role.SCHOOL_CONTACT, code()))))
          .as(address)
          .contains("Zlimited", Veil.LIMITED);
    }
    for (var address : List.of("/our-applicants", "/our-applicants.csv")) {
      assertThat(text(answer(get(URI.create(address)), account(Role.PROVIDER_CONTACT, code()))))
          .as(address)
          .contains("Zlimited", Veil.LIMITED);
    }
  }

  @Test
  void whoever_limited_sharing_has_one_row_whatever_ties_them_and_no_filter_tells_what()
      throws Exception {
    assertThat(rows("/our-applicants.csv", Role.PROVIDER_CONTACT)).hasSize(1);
    assertThat(page(Role.PROVIDER_CONTACT, "/our-applicants")).containsOnlyOnce("Zlimited");
    for (var kind : List.of("APPLICATION", "OFFER", "ENROLMENT")) {
      assertThat(rows("/our-applicants.csv?kind=" + kind, Role.PROVIDER_CONTACT)).isEmpty();
      assertThat(page(Role.PROVIDER_CONTACT, "/our-applicants?kind=" + kind))
          .doesNotContain("Zlimited");
    }
    for (var kind : List.of("ON_ROLL", "LEFT")) {
      assertThat(rows("/our-pupils.csv?kind=" + kind, Role.SCHOOL_CONTACT)).isEmpty();
    }
  }

  private List<String> rows(String address, Role role) throws Exception {
    return page(role, address).lines().filter(line -> line.contains("Zlimited")).toList();
  }

  private String page(Role role, String address) throws Exception {
    return text(answer(get(URI.create(address)), account(role, code())));
  }

  @Test
  void a_file_of_the_office_says_beside_them_that_sharing_was_limited() throws Exception {
    for (var address : List.of("/people.csv", "/to-do.csv")) {
      var lines =
          text(answer(get(URI.create(address)), account(Role.DATA_MANAGER, code()))).lines();
      assertThat(lines.filter(line -> line.endsWith("," + Veil.LIMITED)))
          .as(address)
          .singleElement()
          .asString()
          .contains("Zlimited");
    }
  }

  @Test
  void the_marks_are_there_to_be_found_once_the_limit_is_lifted() throws Exception {
    var address = "/people/" + numbered("Zl1").value() + "/safeguards";
    fill(address + "/lift", "kind", "SHARING_LIMITED");
    try {
      assertThat(leaks())
          .anyMatch(leak -> leak.startsWith("/survey/schools"))
          .anyMatch(leak -> leak.startsWith("/to-put-right/provider.csv"))
          .anyMatch(leak -> leak.startsWith("/lists/school-workbook"))
          .anyMatch(leak -> leak.contains("our-pupils.csv"))
          .anyMatch(leak -> leak.contains("our-applicants.csv"));
    } finally {
      limit();
    }
  }

  private List<String> leaks() throws Exception {
    var leaks = new ArrayList<String>();
    for (var one : RouteCases.ALL) {
      for (var role : PARTNERS) {
        look(one.pattern() + " as " + role, text(ask(one, account(role, code()))), leaks);
      }
    }
    for (var address : files()) {
      look(
          address,
          text(answer(get(URI.create(address)), account(Role.DATA_MANAGER, code()))),
          leaks);
    }
    return leaks;
  }

  private static void look(String where, String said, List<String> leaks) {
    if (MARKS.in(said)) {
      leaks.add(where + ": " + MARKS.around(said));
    }
  }

  /** What the office makes for a school, with all that may be in it. */
  private List<String> files() {
    return List.of(
        "/to-put-right/provider.csv?key=Northgate%20College",
        "/lists/school-workbook.xlsx?school=" + code() + "4001",
        "/survey/schools/" + code() + "4001.csv",
        "/survey/schools/"
            + code()
            + "4001.csv?columns="
            + Arrays.stream(SurveyColumn.values())
                .map(SurveyColumn::name)
                .collect(Collectors.joining(",")),
        "/survey/schools/" + code() + "4001.csv?columns=SURNAME");
  }

  private void limit() throws Exception {
    fill(
        "/people/" + numbered("Zl1").value() + "/safeguards",
        "kind",
        "SHARING_LIMITED",
        "reason",
        "Said so on the phone");
  }

  private void young(Campaign campaign) throws Exception {
    var now = onward().getBean(Clock.class).instant();
    var people = onward().getBean(People.class);
    var source =
        onward()
            .getBean(Sources.class)
            .open(authority().code(), "z.csv", "admin", now.minus(Duration.ofDays(1)));
    var one = people.numbers(1).getFirst();
    people.add(source, List.of(new Entry<>(one, details(campaign), 2)));
    var spell = new RollSpell(code() + "4001", null, null, null, null);
    onward().getBean(Rolls.class).record(source, List.of(new Entry<>(one, spell, 2)));
    onward()
        .getBean(Intentions.class)
        .record(
            source,
            List.of(
                new Entry<>(
                    one,
                    new Intention("", "Northgate College", "Zlcourse", "Zlwork", "", "", null),
                    2)));
    // without a start date, which the provider is asked for
    var offer =
        new Offer(
            "Northgate College",
            OfferKind.GENERAL_QUALIFICATION,
            "Zlcourse",
            "3",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    onward().getBean(Offers.class).record(source, List.of(new Entry<>(one, offer, 2)));
    onward().getBean(Guarantees.class).refresh(authority().code(), campaign, London.day(now), now);
    onward()
        .getBean(Applications.class)
        .record(
            source,
            List.of(
                new Entry<>(
                    one,
                    new Application(
                        "Northgate College", "Zlcourse", "2", null, Outcome.AWAITING, null),
                    2)));
    limit();
  }

  private static Details details(Campaign campaign) {
    return new Details(
        "Zl1",
        "Zl0upn",
        "",
        "Zl1uln",
        "Zoltan",
        "Zlmiddle",
        "Zlimited",
        "Zlformer",
        "Zlknown",
        LocalDate.of(campaign.year() - 16, 1, 5),
        "M",
        "Zleth",
        "3 Low Road",
        "Northgate",
        "NG1 1AA",
        "zl@example.org",
        "0777 123123",
        "",
        "Zlsen",
        List.of("Zlmark"),
        2,
        "");
  }
}
