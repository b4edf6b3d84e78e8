package onward.web.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onward.access.Account;
import onward.access.Role;
import onward.applications.Application;
import onward.applications.Applications;
import onward.applications.Outcome;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.Sources;
import onward.guarantee.Guarantees;
import onward.offers.Offer;
import onward.offers.OfferKind;
import onward.offers.Offers;
import onward.people.People;
import onward.web.PageTest;
import onward.web.SmallAuthority;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What an analyst is not shown cannot be worked out from what stands beside it. */
class HiddenFiguresTest extends PageTest {
  @Override
  protected String code() {
    return "895";
  }

  @Test
  void no_share_stands_in_a_row_whose_people_are_hidden() throws Exception {
    three_schools_of_which_one_is_very_small();
    var rows = month().select("table:contains(Year 11) tbody tr");
    assertThat(rows).hasSize(3);
    var hidden = rows.select("tr:has(td[data-label=People]:contains(hidden))");
    assertThat(hidden).as("the small school, and one whose size would tell it").hasSize(2);
    assertThat(hidden.select("[data-label=Offer made]").eachText()).contains("36");
    assertThat(hidden.text()).doesNotContain("%");
    assertThat(rows.select("tr:contains(50)").text()).contains("100.0%");
  }

  private Document month() throws Exception {
    var analyst = new Account(authority().code(), "a-895", "A", Set.of(Role.ANALYST), "");
    var address = "/figures/" + YearMonth.from(London.day(now())) + "?by=SCHOOL";
    return Jsoup.parse(answer(get(address), analyst).getContentAsString());
  }

  private Instant now() {
    return onward().getBean(Clock.class).instant();
  }

  private void three_schools_of_which_one_is_very_small() {
    var now = now();
    var campaign = Campaign.on(London.day(now));
    var told = now.minus(Duration.ofDays(1));
    var source =
        onward().getBean(Sources.class).open(authority().code(), "hidden.csv", "admin", told);
    var offered = new ArrayList<>(List.of(authority().okafor()));
    var waiting = new ArrayList<PersonId>();
    offered.addAll(pupils(source, "4001", 48));
    var large = pupils(source, "4002", 44);
    offered.addAll(large.subList(0, 36));
    waiting.addAll(large.subList(36, 40));
    waiting.add(pupils(source, "4003", 3).getFirst());
    var offer =
        new Offer(
            "Northgate College",
            OfferKind.GENERAL_QUALIFICATION,
            "A levels",
            "3",
            London.day(told),
            campaign.firstStart().plusMonths(1),
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    onward()
        .getBean(Offers.class)
        .record(source, offered.stream().map(one -> new Entry<>(one, offer, 2)).toList());
    var application =
        new Application(
            "Northgate College", "Plumbing", "2", London.day(told), Outcome.AWAITING, null);
    onward()
        .getBean(Applications.class)
        .record(source, waiting.stream().map(one -> new Entry<>(one, application, 2)).toList());
    onward().getBean(Guarantees.class).refresh(authority().code(), campaign, London.day(now), now);
  }

  private List<PersonId> pupils(Source source, String school, int many) {
    var born = LocalDate.of(Campaign.on(London.day(now())).year() - 16, 3, 3);
    var people = onward().getBean(People.class);
    var numbers = people.numbers(many);
    people.add(
        source,
        numbers.stream()
            .map(one ->
                new Entry<>(
                    one, SmallAuthority.person("H" + one.value(), "Ada", "H" + one, born), 2))
            .toList());
    var spell = new RollSpell(code() + school, null, null, null, null);
    onward()
        .getBean(Rolls.class)
        .record(source, numbers.stream().map(one -> new Entry<>(one, spell, 2)).toList());
    return numbers;
  }
}
