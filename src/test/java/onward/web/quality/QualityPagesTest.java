package onward.web.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.facts.Entry;
import onward.facts.Sources;
import onward.guarantee.Guarantees;
import onward.offers.Offer;
import onward.offers.OfferKind;
import onward.offers.Offers;
import onward.offers.Reply;
import onward.web.PageTest;
import org.junit.jupiter.api.Test;

/** What can be put right, and whom to ask. */
class QualityPagesTest extends PageTest {
  @Override
  protected String code() {
    return "864";
  }

  @Test
  void an_offer_without_a_start_date_is_on_its_providers_list_and_a_contradiction_is_shown()
      throws Exception {
    var now = onward().getBean(Clock.class).instant();
    var day = London.day(now);
    var source =
        onward().getBean(Sources.class).open(authority().code(), "southgate.csv", "admin", now);
    var withoutStart =
        new Offer(
            "Southgate College",
            OfferKind.GENERAL_QUALIFICATION,
            "Art",
            "3",
            day,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    var withdrawn =
        new Offer(
            "Southgate College",
            OfferKind.DIPLOMA,
            "Design",
            "3",
            day,
            day.plusDays(60),
            null,
            null,
            null,
            Reply.ACCEPTED,
            day,
            null,
            null);
    onward()
        .getBean(Offers.class)
        .record(
            source,
            List.of(
                new Entry<>(authority().nowak(), withoutStart, 3),
                new Entry<>(authority().nowak(), withdrawn, 4)));
    onward()
        .getBean(Guarantees.class)
        .refresh(authority().code(), Campaign.on(day), day, now, List.of(authority().nowak()));

    var overview = page("/to-put-right");
    assertThat(heading(overview)).isEqualTo("To put right: 1 young person");
    var row = overview.select("#main-content table:first-of-type tbody tr:contains(Southgate)");
    assertThat(row.text()).isEqualTo("Southgate College 1 1: it has no start date");
    assertThat(overview.select(".onward-count").text())
        .contains("An offer accepted, and withdrawn", "it is withdrawn from the day given");

    var ask = page(row.select("a").attr("href"));
    assertThat(heading(ask)).isEqualTo("Ask Southgate College about 1 person");
    assertThat(ask.select("tbody tr").text())
        .contains("Zofia Nowak", "No provision", "Art: it has no start date")
        .contains("Ask Southgate College for the start date (para 18)");
    var person = page(ask.select("tbody tr th a").attr("href").replaceFirst("#.*", ""));
    var anchor = ask.select("tbody tr th a").attr("href").replaceFirst(".*#", "#");
    assertThat(person.select(anchor).text()).contains("Offer from Southgate College");
    assertThat(person.select(".onward-doubts").text()).contains("Meanwhile it is withdrawn");

    var csv = answer(ask.select(".onward-above a").attr("href")).getContentAsString();
    assertThat(csv).contains("Nowak").contains("ask Southgate College for the start date");
    var kind = page(overview.select(".onward-count a").attr("href"));
    assertThat(kind.select("tbody tr").text()).contains("Zofia Nowak", "Accepted, and withdrawn");
    assertThat(page("/").text())
        .contains("Offers to ask about", "Facts that contradict each other");
  }

  @Test
  void a_list_nobody_is_on_any_more_says_so() throws Exception {
    assertThat(page("/to-put-right/provider?key=Nowhere").text()).contains("Nobody any more");
  }
}
