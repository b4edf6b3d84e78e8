package onward.web.overrides;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import onward.web.PageTest;
import org.junit.jupiter.api.Test;

/** Deciding against the facts: shown, listed, counted, never silent. */
class OverridePagesTest extends PageTest {
  @Override
  protected String code() {
    return "863";
  }

  private LocalDate today() {
    return LocalDate.now(onward().getBean(Clock.class));
  }

  private String person() {
    return "/people/" + authority().nowak().value();
  }

  @Test
  void an_override_is_shown_with_the_status_listed_counted_and_ended() throws Exception {
    assertThat(page("/overrides").text()).contains("Nobody’s status was ever overridden");
    var to =
        sent(
            person() + "/override",
            "code",
            "122",
            "reason",
            "Seen at home by the social worker.",
            "since",
            today().toString(),
            "until",
            today().plusDays(30).toString());
    assertThat(to).isEqualTo(person());
    var verdict = page(person()).select(".onward-verdict").text();
    assertThat(verdict)
        .contains("Override", "Personal circumstances", "Seen at home by the social worker")
        .contains("The facts alone say: Guarantee status not recorded (159)");
    assertThat(page(person()).select(".onward-timeline__item--decides").text())
        .contains("Override: Personal circumstances");
    assertThat(heading(page("/overrides"))).isEqualTo("Overrides: 1 in force");
    assertThat(page("/overrides").select("tbody tr").text())
        .contains("Zofia Nowak", "Administrator", "The facts alone say");
    assertThat(page("/").select("a[href=/overrides]").text()).isEqualTo("Statuses overridden");
    assertThat(page(person() + "/override").select("input[name=code][checked]").val())
        .isEqualTo("122");

    var seen = page(person() + "/override").select("input[name=seen]").val();
    assertThat(send(person() + "/override/end", "seen", "0").getStatus()).isEqualTo(409);
    assertThat(sent(person() + "/override/end", "seen", seen)).isEqualTo(person());
    assertThat(page(person()).select(".onward-verdict").text())
        .contains("Guarantee status not recorded")
        .doesNotContain("Override:");
    assertThat(heading(page("/overrides"))).isEqualTo("Overrides: 0 in force");
    assertThat(page("/overrides").select("tbody tr").text()).contains("taken back", "Over");
    assertThat(page("/overrides?state=IN_FORCE").text()).contains("None fits");
    assertThat(answer("/overrides.csv?state=OVER").getContentAsString())
        .startsWith("Name,Cohort,Status given,")
        .contains("Zofia Nowak");
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() throws Exception {
    var answer = send(person() + "/override", "code", "", "reason", " ", "since", "", "until", "");
    assertThat(answer.getStatus()).isEqualTo(422);
    var page = org.jsoup.Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".govuk-error-summary__list li").eachText())
        .containsExactly(
            "Choose a status",
            "Say why the facts do not decide",
            "Give the first day, such as 4 6 2026",
            "Give the last day: no override is for ever");
    for (var link : page.select(".govuk-error-summary__list a")) {
      assertThat(page.select(link.attr("href"))).as(link.attr("href")).hasSize(1);
    }
  }

  @Test
  void it_ends_within_a_year_and_not_before_it_begins() throws Exception {
    var endless =
        send(
            person() + "/override",
            "code",
            "122",
            "reason",
            "Ill",
            "since",
            "2026-06-01",
            "until",
            "2027-06-02");
    assertThat(endless.getContentAsString()).contains("within 12 months of the first");
    var backwards =
        send(
            person() + "/override",
            "code",
            "122",
            "reason",
            "Ill",
            "since",
            "2026-06-01",
            "until",
            "2026-05-31");
    assertThat(backwards.getContentAsString()).contains("must not be before the first");
  }

  @Test
  void a_year_12_status_is_not_for_year_11() throws Exception {
    var year11 = "/people/" + authority().patel().value();
    var answer =
        send(
            year11 + "/override",
            "code",
            "114",
            "reason",
            "Stays on",
            "since",
            today().toString(),
            "until",
            today().plusDays(1).toString());
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("for Year 12 only");
  }

  @Test
  void another_authority_cannot_override() throws Exception {
    assertThat(answerToStranger(person() + "/override").getStatus()).isEqualTo(404);
  }

  @Test
  void of_two_who_edit_at_once_the_second_sees_both_and_chooses() throws Exception {
    var okafor = "/people/" + authority().okafor().value();
    var seen = page(okafor + "/override").select("input[name=seen]").val();
    assertThat(save(okafor, "In hospital", seen).getStatus()).isEqualTo(302);

    var second = save(okafor, "Abroad with family", seen);
    assertThat(second.getStatus()).isEqualTo(409);
    var both = org.jsoup.Jsoup.parse(second.getContentAsString());
    assertThat(both.select(".govuk-error-summary").text()).contains("In hospital");
    assertThat(both.select("#reason").val()).isEqualTo("Abroad with family");
    assertThat(page(okafor).text()).contains("In hospital").doesNotContain("Abroad with family");

    var now = both.select("input[name=seen]").val();
    assertThat(save(okafor, "Abroad with family", now).getStatus()).isEqualTo(302);
    assertThat(page(okafor).text()).contains("Abroad with family");
  }

  private org.springframework.mock.web.MockHttpServletResponse save(
      String person, String reason, String seen) throws Exception {
    return send(
        person + "/override",
        "code",
        "122",
        "reason",
        reason,
        "since",
        today().toString(),
        "until",
        today().plusDays(9).toString(),
        "seen",
        seen);
  }
}
