package onward.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Jazzer on one parser after the other, each in a process of its own with a heap of 512 MB. */
final class Fuzzing {
  static final List<String> PARSERS = List.of("csv", "workbook", "ilr", "ctf");

  /** Jazzer's own alarms ring for what Onward does when it starts: it runs PostgreSQL. */
  private static final List<String> QUIET =
      List.of(
          "ClojureLangHooks",
          "Deserialization",
          "ExpressionLanguageInjection",
          "FilePathTraversal",
          "FileReadWrite",
          "LdapInjection",
          "NamingContextLookup",
          "OsCommandInjection",
          "ReflectiveCall",
          "RegexInjection",
          "RegexRoadblocks",
          "ScriptEngineInjection",
          "ServerSideRequestForgery",
          "SqlInjection",
          "UnsafeSanitizer",
          "XPathInjection");

  private Fuzzing() {}

  /** The folder, the seconds a parser, and the parsers; all of them where none is named. */
  public static void main(String... words) throws IOException, InterruptedException {
    var folder = Path.of(words[0]);
    var parsers = Arrays.asList(words).subList(2, words.length);
    Seeds.main(folder.toString());
    for (var parser : parsers.isEmpty() ? PARSERS : parsers) {
      System.out.println(parser + ": " + words[1] + " seconds");
      int exit = started(folder, parser, Integer.parseInt(words[1])).waitFor();
      System.out.println(told(folder, parser));
      if (exit != 0) {
        System.exit(1);
      }
    }
  }

  /**
   * Jazzer at work on a parser; what it finds is left in the folder.
   *
   * @param more told to it besides
   */
  static Process started(Path folder, String parser, int seconds, String... more)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
    command.add("-XX:+EnableDynamicAgentLoading");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + FileFuzz.class.getName());
    command.add("--instrumentation_includes=onward.imports.**");
    command.add("--custom_hook_includes=onward.imports.**");
    command.add(
        "--disabled_hooks="
            + QUIET.stream()
                .map(alarm -> "com.code_intelligence.jazzer.sanitizers." + alarm)
                .collect(Collectors.joining(":")));
    command.add("--reproducer_path=" + folder);
    command.add("-artifact_prefix=" + folder + "/");
    command.addAll(List.of("-timeout=10", "-rss_limit_mb=4096", "-max_len=20000"));
    command.add("-max_total_time=" + seconds);
    command.addAll(List.of(more));
    command.add(folder.resolve(parser).toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log(folder, parser).toFile())
        .start();
  }

  /** How many files were tried, or the end of what was said where that is not told. */
  static String told(Path folder, String parser) throws IOException {
    var said = Files.readAllLines(log(folder, parser));
    return said.stream()
        .filter(line -> line.matches("Done \\d+ runs.*"))
        .findFirst()
        .orElseGet(
            () -> String.join("\n", said.subList(Math.max(0, said.size() - 40), said.size())));
  }

  private static Path log(Path folder, String parser) {
    return folder.resolve(parser + ".log");
  }
}
