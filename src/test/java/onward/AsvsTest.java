package onward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The table of OWASP ASVS 5.0.0: each requirement of levels 1 and 2 once, each test named there.
 */
class AsvsTest {
  private static final Path TABLE = Path.of("docs/asvs.md");
  private static final Pattern ROW =
      Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
  private static final Pattern TESTS = Pattern.compile("`(\\w+Test)`");

  /** How many of each section are of levels 1 and 2: they come first in all of them. */
  private static final String SECTIONS =
      """
      1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2
      4.1:3 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3
      6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2
      10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1
      12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3
      15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2
      """;

  @Test
  void each_of_the_253_requirements_stands_once_and_says_how_it_stands() throws IOException {
    var wanted = new ArrayList<String>();
    for (var section : SECTIONS.strip().split("\\s+")) {
      int colon = section.indexOf(':');
      int last = Integer.parseInt(section.substring(colon + 1));
      for (int i = 1; i <= last; i++) {
        wanted.add(section.substring(0, colon) + "." + i);
      }
    }
    var rows = ROW.matcher(Files.readString(TABLE)).results().toList();
    assertThat(wanted).hasSize(253);
    assertThat(rows.stream().map(row -> row.group(1)).toList()).isEqualTo(wanted);
    assertThat(rows)
        .allSatisfy(row -> {
          assertThat(Set.of("met", "partly", "not met", "n/a")).contains(row.group(3));
          assertThat(row.group(4)).hasSizeGreaterThan(3);
        });
    for (var stands : List.of("met", "partly", "not met")) {
      long count = rows.stream().filter(row -> row.group(3).equals(stands)).count();
      assertThat(Files.readString(TABLE)).contains(count + " " + stands);
    }
  }

  @Test
  void each_test_that_it_names_is_there() throws IOException {
    Set<String> tests;
    try (var files = Files.walk(Path.of("src/test/java"))) {
      tests =
          files
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .collect(Collectors.toSet());
    }
    var named = TESTS.matcher(Files.readString(TABLE)).results().map(one -> one.group(1)).toList();
    assertThat(named).hasSizeGreaterThan(80);
    assertThat(tests).containsAll(named);
  }
}
