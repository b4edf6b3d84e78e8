package onward.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import onward.imports.keep.Erasing;
import onward.web.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReviewPagesTest extends PageTest {
  private static final String UPN = "V871400121001";
  private static final String HEADINGS =
      "Forename,Surname,Date of birth,Postcode,Provider,Kind,Course,Start date\n";

  @Override
  protected String code() {
    return "871";
  }

  @Test
  void a_row_is_linked_to_its_person_and_the_next_list_does_not_ask_again() throws Exception {
    bring("northgate-offers-june.csv", HEADINGS + okafor("Welding"));
    var asked = question("Northgate");
    assertThat(asked.select(".onward-case__card--row").text()).contains("Chidi").contains("Okafo");

    send(form(asked), "choice", "other", "number", "R2");
    assertThat(offersOf()).contains("Welding");

    bring("northgate-offers-july.csv", HEADINGS + okafor("Catering"));
    assertThat(offersOf()).contains("Catering");
  }

  @Test
  void somebody_new_is_added_and_found_from_then_on_until_it_is_taken_back() throws Exception {
    bring("eastgate-offers.csv", HEADINGS + somebody("Quillon", "Brandreth"));
    var asked = question("Eastgate");
    var decided = send(form(asked), "choice", "new").getRedirectedUrl();
    assertThat(page("/lists/review").text()).doesNotContain("Quillon Brandreth");
    assertThat(page("/people").text()).contains("Brandreth");

    assertThat(page(String.valueOf(decided)).text()).contains("Decided, and remembered");
    send(form(asked) + "/back");
    assertThat(page("/lists/review").text()).contains("Quillon Brandreth");
    assertThat(page("/people").text()).doesNotContain("Brandreth");
  }

  @Test
  void nobody_of_ours_stays_nobody_of_ours() throws Exception {
    bring("westgate-offers.csv", HEADINGS + somebody("Perpetua", "Oakeshott"));
    send(form(question("Westgate")), "choice", "not-ours");

    var rows = somebody("Perpetua", "Oakeshott") + okafor("Tailoring");
    var again = upload("westgate-offers-2.csv", HEADINGS + rows);
    assertThat(page(again + "/lines?outcome=OUTSIDE").text())
        .contains("admin-871 decided on")
        .contains("nobody of our cohort");
  }

  @Test
  void a_number_that_nobody_has_is_told_at_its_field() throws Exception {
    bring("southgate-offers.csv", HEADINGS + somebody("Lettice", "Underhay"));
    var answer = send(form(question("Southgate")), "choice", "other", "number", "R999");
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getContentAsString()).contains("Nobody has exactly this number");
  }

  @Test
  void somebody_new_has_nobodys_number() throws Exception {
    bring(
        "roll.csv",
        "Reference,UPN,Forename,Surname,Date of birth,School\nR9,%s,Ada,Swann,02/03/%d,8714001\n"
            .formatted(UPN, authority().year() - 16));
    var row =
        "%s,Lavinia,Trenchard,07/07/%d,,Eastgate College,general qualification,Art,01/09/%d\n"
            .formatted(UPN, authority().year() - 17, authority().year());
    bring("hightown-offers.csv", "UPN," + HEADINGS + row);
    var answer = send(form(question("Hightown")), "choice", "new");
    assertThat(answer.getStatus()).isEqualTo(400);
    var told = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    assertThat(told.select(".govuk-error-summary").text())
        .contains("The UPN " + UPN + " is that of Ada Swann, born 2 March")
        .contains("link it to them")
        .contains("ask the sender for the right number");
    assertThat(told.select("#number").attr("value")).isEqualTo("R9");
    assertThat(page("/people").text()).doesNotContain("Trenchard");
    assertThat(page("/lists/review").text()).contains("Lavinia Trenchard");
  }

  @Test
  void a_row_whose_file_is_erased_waits_no_more_and_the_page_says_so() throws Exception {
    bring("southfield-offers.csv", HEADINGS + somebody("Ottoline", "Featherstone"));
    var asked = question("Southfield");
    onward().getBean(Erasing.class).upTo(LocalDate.now(ZoneOffset.UTC).plusYears(2));
    assertThat(page("/lists/review").text())
        .doesNotContain("Ottoline Featherstone")
        .contains("not decided before the file itself was erased");
    send(form(asked), "choice", "not-ours", "seen", "open");
    assertThat(page("/lists/review").text()).doesNotContain("Ottoline Featherstone");
  }

  @Test
  void decisions_are_found_again_and_taken_back_long_after() throws Exception {
    bring("farfield-offers.csv", HEADINGS + somebody("Ethelreda", "Pomfret"));
    var list = upload("nearfield-offers.csv", HEADINGS + somebody("Cuthbert", "Widdowson"));
    send(list + "/approve");
    send(form(question("Farfield")), "choice", "not-ours");
    var nearfield = form(question("Nearfield"));
    send(nearfield, "choice", "not-ours");
    assertThat(page(list + "/lines?outcome=OUTSIDE").text())
        .contains("nobody of our cohort")
        .doesNotContain("add them to the roll");

    var found =
        page(sent("/lists/review/decided/filter", "words", "widdowson", "sender", "nearfield"));
    assertThat(found.select("tbody tr")).hasSize(1);
    assertThat(found.select("tbody").text())
        .contains("Cuthbert Widdowson, 1 January")
        .contains("nearfield-offers.csv, line 2")
        .contains("Not in our cohort")
        .contains("admin-871");
    assertThat(answer(found.select("a:contains(CSV)").attr("href")).getContentAsString())
        .contains("Cuthbert Widdowson")
        .doesNotContain("Pomfret");
    assertThat(answer(nearfield).getRedirectedUrl()).contains("/lists/review/decided?print=");

    var back = found.select("form[action$=/back]");
    send(back.attr("action"), "seen", back.select("input[name=seen]").attr("value"));
    assertThat(page("/lists/review").text()).contains("Widdowson").doesNotContain("Pomfret");
    assertThat(page(list + "/lines?outcome=UNMATCHED").text()).contains("add them to the roll");
  }

  @Test
  void somebody_added_is_not_taken_back_from_under_another_list() throws Exception {
    bring("upfield-offers.csv", HEADINGS + somebody("Barnaby", "Thistlewood"));
    var asked = form(question("Upfield"));
    send(asked, "choice", "new");
    var more = somebody("Barnaby", "Thistlewood").replace(",Art,", ",Drama,");
    bring("upfield-offers-2.csv", HEADINGS + more);

    var told = page(sent(asked + "/back"));
    assertThat(told.select(".govuk-warning-text").text()).contains("upfield-offers-2.csv");
    assertThat(page("/people").text()).contains("Thistlewood");
  }

  @Test
  void the_sender_stays_chosen_from_question_to_question_also_one_whom_nobody_knows()
      throws Exception {
    bring("offers.csv", HEADINGS + somebody("Wilfred", "Alderton") + somebody("Maud", "Birtles"));
    bring("lowfield-offers.csv", HEADINGS + somebody("Hester", "Crabtree"));
    var unknown = page("/lists/review").select("a:contains(Sender not known)").attr("href");
    var queue = page(unknown);
    assertThat(queue.text()).contains("Maud Birtles").doesNotContain("Crabtree, 1 January");

    var asked = page(queue.select("a:contains(Start deciding)").attr("href"));
    assertThat(asked.text()).contains("2 rows need you");
    var next = page(sent(form(asked), "choice", "not-ours", "sender", sender(asked)));
    assertThat(next.text()).contains("1 row needs you");
    var last = page(sent(form(next), "choice", "not-ours", "sender", sender(next)));
    assertThat(heading(last)).isEqualTo("Nothing needs you");
    assertThat(sender(last)).isEqualTo(sender(asked)).isNotEmpty();
  }

  private static String sender(Document page) {
    return page.select("form[action^=/lists/review/] input[name=sender]").attr("value");
  }

  private void bring(String name, String text) throws Exception {
    send(upload(name, text) + "/approve");
  }

  private Document question(String sender) throws Exception {
    var queue = page("/lists/review?sender=" + sender.toLowerCase(java.util.Locale.UK));
    assertThat(queue.select("tbody tr").text()).contains(sender);
    var asked = page("/lists/review/one?sender=" + sender.toLowerCase(java.util.Locale.UK));
    assertThat(heading(asked)).startsWith("Who is ");
    assertThat(asked.select(".govuk-breadcrumbs a").eachAttr("href").getLast())
        .as("the way back leads to the sender's queue")
        .startsWith("/lists/review?sender=");
    return asked;
  }

  private static String form(Document asked) {
    return asked.select("form.onward-case").attr("action");
  }

  private String offersOf() throws Exception {
    return page("/people/" + authority().okafor().value()).text();
  }

  /** Nearly Chidi Okafor, without enough to be sure. */
  private String okafor(String course) {
    return "Chidi,Okafo,04/07/%d,,Northgate College,general qualification,%s,01/09/%d\n"
        .formatted(authority().year() - 16, course, authority().year());
  }

  private String somebody(String forename, String surname) {
    return "%s,%s,01/01/%d,,Eastgate College,general qualification,Art,01/09/%d\n"
        .formatted(forename, surname, authority().year() - 16, authority().year());
  }
}
