package onward.cli.month;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import onward.demo.DemoLists;

/** The files of a folder, by name; hidden files and the demo's answer sheet are not lists. */
record ListFolder(Path folder) {

  List<Path> files() {
    try (var found = Files.list(folder)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> !isAnswerSheet(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isAnswerSheet(Path file) {
    var heading = DemoLists.TRUTH_HEADING.getBytes(StandardCharsets.UTF_8);
    try (var in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(heading.length), heading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
