package onward.web.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import onward.calendar.London;
import onward.web.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReturnPagesTest extends PageTest {
  private String path = "";

  @Override
  protected String code() {
    return "892";
  }

  @BeforeEach
  void prepared() throws Exception {
    var month = YearMonth.from(London.day(onward().getBean(Clock.class).instant()));
    path = sent("/returns", "month", month.toString());
  }

  @Test
  void problems_are_grouped_by_cure_check_school_and_worker_and_open_the_people() throws Exception {
    for (var by : Grouping.values()) {
      var page = page(path + "?by=" + by);
      assertThat(page.select(".onward-outcome")).as(by.words()).isNotEmpty();
      var group = page(page.expectFirst(".onward-outcome__open").attr("href"));
      assertThat(group.select("tbody th a").attr("href"))
          .startsWith("/people/" + authority().patel().value() + "#");
    }
    var postcodes = page(path + "/checks/6");
    assertThat(heading(postcodes)).contains("NOBT");
    assertThat(postcodes.select("tbody tr")).hasSize(3);
  }

  @Test
  void it_is_checked_signed_and_sent_by_name_and_a_correction_stands_beside_it() throws Exception {
    var version = page(path).expectFirst("input[name=version]").attr("value");
    var tooEarly = send(path + "/move", "version", version, "to", "SENT");
    assertThat(tooEarly.getStatus()).isEqualTo(409);
    assertThat(tooEarly.getContentAsString()).contains("cannot be sent now");
    sent(path + "/move", "version", version, "to", "CHECKED", "reason", "the census is awaited");
    sent(path + "/move", "version", version, "to", "SIGNED", "name", "Jo Cooper");
    sent(path + "/move", "version", version, "to", "SENT");
    assertThat(page(path + "?version=" + version).text())
        .contains("in the name of Jo Cooper", "has been sent and stays as it is");

    prepared();
    var corrected = page(path);
    assertThat(corrected.select("h1").text()).contains("Prepared");
    assertThat(corrected.text()).contains("Every one prepared for").contains("Sent");
  }

  @Test
  void a_month_that_has_not_come_is_not_prepared() throws Exception {
    assertThat(send("/returns", "month", "2999-01").getStatus()).isEqualTo(404);
  }

  @Test
  void made_again_it_is_the_same_to_the_byte() throws Exception {
    var version = page(path).expectFirst("input[name=version]").attr("value");
    assertThat(send(path + "/again", "version", version).getContentAsString())
        .contains("the same to the byte");
  }

  @Test
  void it_is_compared_with_what_it_would_be_now() throws Exception {
    var page = page(path + "/compare?with=NOW");
    assertThat(page.text()).contains("Nobody changed between the two");
    assertThat(page(path + "/compare?with=BEFORE").text()).contains("no other return");
  }

  @Test
  void lists_that_confirm_nobody_say_so() throws Exception {
    assertThat(page(path + "/confirm").text()).contains("No list of enrolments came");
    assertThat(send(path + "/confirm", "list", "0").getStatus()).isEqualTo(404);
  }

  @Test
  void a_stranger_sees_none_of_it() throws Exception {
    for (var address : new String[] {"", "/compare", "/checks/6", "/nccis.xml", "/checks.csv"}) {
      assertThat(answerToStranger(path + address).getStatus()).as(address).isEqualTo(404);
    }
  }
}
