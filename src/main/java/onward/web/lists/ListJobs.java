package onward.web.lists;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import onward.facts.AuthorityCode;
import onward.imports.ImportFile;
import onward.imports.ImportId;
import onward.imports.Progress;
import onward.imports.Progress.Stopped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Works on lists: on short ones at once, on long ones in the background. What is under way is held
 * in memory alone: should Onward be stopped, the work's transaction goes with it, and the file says
 * that it was not finished or still waits for approval.
 */
@Component
class ListJobs {
  /** Lists longer than this go to the background. */
  static final int LONG = 5_000;

  private static final int LONG_FILE = 2_000_000;
  private static final Logger LOG = LoggerFactory.getLogger(ListJobs.class);

  private record Key(AuthorityCode authority, ImportId file) {}

  private final ListDesk desk;
  private final Map<Key, ListJob> jobs = new ConcurrentHashMap<>();

  ListJobs(ListDesk desk) {
    this.desk = desk;
  }

  ImportFile receive(
      AuthorityCode authority, String name, byte[] content, String sender, String by) {
    var file = desk.begin(authority, name, content, sender, by);
    work(file, "Reading", isLong(content), progress -> desk.plan(file, content, progress));
    return file;
  }

  void approve(ImportFile file, Set<String> actions, String by) {
    work(file, "Taking in", isLong(file), progress -> desk.approve(file, actions, by, progress));
  }

  void undo(ImportFile file, String by) {
    work(file, "Taking back", isLong(file), progress -> desk.undo(file, by, progress));
  }

  /** The last work on a file; empty where there is none to tell of. */
  Optional<ListJob> of(AuthorityCode authority, ImportId file) {
    return Optional.ofNullable(jobs.get(new Key(authority, file)));
  }

  /** What is under way for an authority. */
  List<ListJob> underWay(AuthorityCode authority) {
    return jobs.values().stream()
        .filter(job -> job.running() && job.file().authority().equals(authority))
        .toList();
  }

  /** Nothing goes on once the database is gone. */
  @PreDestroy
  void close() {
    jobs.values().forEach(ListJob::stop);
  }

  private void work(ImportFile file, String doing, boolean inBackground, Consumer<Progress> work) {
    if (!inBackground) {
      jobs.remove(key(file));
      work.accept(Progress.UNHEARD);
      return;
    }
    var job = new ListJob(file, doing);
    var held =
        jobs.compute(key(file), (_, before) -> before != null && before.running() ? before : job);
    if (held == job) {
      Thread.ofVirtual().name("list " + file.id().value()).start(() -> run(job, work));
    }
  }

  private static void run(ListJob job, Consumer<Progress> work) {
    try {
      work.accept(job);
      job.ended(ListJob.State.DONE);
    } catch (Stopped _) {
      job.ended(ListJob.State.STOPPED);
    } catch (RuntimeException | Error fault) {
      LOG.error("{} {} failed", job.doing(), job.file().name(), fault);
      job.ended(ListJob.State.FAILED);
    }
  }

  private static boolean isLong(ImportFile file) {
    return file.lines() > LONG;
  }

  private static boolean isLong(byte[] content) {
    int lines = 0;
    for (byte one : content) {
      if (one == '\n') {
        lines++;
      }
    }
    return lines > LONG || content.length > LONG_FILE;
  }

  private static Key key(ImportFile file) {
    return new Key(file.authority(), file.id());
  }
}
