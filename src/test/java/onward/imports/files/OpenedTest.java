package onward.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.imports.read.Column;
import onward.imports.read.Table;
import onward.imports.read.Unreadable;
import onward.imports.text.Bytes;
import org.junit.jupiter.api.Test;

class OpenedTest {
  private static final Set<String> KNOWN =
      Set.of("forename", "surname", "dateofbirth", "provider", "kind", "uln");

  @Test
  void a_workbook_is_read_from_below_its_title_with_days_as_days() throws Exception {
    var book =
        MadeBook.book(made -> {
          var sheet = made.newWorksheet("Offers");
          sheet.value(0, 0, "Northgate College, offers of June");
          sheet.value(1, 0, "Private and confidential");
          headings(sheet, 3);
          sheet.value(4, 0, "Ana");
          sheet.value(4, 1, "Example");
          sheet.value(4, 2, LocalDate.of(2010, 2, 14));
          sheet.style(4, 2).format("dd/mm/yyyy").set();
          sheet.value(4, 3, 10_000_001);
        });
    var table = table(book);
    assertThat(table.headingLine()).isEqualTo(4);
    assertThat(table.lines())
        .containsExactly(new Table.Line(5, List.of("Ana", "Example", "2010-02-14", "10000001")));
  }

  @Test
  void shared_and_inline_text_formulas_zeros_in_front_and_1904_are_understood() throws Exception {
    var rows =
        """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Surname</t></is></c><c r="C1" t="inlineStr"><is><t>Date of birth</t></is></c><c r="D1" t="inlineStr"><is><t>ULN</t></is></c></row>
        <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="str"><f>UPPER("example")</f><v>EXAMPLE</v></c><c r="C2" s="1"><v>1</v></c><c r="D2" s="2"><v>12345</v></c></row>
        """;
    var shared = "<si><t>Forename</t></si><si><r><t>An</t></r><r><t>a</t></r></si>";
    assertThat(table(MadeBook.raw(rows, "", shared)).lines().iterator().next().cells())
        .containsExactly("Ana", "EXAMPLE", "1900-01-01", "0000012345");
    assertThat(
            table(MadeBook.raw(rows, "<workbookPr date1904=\"1\"/>", shared))
                .lines()
                .iterator()
                .next()
                .cells())
        .containsExactly("Ana", "EXAMPLE", "1904-01-02", "0000012345");
  }

  @Test
  void a_workbook_that_says_nothing_of_how_its_cells_look_is_read_by_their_values()
      throws Exception {
    var row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Surname</t></is></c></row>";
    assertThat(table(MadeBook.unstyled(MadeBook.raw(row, "", ""))).headings())
        .containsExactly("Surname");
  }

  @Test
  void the_sheet_that_is_a_list_is_taken_and_several_lists_are_files_of_their_own()
      throws Exception {
    var one =
        MadeBook.book(made -> {
          made.newWorksheet("Notes").value(0, 0, "Read me");
          headings(made.newWorksheet("Offers"), 0);
        });
    assertThat(table(one).headings()).contains("Surname");
    assertThat(Opened.parts("book.xlsx", Bytes.of(one), KNOWN::contains)).hasSize(1);
    var two =
        MadeBook.book(made -> {
          headings(made.newWorksheet("June"), 2);
          var july = made.newWorksheet("July");
          headings(july, 0);
          july.value(1, 0, "=2+2");
        });
    var parts = Opened.parts("book.xlsx", Bytes.of(two), KNOWN::contains);
    assertThat(parts)
        .extracting(Opened.Part::name)
        .containsExactly("book.xlsx, sheet June", "book.xlsx, sheet July");
    assertThat(table(parts.getFirst().content().whole()).headingLine()).isEqualTo(3);
  }

  @Test
  void an_open_document_is_read_with_its_repeated_cells() throws Exception {
    var content =
        """
        <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>
        <table:table table:name="Offers">
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
        <table:table-row><table:table-cell><text:p>Forename</text:p></table:table-cell><table:table-cell><text:p>Surname</text:p></table:table-cell><table:table-cell><text:p>Date of birth</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"><text:p>Ana</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2010-02-14"><text:p>14 Feb</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        </table:table></office:spreadsheet></office:body></office:document-content>
        """;
    var ods =
        MadeBook.zip(
            Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                content));
    var table = table(ods);
    assertThat(table.headingLine()).isEqualTo(3);
    assertThat(table.lines())
        .containsExactly(
            new Table.Line(4, List.of("Ana", "Ana", "2010-02-14")),
            new Table.Line(5, List.of("Ana", "Ana", "2010-02-14")));
  }

  @Test
  void an_archive_is_the_files_in_it() throws Exception {
    var zip = MadeBook.zip(Map.of("lists/offers.csv", "a,b", "__MACOSX/._offers.csv", "x"));
    assertThat(Opened.parts("lists.zip", Bytes.of(zip), KNOWN::contains))
        .extracting(Opened.Part::name)
        .containsExactly("offers.csv");
  }

  @Test
  void an_archive_that_unfolds_too_far_or_leads_out_of_itself_is_refused() throws Exception {
    var bomb = MadeBook.zip(Map.of("xl/workbook.xml", "0".repeat(40 << 20)));
    assertThatThrownBy(() -> table(bomb)).hasMessageContaining("unfolds to far more");
    var slip = MadeBook.zip(Map.of("../../etc/offers.csv", "a"));
    assertThatThrownBy(() -> table(slip)).hasMessageContaining("leads out of it");
    var cut = java.util.Arrays.copyOf(slip, 40);
    assertThatThrownBy(() -> table(cut)).isInstanceOf(Unreadable.class);
  }

  private static Table table(byte[] content) throws Unreadable {
    return Opened.table(Bytes.of(content), KNOWN::contains);
  }

  private static void headings(org.dhatim.fastexcel.Worksheet sheet, int row) {
    var headings = List.of("Forename", "Surname", "Date of birth", "Provider");
    for (int i = 0; i < headings.size(); i++) {
      sheet.value(row, i, headings.get(i));
    }
  }

  @Test
  void a_text_with_a_title_above_its_headings_is_read_from_its_headings() throws Exception {
    var text = "Offers of June\n\nForename;Surname;Kind\nAna;Example;job\n";
    assertThat(KNOWN).contains(Column.plain("Kind"));
    assertThat(table(text.getBytes(StandardCharsets.UTF_8)).headingLine()).isEqualTo(3);
  }

  @Test
  void a_made_book_is_a_zip() throws IOException {
    assertThat(Archive.looksLikeZip(MadeBook.zip(Map.of("a", "b")))).isTrue();
  }
}
