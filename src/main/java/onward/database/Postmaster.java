package onward.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A PostgreSQL server that is running on a folder, as its {@code postmaster.pid} tells: the process
 * in the first line, the port in the fourth.
 */
record Postmaster(Path file, ProcessHandle process, int port) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  /** The server that runs on this folder; empty where none does, also after a crash. */
  static Optional<Postmaster> on(Path folder) {
    var file = folder.resolve("postmaster.pid");
    try {
      var lines = Files.readAllLines(file);
      if (lines.size() < 4) {
        return Optional.empty();
      }
      int port = Integer.parseInt(lines.get(3).strip());
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(Postmaster::isPostgres)
          .map(process -> new Postmaster(file, process, port));
    } catch (IOException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  /** After a crash of the machine the number may be another program's by now. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.isAlive()
        && process
            .info()
            .command()
            .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
            .orElse(false);
  }

  /** Stops the server cleanly (SIGINT: open sessions are ended, everything committed is kept). */
  void stop() {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      // the file goes last; the process itself may linger until its new parent looks after it
      long waits = PATIENCE.dividedBy(LOOK_AGAIN);
      while (Files.exists(file) && waits-- > 0) {
        Thread.sleep(LOOK_AGAIN);
      }
    } catch (IOException e) {
      throw new DatabaseUnavailable(unstoppable(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable(unstoppable(), e);
    }
    if (Files.exists(file)) {
      throw new DatabaseUnavailable(unstoppable());
    }
  }

  private String unstoppable() {
    return "The database server (process " + process.pid() + ") does not stop. Stop it by hand.";
  }
}
