package onward.web.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onward.access.Role;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.guarantee.Guarantees;
import onward.people.People;
import onward.web.SmallAuthority;
import org.junit.jupiter.api.Test;

/** Words that tell of needs or circumstances, on every route, as who does not see those. */
class KeptReasonsTest extends Walk {
  @Override
  protected String code() {
    return "870";
  }

  @Test
  void what_is_to_be_done_does_not_tell_a_tracking_officer_who_has_additional_needs()
      throws Exception {
    var person = needing();
    assertThat(said("/to-do", Role.PERSONAL_ADVISER)).contains("dditional needs and no offer");
    assertThat(said("/people/" + person.value(), Role.TARGETED_SUPPORT))
        .contains("additional needs and no offer");
    assertThat(leaks("dditional needs and no offer", person)).isEmpty();
    assertThat(said("/to-do.csv", Role.TRACKING_OFFICER)).contains("Zneeds", Veil.KEPT);
  }

  @Test
  void the_reason_of_an_override_is_kept_from_a_tracking_officer_whatever_status_it_gives()
      throws Exception {
    var person = authority().nowak();
    var today = London.day(onward().getBean(Clock.class).instant());
    for (var status : List.of("122", "140")) {
      send(
          "/people/" + person.value() + "/override",
          "code",
          status,
          "reason",
          "Ovreason in January",
          "since",
          today.toString(),
          "until",
          today.plusDays(30).toString());
      for (var address : List.of("/people/" + person.value(), "/overrides", changes())) {
        assertThat(said(address, Role.PERSONAL_ADVISER)).as(address).contains("Ovreason");
      }
      assertThat(leaks("vreason", person)).isEmpty();
    }
  }

  private String changes() {
    return "/changes?from=" + places.get("longAgo");
  }

  /** Where a tracking officer reads a mark: every route, and more of what is about somebody. */
  private List<String> leaks(String mark, PersonId person) throws Exception {
    var addresses = new ArrayList<>(everywhere(fill("{list}"), person));
    RouteCases.ALL.stream()
        .filter(one -> one.method().equals("GET") && one.may().contains(Role.TRACKING_OFFICER))
        .map(one -> fill(one.address()))
        .forEach(addresses::add);
    addresses.add(
        "/people/"
            + person.value()
            + "?day="
            + London.day(onward().getBean(Clock.class).instant()));
    var leaks = new ArrayList<String>();
    for (var address : addresses) {
      if (said(address, Role.TRACKING_OFFICER).contains(mark)) {
        leaks.add(address);
      }
    }
    return leaks;
  }

  private String said(String address, Role role) throws Exception {
    return text(answer(get(URI.create(address)), account(role, code())));
  }

  /** Somebody in Year 11 with a plan and no offer. */
  private PersonId needing() {
    var now = onward().getBean(Clock.class).instant();
    var campaign = Campaign.on(London.day(now));
    var people = onward().getBean(People.class);
    var person = people.numbers(1).getFirst();
    var source =
        onward()
            .getBean(Sources.class)
            .open(authority().code(), "needs.csv", "admin", now.minus(Duration.ofDays(1)));
    var born = LocalDate.of(campaign.year() - 16, 5, 5);
    var details =
        SmallAuthority.person("Zn1", "Zara", "Zneeds", born).withNeeds("", "E", List.of(), null);
    people.add(source, List.of(new Entry<>(person, details, 2)));
    var spell = new RollSpell(code() + "4001", null, null, null, null);
    onward().getBean(Rolls.class).record(source, List.of(new Entry<>(person, spell, 2)));
    onward().getBean(Guarantees.class).refresh(authority().code(), campaign, London.day(now), now);
    return person;
  }
}
