package onward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.cli.OnwardCommand;
import org.junit.jupiter.api.Test;

/** Every class, file and command that a document names exists. */
class DocsTest {
  private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
  private static final Pattern CLASS =
      Pattern.compile("(?:[a-z]+/)*([A-Z][A-Za-z]+[a-z][A-Za-z]*)");
  private static final Pattern FILE =
      Pattern.compile("[A-Za-z.][\\w./-]*/[\\w./-]*|[\\w-]+\\.(java|md|xml|sql|yml|jte)");
  private static final Pattern COMMAND = Pattern.compile("\\./onward ([a-z]+)( [a-z]+)?.*");
  private static final Set<String> LAUNCHER = Set.of("test", "bench");

  @Test
  void every_class_named_exists() throws IOException {
    var ours = javaNames();
    assertThat(quoted(CLASS))
        .allSatisfy((where, name) -> assertThat(ours).as(where).contains(name));
  }

  @Test
  void every_command_named_is_understood() throws IOException {
    var named = new ArrayList<String>();
    for (var document : documents()) {
      var matcher = Pattern.compile("\\./onward [a-z][^`\n|]*").matcher(Files.readString(document));
      while (matcher.find()) {
        named.add(matcher.group());
      }
    }
    for (var line : new TreeSet<>(named)) {
      var words = COMMAND.matcher(line);
      assertThat(words.matches()).as(line).isTrue();
      if (!LAUNCHER.contains(words.group(1))) {
        var said = new StringWriter();
        var writer = new PrintWriter(said);
        int exit = OnwardCommand.run(Onward.class, writer, writer, words.group(1), "--help");
        assertThat(exit).as(line + ": " + said).isZero();
      }
    }
  }

  @Test
  void every_file_named_exists() throws IOException {
    assertThat(documents()).isNotEmpty();
    for (var document : documents()) {
      for (var word : words(document)) {
        if (FILE.matcher(word).matches() && !CLASS.matcher(word).matches()) {
          assertThat(exists(document, word)).as(document + " names " + word).isTrue();
        }
      }
    }
  }

  private static boolean exists(Path document, String word) throws IOException {
    var plain = word.replaceFirst("/$", "");
    if (plain.equals("data") || plain.startsWith("target") || plain.startsWith("/")) {
      return true; // made when Onward runs
    }
    var folders =
        List.of(
            Path.of("."),
            Path.of("src/main/java/onward"),
            Path.of("src/test/java/onward"),
            Path.of("src/main/jte"),
            Path.of("src/main/resources"),
            document.toAbsolutePath().getParent());
    if (folders.stream().anyMatch(folder -> Files.exists(folder.resolve(plain)))) {
      return true;
    }
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.anyMatch(file -> file.endsWith(plain));
    }
  }

  private static Map<String, String> quoted(Pattern shape) throws IOException {
    var found = new TreeMap<String, String>();
    for (var document : documents()) {
      for (var word : words(document)) {
        var matcher = shape.matcher(word);
        if (matcher.matches()) {
          found.put(document + " names " + word, matcher.group(1));
        }
      }
    }
    return found;
  }

  private static List<String> words(Path document) throws IOException {
    return QUOTED
        .matcher(Files.readString(document).replaceAll("(?s)```.*?```", ""))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("docs"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), files)
          .filter(file -> file.toString().endsWith(".md") && Files.exists(file))
          .toList();
    }
  }

  private static Set<String> javaNames() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }
}
