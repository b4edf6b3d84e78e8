package onward.web.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import onward.web.PageTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Two open the same form; the second to send it sees both versions, and may choose. */
class BeatenTest extends PageTest {
  @Override
  protected String code() {
    return "849";
  }

  @Test
  void of_two_who_protect_somebody_the_second_sees_what_the_first_recorded() throws Exception {
    var address = "/people/" + authority().nowak().value() + "/safeguards";
    var seen = seen(address);
    send(address, "seen", seen, "kind", "SAFE_CONTACT", "reason", "Write to the school");

    var late =
        send(address, "seen", seen, "kind", "SAFE_CONTACT", "reason", "Ring the grandmother");

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(said(late)).contains("Write to the school", "while you did");
    assertThat(Jsoup.parse(text(late)).select("#reason").val()).isEqualTo("Ring the grandmother");
    var again = Jsoup.parse(text(late)).select("form[action=" + address + "] [name=seen]").val();
    send(address, "seen", again, "kind", "SAFE_CONTACT", "reason", "Ring the grandmother");
    assertThat(page(address).text()).contains("Ring the grandmother");
    assertThat(send(address + "/lift", "seen", seen, "kind", "SAFE_CONTACT").getStatus())
        .isEqualTo(409);
  }

  @Test
  void of_two_who_set_the_rules_the_second_sees_the_settings_of_the_first() throws Exception {
    var seen = seen("/settings");
    settings(seen, "5");
    var late = settings(seen, "7");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(said(late)).contains("5 attempts", "Administrator", "while you did");
    assertThat(Jsoup.parse(text(late)).select("#attempts").val()).isEqualTo("7");
  }

  @Test
  void of_two_who_change_an_account_the_second_sees_what_it_became() throws Exception {
    var made =
        send(
            "/admin/accounts/new",
            "mail",
            "twice@example.org",
            "full-name",
            "Grace",
            "roles",
            "ANALYST");
    var account =
        Jsoup.parse(text(made)).select("form[action^=/admin/accounts/]").getFirst().attr("action");
    account = account.replaceFirst("/link$", "");
    var seen = seen(account);
    send(account, "seen", seen, "full-name", "Grace Hopper", "roles", "ANALYST");

    var late = send(account, "seen", seen, "full-name", "Gracie", "roles", "TRACKING_OFFICER");

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(said(late)).contains("Now: Grace Hopper, Analyst");
    assertThat(Jsoup.parse(text(late)).select("#full-name").val()).isEqualTo("Gracie");
    assertThat(send(account + "/disable", "seen", seen).getStatus()).isEqualTo(409);
    assertThat(page(account).select("#full-name").val()).isEqualTo("Grace Hopper");
  }

  @Test
  void of_two_who_decide_who_a_row_is_the_second_sees_both_answers() throws Exception {
    upload(
        "beaten.csv",
        "Forename,Surname,Date of birth,Provider,Kind,Course,Start date\n"
            + "Nobody,Beatenby,01/01/%d,Northgate College,general qualification,A levels,01/09/%d\n"
                .formatted(authority().year() - 16, authority().year()));
    var question = page("/lists/review/one").select("form[action^=/lists/review/]").attr("action");
    send(question, "choice", "not-ours");

    var late = send(question, "choice", "new");

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(said(late)).contains("nobody of ours", "admin-849", "somebody new");
    assertThat(send(question + "/back", "seen", "another").getStatus()).isEqualTo(409);
    send(question + "/back");
    assertThat(answer(question).getStatus()).isEqualTo(200);
  }

  @Test
  void a_plan_that_was_made_again_meanwhile_is_not_approved_unseen() throws Exception {
    var list =
        upload(
            "columns.csv",
            "Reference,Contacted on,Channel,Reached\nR1,03/03/2026,phone,no reply\n");
    var seen = seen(list + "/approve");
    var columns = seen(list + "/columns");
    send(list + "/columns", "seen", columns, "heading-3", "Outcome", "heading-0", "nothing");

    assertThat(send(list + "/approve", "seen", seen).getStatus()).isEqualTo(409);
    var late = send(list + "/columns", "seen", columns, "heading-3", "Said");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(said(late)).contains("“Reached” is now taken for: Outcome");
    assertThat(Jsoup.parse(text(late)).select("#heading-3 option[selected]").val())
        .isEqualTo("Said");
  }

  @Test
  void a_list_that_was_approved_meanwhile_is_shown_as_it_stands() throws Exception {
    var list = upload("twice.csv", "Reference,Contacted on,Channel\nR2,04/03/2026,phone\n");
    var seen = seen(list + "/approve");
    send(list + "/approve", "seen", seen);
    var late = send(list + "/approve", "seen", seen);
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(said(late)).contains("changed while you looked", "Take this list back");
  }

  private MockHttpServletResponse settings(String seen, String attempts) throws Exception {
    return send(
        "/settings",
        "seen",
        seen,
        "since",
        authority().year() + "-01-01",
        "last-start",
        "10",
        "attempts",
        attempts,
        "channels",
        "2");
  }

  private static String said(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(text(answer)).text();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
