package onward.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import onward.Onward;

/** Onward in a process of its own, on a data folder of the test's, as it is shipped. */
final class OwnProcess {
  private OwnProcess() {}

  /**
   * Starts a command.
   *
   * @param heap the most memory Java may take, such as "512m"
   */
  static Process start(Path data, String heap, String... words) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap, "-XX:TieredStopAtLevel=1", "-cp", withoutTests()));
    command.add(Onward.class.getName());
    command.addAll(List.of(words));
    var process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("ONWARD_DATA", data.toString());
    process.environment().remove("ONWARD_DATABASE_URL");
    return process.start();
  }

  /** What it said to its end, which comes within a minute of its last word. */
  static String told(Process process) throws IOException, InterruptedException {
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("It does not end: " + said);
    }
    return said;
  }

  /** What tests log is no part of what is shipped. */
  private static String withoutTests() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> !path.contains("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
