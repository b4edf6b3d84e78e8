package onward.nccis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
  void a_byte_that_is_no_utf_8_gives_its_place_however_deep_it_stands() {
    var records =
        "<YoungPersonsRecord>\n<Town>Zürich</Town>\n</YoungPersonsRecord>\n".repeat(3_000);
    var head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<NCCIS>\n";
    var file = (head + records + "<Town>Zo#").getBytes(StandardCharsets.UTF_8);
    file[file.length - 1] = (byte) 0xE9;
    var headers = new ArrayList<ReturnHeader>();
    var bytes = new ByteArrayInputStream(Arrays.copyOf(file, file.length + 9));
    var outcome = NccisReader.read(bytes, headers::add, _ -> {});

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Broken.class,
            broken -> {
              assertThat(broken.line()).isEqualTo(9_003);
              assertThat(broken.column()).isEqualTo("<Town>Zo#".length());
              assertThat(broken.message()).contains("no UTF-8");
            });
  }

  @Test
  void a_file_that_breaks_in_its_header_is_not_said_to_have_none() {
    var headers = new ArrayList<ReturnHeader>();
    var cut = "<NCCIS><FileHeader><DateOfSend>2026-06-08".getBytes(StandardCharsets.UTF_8);
    assertThat(NccisReader.read(new ByteArrayInputStream(cut), headers::add, _ -> {}))
        .isInstanceOf(Outcome.Broken.class);
    assertThat(headers).isEmpty();
  }

  @Test
  void a_document_type_that_declares_entities_departs_from_the_schema() {
    var file =
        "<!DOCTYPE NCCIS [<!ENTITY a \"b\">]><NCCIS></NCCIS>".getBytes(StandardCharsets.UTF_8);
    var faults = new ArrayList<SchemaFault>();
    NccisReader.checked(new ByteArrayInputStream(file), _ -> {}, _ -> {}, faults::add);
    assertThat(faults).extracting(SchemaFault::message).anyMatch(m -> m.contains("declares"));
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
