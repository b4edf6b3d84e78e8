package onward.web.safeguards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import onward.access.Account;
import onward.access.Role;
import onward.web.PageTest;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SafeguardsTest extends PageTest {
  @Override
  protected String code() {
    return "858";
  }

  @Test
  void an_address_that_must_stay_safe_is_on_no_page_and_in_no_file() throws Exception {
    var person = path(authority().patel().value());
    assertThat(page(person).text()).contains("1 High Street");
    record(person, "SAFE_CONTACT", "Ring the aunt, never the home");

    assertThat(page(person).text())
        .contains("Safe contact only", "Ring the aunt")
        .doesNotContain("1 High Street", "NG1 1AA");
    assertThat(file("/to-do.csv")).doesNotContain("NG1 1AA");
    assertThat(workbook().split("NG1 1AA", -1)).as("only the other one of Year 11").hasSize(2);
    assertThat(rowOf(file("/survey/activity-survey.csv?columns=FORENAME&columns=POSTCODE"), "Asha"))
        .doesNotContain("NG1");

    sent(person + "/safeguards/lift", "kind", "SAFE_CONTACT");
    assertThat(page(person).text()).contains("1 High Street").doesNotContain("Safe contact only");
    assertThat(page(person + "/safeguards").text()).contains("Lifted.", "Ring the aunt");
  }

  @Test
  void a_sensitive_record_is_not_there_for_whoever_is_not_named() throws Exception {
    var person = path(authority().okafor().value());
    record(person, "SENSITIVE", "Witness");
    var other =
        new Account(authority().code(), "other@example.org", "O", Set.of(Role.DATA_MANAGER), "");
    assertThat(page(person).text()).contains("Okafor", "Sensitive record");

    assertThat(answer(get(URI.create(person)), other).getStatus()).isEqualTo(404);
    for (var address :
        List.of(
            "/people",
            "/people.csv",
            "/to-do",
            "/to-do.csv",
            "/to-put-right",
            "/changes",
            "/changes.csv",
            "/survey/people",
            "/survey/activity-survey.csv",
            "/overrides")) {
      assertThat(answer(get(URI.create(address)), other).getContentAsString())
          .as(address)
          .doesNotContain("Okafor");
    }
    sent(person + "/safeguards/lift", "kind", "SENSITIVE");
    assertThat(answer(get(URI.create(person)), other).getStatus()).isEqualTo(200);
  }

  @Test
  void files_for_a_school_are_stripped_where_a_young_person_limited_sharing_and_say_so()
      throws Exception {
    var person = path(authority().nowak().value());
    record(person, "SHARING_LIMITED", "Said so in a letter");
    var school =
        new Account(
            authority().code(), "school", "S", Set.of(Role.SCHOOL_CONTACT), code() + "4001");
    var file = answer(get(URI.create("/our-pupils.csv")), school).getContentAsString();
    assertThat(rowOf(file, "Nowak"))
        .contains("sharing limited by the young person")
        .doesNotContain("On roll");
    assertThat(rowOf(file, "Okafor")).contains("On roll");
    sent(person + "/safeguards/lift", "kind", "SHARING_LIMITED");
  }

  @Test
  void everything_wrong_is_said_at_once() throws Exception {
    var answer = send(path(authority().patel().value()) + "/safeguards");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("Choose a safeguard", "Say why");
  }

  private void record(String person, String kind, String reason) throws Exception {
    assertThat(sent(person + "/safeguards", "kind", kind, "reason", reason))
        .isEqualTo(person + "/safeguards");
  }

  private static String path(long person) {
    return "/people/" + person;
  }

  private String file(String address) throws Exception {
    return answer(address).getContentAsString();
  }

  private static String rowOf(String file, String name) {
    return file.lines().filter(line -> line.contains(name)).findFirst().orElse("");
  }

  private String workbook() throws Exception {
    var given = answer("/lists/school-workbook.xlsx?school=" + code() + "4001");
    var text = new StringBuilder();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(given.getContentAsByteArray()))) {
      book.forEach(sheet -> sheet.forEach(row -> row.forEach(text::append)));
    }
    return text.toString();
  }
}
