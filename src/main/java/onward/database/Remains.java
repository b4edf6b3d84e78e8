package onward.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a server that died leaves on its folder, beside which PostgreSQL refuses to start: its lock
 * file, with the number of a process that is not quite gone or by now another program's, and for a
 * moment its sessions, which hold its shared memory until they see that it died.
 */
final class Remains {
  private static final Path SEGMENTS = Path.of("/proc/sysvipc/shm");
  private static final int SEGMENT_LINE = 6;
  private static final int ATTACHED = 6;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private Remains() {}

  /**
   * Waits until the dead server's sessions have ended, then removes its lock file. To be called
   * where no server runs on the folder and nobody else may start one.
   *
   * @return whether a server had died here
   */
  static boolean cleared(Path folder) throws IOException {
    var file = folder.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return false;
    }
    long waits = PATIENCE.dividedBy(LOOK_AGAIN);
    var lines = Files.readAllLines(file);
    while (held(lines) && waits-- > 0) {
      pause();
    }
    Files.deleteIfExists(file);
    return true;
  }

  /** Where the system does not tell, PostgreSQL itself still refuses to start beside sessions. */
  private static boolean held(List<String> lines) throws IOException {
    if (lines.size() <= SEGMENT_LINE || !Files.isReadable(SEGMENTS)) {
      return false;
    }
    var segment = List.of(lines.get(SEGMENT_LINE).strip().split(" +"));
    return Files.readAllLines(SEGMENTS).stream()
        .map(line -> List.of(line.strip().split(" +")))
        .anyMatch(line -> line.subList(0, 2).equals(segment) && !line.get(ATTACHED).equals("0"));
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(LOOK_AGAIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The wait for the server that died was cut short", e);
    }
  }
}
