package onward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of living in the house that can be seen in the files. */
class HouseFilesTest {
  private static final Path MAIN = Path.of("src/main/java/onward");
  private static final int LONGEST = 400;
  private static final int LONG = 150;
  private static final int FILES_A_PACKAGE = 15;
  private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME)\\b");

  @Test
  void no_file_is_longer_than_400_lines_and_nine_in_ten_are_under_150() throws IOException {
    var lengths = new TreeMap<Path, Integer>();
    for (var file : java(MAIN)) {
      lengths.put(file, Files.readAllLines(file).size());
    }
    assertThat(lengths).hasSizeGreaterThan(50);
    assertThat(lengths).allSatisfy((_, lines) -> assertThat(lines).isLessThanOrEqualTo(LONGEST));
    long under = lengths.values().stream().filter(lines -> lines < LONG).count();
    assertThat(under).isGreaterThanOrEqualTo(lengths.size() * 9L / 10);
  }

  @Test
  void a_package_has_at_most_15_files() throws IOException {
    var sizes = new TreeMap<Path, Long>();
    for (var file : java(MAIN)) {
      if (!file.endsWith("package-info.java")) {
        sizes.merge(file.getParent(), 1L, Long::sum);
      }
    }
    assertThat(sizes)
        .isNotEmpty()
        .allSatisfy((_, files) -> assertThat(files).isLessThanOrEqualTo(FILES_A_PACKAGE));
  }

  @Test
  void every_package_says_what_it_is_for_and_admits_no_unmarked_null() throws IOException {
    for (var file : java(MAIN)) {
      var info = file.resolveSibling("package-info.java");
      assertThat(info).exists();
      assertThat(Files.readString(info)).startsWith("/**").contains("@NullMarked");
    }
  }

  @Test
  void nothing_is_left_unfinished() throws IOException {
    var found = new ArrayList<String>();
    for (var folder : List.of(Path.of("src"), Path.of("docs"), Path.of("bench"))) {
      for (var file : texts(folder)) {
        if (!file.endsWith("HouseFilesTest.java")
            && UNFINISHED.matcher(Files.readString(file)).find()) {
          found.add(file.toString());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void every_migration_is_named_by_its_moment_its_module_and_what_it_does() throws IOException {
    var versions = new TreeMap<String, Path>();
    try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
      for (var file : files.toList()) {
        var name = file.getFileName().toString();
        assertThat(name).matches("V\\d{8}\\.\\d{4}__[a-z]+_[a-z0-9_]+\\.sql");
        assertThat(versions.put(name.substring(0, 14), file))
            .as("same version as " + file)
            .isNull();
        assertThat(MAIN.resolve(name.substring(16).replaceFirst("_.*", ""))).isDirectory();
      }
    }
    assertThat(versions).isNotEmpty();
  }

  private static List<Path> java(Path folder) throws IOException {
    return texts(folder).stream().filter(file -> file.toString().endsWith(".java")).toList();
  }

  private static List<Path> texts(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|md|sql|jte|yml|sh)"))
          .toList();
    }
  }
}
