package onward.web.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import onward.imports.keep.Erasing;
import onward.web.PageTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class PlanPagesTest extends PageTest {
  private static final String HEADINGS =
      "Reference,Forename,Surname,Provider,Kind,Course,Start date\n";

  @Override
  protected String code() {
    return "571";
  }

  @Test
  void new_rows_say_what_they_add_and_what_should_be_looked_at() throws Exception {
    var list = upload("hillside-offers.csv", HEADINGS + offer("Nowhere College", "Glazing"));
    var group = page(list + "/lines?outcome=APPLIED&action=new");
    assertThat(group.select("thead").text()).contains("What the row says", "What is the matter");
    assertThat(group.select("tbody").text())
        .contains("Provider: Nowhere College")
        .contains("Course: Glazing")
        .contains("The register does not know this provider");
  }

  @Test
  void approving_no_group_takes_nothing_in_and_says_so() throws Exception {
    var list = upload("dale-offers.csv", HEADINGS + offer("Northgate College", "Thatching"));
    var answer = send(list + "/approve", "some", "true");
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)).text())
        .contains("No group was chosen, so nothing was taken in")
        .contains("Approve and take in");
    assertThat(page(list).text()).doesNotContain("Done");
  }

  @Test
  void nothing_is_approved_that_changes_nothing() throws Exception {
    var first = upload("vale-offers.csv", HEADINGS + offer("Northgate College", "Pottery"));
    send(first + "/approve");
    var again = upload("vale-offers-2.csv", "Note,x\n" + HEADINGS + stranger());
    assertThat(page(again).text())
        .doesNotContain("Approve and take in")
        .contains("Nothing to take in: mark as done");
  }

  @Test
  void a_sender_is_named_as_they_write_themselves() throws Exception {
    var file =
        new MockMultipartFile(
            "file",
            "sheet.csv",
            "text/csv",
            (HEADINGS + offer("Northgate College", "Weaving")).getBytes(StandardCharsets.UTF_8));
    var request = multipart("/lists").file(file).param("sender", " St Aidans SCHOOL ");
    request.with(csrf());
    var list = String.valueOf(answer(request, authority().code()).getRedirectedUrl());
    assertThat(page(list).text()).contains("from St Aidans SCHOOL, brought in by admin-571");
    assertThat(page("/lists").text()).contains("from St Aidans SCHOOL, by admin-571");
    send(list + "/approve");
    assertThat(page(list + "/columns").text()).contains("counts from the next list on");
  }

  @Test
  void an_erased_file_is_said_to_be_erased_and_not_offered_whole() throws Exception {
    var list = upload("moor-offers.csv", HEADINGS + offer("Northgate College", "Dyeing"));
    var waiting = upload("moor-offers-2.csv", HEADINGS + offer("Northgate College", "Felting"));
    send(list + "/approve");
    assertThat(page(list).text())
        .contains("kept sealed", "The sender’s file with what became of each row");
    onward().getBean(Erasing.class).upTo(LocalDate.now(ZoneOffset.UTC).plusYears(2));
    assertThat(page(list).text())
        .contains("The file itself was erased: it was kept until")
        .doesNotContain("kept sealed", "The sender’s file with what became of each row");
    assertThat(page(waiting).text()).doesNotContain("Approve and take in");
  }

  @Test
  void what_changes_is_told_in_words_for_people() throws Exception {
    var list =
        upload(
            "roll.csv",
            "Reference,Forename,Surname,Date of birth,School,SEN provision\n"
                + "R3,Zofia,Nowak,01/05/%d,5714001,K\n".formatted(authority().year() - 17));
    assertThat(page(list + "/lines?outcome=APPLIED&action=changed").text())
        .contains("SEN provision:")
        .doesNotContain("sen:");
  }

  @Test
  void a_roll_full_of_strangers_is_asked_about_and_the_first_of_our_schools_is_not()
      throws Exception {
    var strangers = upload("far-roll.csv", roll("8504001", "Far"));
    assertThat(page(strangers).text())
        .as(page(strangers + "/lines?outcome=REFUSED").select("tbody").text())
        .contains("12 of 12 rows would add people of schools that are not ours")
        .contains("Is this the right file");
    assertThat(send(strangers + "/approve").getStatus()).isEqualTo(400);

    var ours = upload("near-roll.csv", roll("5714077", "Near"));
    assertThat(page(ours).text())
        .contains("Approving adds 12 people")
        .doesNotContain("Is this the right file");
  }

  private String roll(String school, String name) {
    var rows = new StringBuilder("Forename,Surname,Date of birth,School\n");
    for (int i = 0; i < 12; i++) {
      rows.append(
          "%s%c,%sson%c,%02d/03/%d,%s\n"
              .formatted(name, 'a' + i, name, 'k' + i, i + 1, authority().year() - 16, school));
    }
    return rows.toString();
  }

  private String offer(String provider, String course) {
    return "R1,Asha,Patel,%s,general qualification,%s,01/09/%d\n"
        .formatted(provider, course, authority().year());
  }

  private String stranger() {
    return "Z99,Nobody,Atall,Northgate College,general qualification,Art,01/09/%d\n"
        .formatted(authority().year());
  }
}
