package onward.web.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.facts.Entry;
import onward.facts.Sources;
import onward.guarantee.Guarantees;
import onward.offers.Offer;
import onward.offers.OfferKind;
import onward.offers.Offers;
import onward.web.PageTest;
import org.junit.jupiter.api.Test;

/** What changed, with the fact that moved each. */
class ChangesPageTest extends PageTest {
  @Override
  protected String code() {
    return "865";
  }

  @Test
  void who_went_from_which_status_to_which_by_which_line_of_which_file() throws Exception {
    var now = onward().getBean(Clock.class).instant();
    var today = London.day(now);
    var before = today.minusDays(3);
    var guarantees = onward().getBean(Guarantees.class);
    var campaign = Campaign.on(today);
    var code = authority().code();
    guarantees.refresh(code, campaign, before, now.minus(Duration.ofHours(1)));
    var source = onward().getBean(Sources.class).open(code, "southgate.csv", "admin", now);
    onward()
        .getBean(Offers.class)
        .record(
            source,
            List.of(
                new Entry<>(
                    authority().nowak(),
                    new Offer(
                        "Southgate College",
                        OfferKind.GENERAL_QUALIFICATION,
                        "Art",
                        "3",
                        today,
                        campaign.firstStart().plusMonths(1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                    17)));
    guarantees.refresh(code, campaign, today, now, List.of(authority().nowak()));

    var address = "/changes?from=" + before + "&to=" + today;
    var all = page(address);
    var flow = all.select(".onward-flows li:contains(Offer made)");
    assertThat(flow).hasSize(1);
    var one = page(flow.select("a").attr("href"));
    assertThat(heading(one))
        .as("another's offer came two days before")
        .isEqualTo("What changed: 2 young people");
    assertThat(one.select("tbody tr:contains(Nowak)").text())
        .contains("Zofia Nowak", "Not recorded", "Offer made")
        .contains("Southgate College offered Art")
        .contains("from southgate.csv, line 17");
    assertThat(one.select("tbody tr:contains(Nowak) th a").attr("href")).contains("#offer-");
    assertThat(page(address + "&cohort=YEAR_11").select("tbody").text()).doesNotContain("Nowak");
    assertThat(page(address + "&group=OFFER_MADE").select("tbody").text()).contains("Nowak");
    assertThat(page(address + "&group=NO_OFFER_MADE").select("tbody").text())
        .doesNotContain("Nowak");

    var known = page(address + "&from-known=" + today + "&to-known=" + today.minusDays(1));
    assertThat(known.select("tbody").text())
        .as("by what was known yesterday")
        .doesNotContain("Nowak");

    assertThat(answer("/changes.csv?from=" + before + "&to=" + today).getContentAsString())
        .startsWith("Name,Cohort,From,To,")
        .contains("Zofia Nowak", "Southgate College offered Art", "southgate.csv, line 17");
  }

  @Test
  void a_kept_return_stands_for_its_day_and_for_what_was_known_then() throws Exception {
    var month = YearMonth.from(London.day(onward().getBean(Clock.class).instant())).minusMonths(1);
    sent("/returns", "month", month.toString());
    var choice = page("/changes").select("#from-return option").last();
    Objects.requireNonNull(choice);
    assertThat(choice.text()).contains("prepared");
    assertThat(page("/changes?from-return=" + choice.attr("value")).select("#from").attr("value"))
        .isEqualTo(month.atEndOfMonth().toString());
  }

  @Test
  void nonsense_in_the_address_is_said_by_its_field_and_the_usual_days_are_shown()
      throws Exception {
    var page = page("/changes?from=soon&to=2999-01-01&was=9&page=0");
    assertThat(page.select(".govuk-error-summary a").eachText())
        .containsExactly(
            "“soon” is not a day: enter one such as 2026-07-31",
            "“2999-01-01” lies ahead: enter today or an earlier day");
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#from", "#to");
    assertThat(page.select("#to-error").text()).contains("lies ahead");
    assertThat(page.select("#from-known-error")).isEmpty();
    assertThat(page("/changes?from=&to-known=").select(".govuk-error-summary")).isEmpty();
  }
}
