package onward.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Who is using a data folder. Every process holds a shared lock while it is inside, so that the
 * last one out is known; the operating system frees the lock of a process that was killed. A second
 * lock lets one process at a time come in or go out.
 */
final class InUse {
  private final Path gate;
  private final Path inside;
  private @Nullable FileChannel held;

  InUse(Path home) {
    this.gate = home.resolve("gate.lock");
    this.inside = home.resolve("in-use.lock");
  }

  /** What is done at the gate. */
  interface Work<T> {
    T done() throws IOException;
  }

  /** Comes in: nobody else comes or goes while the work is done. */
  synchronized <T> T enter(Work<T> work) throws IOException {
    try (var _ = locked()) {
      var channel = open(inside);
      lock(channel, true);
      try {
        T done = work.done();
        held = channel;
        return done;
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    }
  }

  /** Does work, already inside, while nobody else comes, goes or does the same. */
  synchronized <T> T alone(Work<T> work) throws IOException {
    try (var _ = locked()) {
      return work.done();
    }
  }

  /** Goes out: the work is done only where nobody else is inside any more. */
  synchronized void leave(Runnable last) {
    if (held == null) {
      return;
    }
    try (var _ = locked();
        var channel = held) {
      held = null;
      channel.close();
      try (var again = open(inside);
          FileLock alone = again.tryLock()) {
        if (alone != null) {
          last.run();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileChannel locked() throws IOException {
    var channel = open(gate);
    lock(channel, false);
    return channel;
  }

  private static void lock(FileChannel channel, boolean shared) throws IOException {
    channel.lock(0, Long.MAX_VALUE, shared);
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }
}
