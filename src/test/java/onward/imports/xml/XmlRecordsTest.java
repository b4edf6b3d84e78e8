package onward.imports.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onward.imports.read.Unreadable;
import onward.imports.text.Bytes;
import org.junit.jupiter.api.Test;

class XmlRecordsTest {
  private final List<XmlElement> read = new ArrayList<>();

  @Test
  void records_are_found_whatever_their_namespace_and_depth() throws Unreadable {
    read(
        """
        <?xml version="1.0"?>
        <x:List xmlns:x="some/year"><x:Deep>
        <x:Item><x:Name> Ana </x:Name></x:Item></x:Deep><x:Item/></x:List>
        """);

    assertThat(read).hasSize(2);
    assertThat(read.getFirst().text("Name")).isEqualTo("Ana");
    assertThat(read.getFirst().line()).isEqualTo(3);
    assertThat(read.get(1).text("Name")).isEmpty();
  }

  @Test
  void a_file_cut_short_is_told_by_line_and_column_after_its_whole_records() {
    var cut = broken("<List>\n<Item><Name>Ana</Name></Item>\n<Item><Name>Be");

    assertThat(cut.line()).isEqualTo(3);
    assertThat(cut.problems().getFirst().what())
        .startsWith("Line 3, column ")
        .endsWith("the file ends in the middle: it was cut off on the way or is empty.");
    assertThat(read).hasSize(1);
  }

  @Test
  void a_closing_element_that_does_not_fit_is_told_by_line() {
    assertThat(broken("<List>\n<Item>\n</List>").line()).isEqualTo(3);
  }

  @Test
  void another_kind_of_file_is_named() {
    assertThat(broken("<NCCIS></NCCIS>").problems().getFirst().what())
        .contains("outermost element is NCCIS: this is another kind of file");
  }

  @Test
  void entities_of_the_file_s_own_are_not_followed() {
    var bomb =
        broken(
            """
            <!DOCTYPE List [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
            <List><Item><Name>&secret;</Name></Item></List>
            """);

    assertThat(bomb.problems().getFirst().what()).contains("entity").contains("Line 2");
    assertThat(read).isEmpty();
  }

  @Test
  void letters_in_another_encoding_than_the_file_says_stop_it() {
    var latin =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><List><Item><Name>Zoë</Name></Item></List>"
            .getBytes(Charset.forName("windows-1252"));

    assertThat(broken(latin).problems().getFirst().what()).contains("encoding");
  }

  @Test
  void a_record_larger_than_any_real_one_stops_it() {
    assertThat(broken("<List><Item>" + "<A/>".repeat(30_000) + "</Item></List>"))
        .hasMessageContaining("record 1 is larger");
    assertThat(broken("<List><Item>" + "a ".repeat(1_000_000) + "</Item></List>"))
        .hasMessageContaining("larger");
    assertThat(broken("<List>" + "<Item>".repeat(100) + "</List>")).hasMessageContaining("deeper");
  }

  private void read(String text) throws Unreadable {
    read(text.getBytes(StandardCharsets.UTF_8));
  }

  private void read(byte[] content) throws Unreadable {
    XmlRecords.read(Bytes.of(content), Set.of("List"), Set.of("Item"), read::add);
  }

  private Unreadable broken(String text) {
    return broken(text.getBytes(StandardCharsets.UTF_8));
  }

  private Unreadable broken(byte[] content) {
    return catchThrowableOfType(Unreadable.class, () -> read(content));
  }
}
