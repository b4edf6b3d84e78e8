package onward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The deliberate faults still fit the sources, and name tests that are there. What they do to these
 * tests shows {@code ./onward bench faults}.
 */
class FaultsTest {
  private static final Path FAULTS = Path.of("src/test/faults");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern HEAD =
      Pattern.compile("target: (.+)\nfault: (.+)\ntest: ([\\w.#+]+)\n\n(?s:.+)");

  @Test
  void each_fault_says_what_it_breaks_and_which_tests_notice() throws IOException {
    for (var fault : faults().entrySet()) {
      var head = HEAD.matcher(fault.getValue());
      assertThat(head.matches()).as(fault.getKey()).isTrue();
      var named = head.group(3).split("[#+]", -1);
      var file = TESTS.resolve(named[0].replace('.', '/') + ".java");
      assertThat(file).as(fault.getKey()).exists();
      for (int i = 1; i < named.length; i++) {
        assertThat(Files.readString(file)).as(fault.getKey()).contains("void " + named[i] + "(");
      }
    }
  }

  @Test
  void each_fault_fits_the_sources_as_they_are() throws IOException {
    for (var fault : faults().entrySet()) {
      var file = Path.of("nowhere");
      var before = new StringBuilder();
      var places = new ArrayList<String>();
      for (var line : (fault.getValue() + "@@").lines().toList()) {
        if (line.startsWith("+++ b/")) {
          file = Path.of(line.substring("+++ b/".length()));
        } else if (line.startsWith("@@") || line.startsWith("diff ")) {
          if (!before.isEmpty()) {
            assertThat(Files.readString(file)).as(fault.getKey()).contains(before);
            places.add(before.toString());
          }
          before.setLength(0);
        } else if (!file.endsWith("nowhere")
            && line.matches("(?s)[ -].*|")
            && !line.startsWith("---")) {
          before.append(line.isEmpty() ? "" : line.substring(1)).append('\n');
        }
      }
      assertThat(places).as(fault.getKey()).isNotEmpty();
    }
  }

  @Test
  void each_target_has_a_fault() throws IOException {
    var targets = new ArrayList<String>();
    for (var text : faults().values()) {
      targets.add(text.lines().findFirst().orElseThrow().substring("target: ".length()));
    }
    assertThat(targets)
        .containsAll(List.of("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S13", "R6", "R9"));
  }

  private static TreeMap<String, String> faults() throws IOException {
    var faults = new TreeMap<String, String>();
    try (var files = Files.list(FAULTS)) {
      for (var file : files.toList()) {
        faults.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(faults).hasSizeGreaterThan(20);
    return faults;
  }
}
