package onward.imports.ctf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import onward.OnwardTest;
import onward.cohort.EnrolmentStatus;
import onward.facts.AuthorityCode;
import onward.imports.read.Problem;
import onward.imports.read.Unreadable;
import onward.imports.roll.RollRow;
import onward.imports.rows.Received;
import onward.imports.rows.Understood;
import onward.imports.rows.Understood.Bad;
import onward.imports.rows.Understood.Good;
import onward.imports.text.Bytes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnwardTest
class CtfFileTest {
  @Autowired CtfFile file;

  @Test
  void an_older_version_in_another_order_says_the_same_as_a_roll() throws Exception {
    var good = (Good<RollRow>) read("older-version.xml").getFirst();
    var details = good.said().details();

    assertThat(good.line()).isEqualTo(1);
    assertThat(good.who().dateOfBirth()).isEqualTo(LocalDate.of(2009, 10, 3));
    assertThat(details.name()).isEqualTo("Síle Made-Up");
    assertThat(details.formerSurname()).isEqualTo("Invented");
    assertThat(details.preferredForename()).isEqualTo("Shee");
    assertThat(details.middleNames()).isEqualTo("Aoife");
    assertThat(details.sex()).isEqualTo("F");
    assertThat(details.ethnicity()).isEqualTo("WROM");
    assertThat(details.sen()).isEqualTo("E");
    assertThat(details.characteristics()).containsExactly("110");
    assertThat(details.address()).isEqualTo("Flat 2, 7, Hill Lane");
    assertThat(details.town()).isEqualTo("Wyke");
    assertThat(details.postcode()).isEqualTo("WY1 1AA");
    assertThat(details.phone()).isEqualTo("01632 960001");
    assertThat(good.said().spell().school()).isEqualTo("9974001");
    assertThat(good.said().spell().status()).isEqualTo(EnrolmentStatus.M);
  }

  @Test
  void a_bad_pupil_is_refused_by_element_and_the_others_go_through() throws Exception {
    var bad = (Bad<RollRow>) read("older-version.xml").get(1);

    assertThat(bad.line()).isEqualTo(2);
    assertThat(bad.problems())
        .extracting(Problem::column, Problem::value)
        .contains(tuple("DOB", "2009-02-31"), tuple("EnrolStatus", "Q"));
  }

  @Test
  void where_an_authority_wrote_the_file_the_pupil_s_history_names_the_school() throws Exception {
    var good = (Good<RollRow>) read("from-an-authority.xml").getFirst();

    assertThat(good.said().spell().school()).isEqualTo("9974601");
  }

  @Test
  void a_file_without_pupils_says_so() {
    assertThatThrownBy(() -> read("<CTfile><Header/></CTfile>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("no pupils");
  }

  private List<Understood<RollRow>> read(String name) throws IOException, Unreadable {
    try (var in = CtfFileTest.class.getResourceAsStream(name)) {
      return read(Objects.requireNonNull(in, name).readAllBytes());
    }
  }

  private List<Understood<RollRow>> read(byte[] content) throws Unreadable {
    var received =
        new Received(new AuthorityCode("997"), "a.xml", Bytes.of(content), "CTfile", null);
    return file.read(received, _ -> true).rows().toList();
  }
}
