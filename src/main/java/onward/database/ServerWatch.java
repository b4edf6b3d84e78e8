package onward.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the server of a data folder again when it dies while we are inside: at the same port, so
 * that who was signed in to it finds it where it was. Of several processes inside the first that
 * comes to the gate does it; the others find it running.
 */
final class ServerWatch {
  private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
  private static final int TRIES = 500;
  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
  private static final Executor THREADS = work -> Thread.ofVirtual().start(work);

  private final FolderServer server;
  private final int port;
  private final InUse inUse;
  private volatile boolean ended;

  private ServerWatch(FolderServer server, int port, InUse inUse) {
    this.server = server;
    this.port = port;
    this.inUse = inUse;
  }

  static ServerWatch over(FolderServer server, int port, InUse inUse) {
    var watch = new ServerWatch(server, port, inUse);
    watch.follow();
    return watch;
  }

  FolderServer server() {
    return server;
  }

  /** From now on it may stop. */
  void end() {
    ended = true;
  }

  /** Hears when the server that runs now ends. */
  private void follow() {
    server
        .found()
        .map(running -> running.process().onExit())
        .orElseGet(() -> CompletableFuture.completedFuture(null))
        .thenRunAsync(this::died, THREADS);
  }

  private void died() {
    for (int tries = 0; tries < TRIES && !ended; tries++) {
      if (runs()) {
        follow();
        return;
      }
      pause();
    }
    if (!ended) {
      LOG.error("The database server died and does not start again: see {}", server.log());
    }
  }

  /** What was left of the dead one may still be ending: then it is tried again. */
  private boolean runs() {
    try {
      return inUse.alone(() -> {
        if (ended || server.found().isPresent()) {
          return true;
        }
        LOG.warn("The database server died. It is started again.");
        return server.start(port) == port;
      });
    } catch (IOException | RuntimeException e) {
      LOG.warn("The database server does not start yet: {}", e.getMessage());
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_AGAIN);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
