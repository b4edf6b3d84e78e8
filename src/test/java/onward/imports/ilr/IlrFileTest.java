package onward.imports.ilr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import onward.OnwardTest;
import onward.activity.Enrolment;
import onward.facts.AuthorityCode;
import onward.imports.read.Problem;
import onward.imports.read.Unreadable;
import onward.imports.rows.Received;
import onward.imports.rows.Understood;
import onward.imports.rows.Understood.Bad;
import onward.imports.rows.Understood.Good;
import onward.imports.text.Bytes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnwardTest
class IlrFileTest {
  @Autowired IlrFile file;

  @Test
  void a_record_is_read_whatever_the_year_and_the_order() throws Exception {
    var good = (Good<List<Enrolment>>) read("made-up.xml").getFirst();

    assertThat(good.line()).isEqualTo(1);
    assertThat(good.who().surname()).isEqualTo("O'Made-Up");
    assertThat(good.who().uln()).as("9999999999 stands for not known").isEmpty();
    assertThat(good.who().reference()).as("the college's own number").isEmpty();
    assertThat(good.who().postcode()).as("the one before the course").isEqualTo("WY1 1AA");
    assertThat(good.said())
        .extracting(Enrolment::provider, Enrolment::course, Enrolment::startDate)
        .containsExactly(tuple("10900003", "Learning aim 60100001", LocalDate.of(2025, 9, 8)));
  }

  @Test
  void a_bad_record_is_refused_with_all_its_reasons_and_the_others_go_through() throws Exception {
    var rows = read("made-up.xml");
    var bad = (Bad<List<Enrolment>>) rows.get(1);

    assertThat(bad.problems())
        .extracting(Problem::column, Problem::value)
        .containsExactlyInAnyOrder(
            tuple("ULN", "12345"),
            tuple("DateOfBirth", "2009-02-30"),
            tuple("LearnStartDate", "08/09/2025"),
            tuple("LearnPlanEndDate", ""));
    assertThat(bad.problems()).allMatch(problem -> problem.cure().endsWith("."));
    assertThat(((Bad<List<Enrolment>>) rows.get(2)).problems())
        .extracting(Problem::what)
        .containsExactly("LearnPlanEndDate is before LearnStartDate, 2025-09-08.");
  }

  @Test
  void a_file_that_names_no_provider_or_no_learner_is_refused() {
    assertThatThrownBy(() -> read("<Message/>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("no learners");
    assertThatThrownBy(() -> read("<Message><Learner/></Message>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("which provider");
  }

  private List<Understood<List<Enrolment>>> read(String name) throws IOException, Unreadable {
    try (var in = IlrFileTest.class.getResourceAsStream(name)) {
      return read(Objects.requireNonNull(in, name).readAllBytes());
    }
  }

  private List<Understood<List<Enrolment>>> read(byte[] content) throws Unreadable {
    var received =
        new Received(new AuthorityCode("997"), "a.xml", Bytes.of(content), "Message", null);
    return file.read(received, _ -> true).rows().toList();
  }
}
