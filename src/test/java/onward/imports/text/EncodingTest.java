package onward.imports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import onward.imports.read.Unreadable;
import org.junit.jupiter.api.Test;

/**
 * A file whose characters cannot be read says in which encoding it seems to be, and at which line.
 */
class EncodingTest {
  private static final String ROWS = "Forename,Surname\nZoë,Ábel\n".repeat(2_000);

  @Test
  void a_broken_character_is_found_at_its_line() {
    var broken = bytes(ROWS.getBytes(StandardCharsets.UTF_8), 0xC3, '(');
    var why = refused(broken);
    assertThat(why.getMessage()).contains("cannot be read as UTF-8");
    assertThat(why.line()).isEqualTo(4_001);
  }

  @Test
  void a_file_of_an_older_program_is_told_by_what_it_is() {
    var older = "Forename,Surname\nZo\u00EB,Abel\n".getBytes(StandardCharsets.ISO_8859_1);
    var why = refused(bytes(older, 'x', 0x81));
    assertThat(why.getMessage()).contains("cannot be read as windows-1252");
    assertThat(why.line()).isEqualTo(3);
  }

  @Test
  void a_nought_is_found_at_its_line() {
    var why = refused(bytes("Forename,Surname\nAna,Ex".getBytes(StandardCharsets.UTF_8), 0, 'a'));
    assertThat(why.line()).isEqualTo(2);
  }

  private static Unreadable refused(byte[] content) {
    return catchThrowableOfType(Unreadable.class, () -> Encoding.of(Bytes.of(content)));
  }

  private static byte[] bytes(byte[] before, int... after) {
    var all = java.util.Arrays.copyOf(before, before.length + after.length);
    for (int i = 0; i < after.length; i++) {
      all[before.length + i] = (byte) after[i];
    }
    return all;
  }
}
