package onward.nccis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onward.nccis.NccisReader.Outcome;
import org.junit.jupiter.api.Test;

class NccisFileTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

  @Test
  void what_was_written_is_read_back() {
    var draft = new ReturnRecord.Draft(1, "R1").sections(true, true);
    for (var tag : Tag.values()) {
      if (!tag.name().startsWith("YOUTH")) {
        draft.say(tag, tag.name() + " & <é>");
      }
    }
    var read = read(written(MAY, draft.characteristic("110").characteristic("180").done()));

    assertThat(read).hasSize(1);
    for (var tag : Tag.values()) {
      assertThat(read.getFirst().text(tag)).isEqualTo(draft.done().text(tag));
    }
    assertThat(read.getFirst().characteristics()).containsExactly("110", "180");
  }

  @Test
  void an_empty_element_is_present_and_the_elements_stand_in_the_layouts_order() {
    var xml = written(MAY, new ReturnRecord.Draft(1, "").say(Tag.GIVEN_NAME, "Ana").done());

    assertThat(xml).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE NCCIS>");
    assertThat(xml).contains("<MiddleName/>", "<ReviewDate/>", "<GivenName>Ana</GivenName>");
    assertThat(xml).doesNotContain("<Year11>", "<Characteristics>");
    assertThat(xml.indexOf("<CohortStatus")).isLessThan(xml.indexOf("<GivenName"));
  }

  @Test
  void the_root_carried_its_year_until_2019() {
    var record = new ReturnRecord.Draft(1, "").done();

    assertThat(written(LocalDate.of(2016, 5, 31), record))
        .contains("<NCCIS2015>")
        .doesNotContain("SENSupportFlag");
    assertThat(written(MAY, record)).contains("<NCCIS>", "SENSupportFlag");
  }

  @Test
  void a_file_cut_short_gives_the_place() {
    var xml = written(MAY, new ReturnRecord.Draft(1, "").say(Tag.GIVEN_NAME, "Ana").done());
    var outcome = outcome(xml.substring(0, xml.indexOf("<FamilyName")), new ArrayList<>());

    assertThat(outcome).isInstanceOf(Outcome.Broken.class);
    assertThat(((Outcome.Broken) outcome).line()).isEqualTo(9);
    assertThat(((Outcome.Broken) outcome).message()).contains("cut short");
  }

  @Test
  void an_ampersand_that_stands_alone_is_named() {
    var outcome = outcome("<NCCIS>\n<YoungPersonsRecord><a>Fish & Chips</a>", new ArrayList<>());

    assertThat(((Outcome.Broken) outcome).line()).isEqualTo(2);
    assertThat(((Outcome.Broken) outcome).message()).contains("&amp;");
  }

  @Test
  void a_hundred_thousand_escaped_signs_are_read() {
    var record = new ReturnRecord.Draft(1, "").say(Tag.TOWN, "&".repeat(120_000)).done();

    assertThat(read(written(MAY, record)).getFirst().text(Tag.TOWN)).hasSize(120_000);
  }

  @Test
  void another_products_case_and_order_of_elements_do_not_matter() {
    var records = new ArrayList<ReturnRecord>();
    outcome(
        """
        <!DOCTYPE NCCIS2019 SYSTEM "file:///etc/passwd">
        <NCCIS2019><YoungPersonsRecord><Activities><Cohort>
        <NeetStartDate>2026-01-01</NeetStartDate></Cohort></Activities>
        <PersonalDetails><DOB>2009-02-28</DOB></PersonalDetails></YoungPersonsRecord></NCCIS2019>
        """,
        records);

    assertThat(records.getFirst().day(Tag.NEET_START)).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(records.getFirst().day(Tag.DOB)).isEqualTo(LocalDate.of(2009, 2, 28));
  }

  @Test
  void control_characters_do_not_break_the_file() {
    var record = new ReturnRecord.Draft(1, "").say(Tag.TOWN, "Staf\u0007ford\uD83D").done();

    assertThat(read(written(MAY, record)).getFirst().text(Tag.TOWN)).isEqualTo("Staf ford");
  }

  @Test
  void letters_of_every_script_come_back() {
    var record = new ReturnRecord.Draft(1, "").say(Tag.TOWN, "Zoë Łódź €5 東京 😀 a\u007Fb").done();

    assertThat(read(written(MAY, record)).getFirst().text(Tag.TOWN))
        .isEqualTo("Zoë Łódź €5 東京 😀 a\u007Fb");
  }

  private static String written(LocalDate periodEnd, ReturnRecord record) {
    var out = new ByteArrayOutputStream();
    var header = ReturnHeader.ours("860", "860", periodEnd, periodEnd);
    try (var writer = new NccisWriter(out, header, periodEnd)) {
      writer.write(record);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<ReturnRecord> read(String xml) {
    var records = new ArrayList<ReturnRecord>();
    assertThat(outcome(xml, records)).isInstanceOf(Outcome.Whole.class);
    return records;
  }

  private static Outcome outcome(String xml, List<ReturnRecord> records) {
    return NccisReader.read(
        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), _ -> {}, records::add);
  }
}
