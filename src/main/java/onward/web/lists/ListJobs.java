package onward.web.lists;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import onward.facts.AuthorityCode;
import onward.imports.ImportFile;
import onward.imports.ImportId;
import onward.imports.Progress;
import onward.imports.Progress.Stopped;
import onward.imports.text.Bytes;
import onward.walls.Walls;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works on lists: on short ones at once, on long ones as jobs kept in the database. A job that was
 * cut off with Onward is begun again when Onward is back: its transaction had gone with it. One
 * authority's long lists are worked on one after the other, so that they never fill every place;
 * short lists wait for none of them.
 */
@Component
class ListJobs {
  /** Lists longer than this become jobs. */
  static final int LONG = 5_000;

  private static final int AT_ONCE = 3;
  private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
  private static final Logger LOG = LoggerFactory.getLogger(ListJobs.class);

  private record Key(AuthorityCode authority, ImportId file) {}

  private final ListDesk desk;
  private final Clock clock;
  private final Map<Key, ListJob> jobs = new ConcurrentHashMap<>();
  private final Map<AuthorityCode, Key> working = new ConcurrentHashMap<>();
  private final CustomTask<String> task;
  private final Scheduler scheduler;
  private volatile boolean closing;

  ListJobs(ListDesk desk, DataSource database, Clock clock) {
    this.desk = desk;
    this.clock = clock;
    this.task =
        Tasks.custom("list", String.class)
            .onDeadExecutionRevive()
            .execute((instance, _) -> inTurn(ListWork.of(instance.getData())));
    this.scheduler =
        Scheduler.create(database, task)
            .tableName("list_job")
            .threads(AT_ONCE)
            .serializer(new ListWork.AsText())
            .pollingInterval(Duration.ofSeconds(1))
            .heartbeatInterval(Duration.ofSeconds(2))
            .missedHeartbeatsLimit(4)
            .enableImmediateExecution()
            .shutdownMaxWait(Duration.ofSeconds(2))
            .build();
  }

  @EventListener(ApplicationReadyEvent.class)
  void open() {
    scheduler.start();
  }

  ImportFile receive(
      AuthorityCode authority, String name, Bytes content, String sender, String by) {
    return receive(authority, name, content, sender, null, by);
  }

  /**
   * Receives a file and has its plan made.
   *
   * @param asAt the day as at which it was made; null where its name has to tell
   */
  ImportFile receive(
      AuthorityCode authority,
      String name,
      Bytes content,
      String sender,
      @Nullable LocalDate asAt,
      String by) {
    var file = desk.begin(authority, name, content, sender, asAt, by);
    if (!file.cameBefore()) {
      work(file, ListWork.plan(file, by), ListWork.isLong(content));
    }
    return file;
  }

  /** Takes a list in; false where somebody was faster and nothing was done. */
  boolean approve(ImportFile file, Set<String> actions, String by, String seen) {
    return work(file, ListWork.approve(file, actions, by, seen), file.lines() > LONG);
  }

  /** Reads a file all the same that came before; how long it is nobody counted. */
  void again(ImportFile file, String by, String seen) {
    work(file, ListWork.again(file, by, seen), true);
  }

  /** Takes a list back; false where somebody was faster and nothing was done. */
  boolean undo(ImportFile file, String by, String seen) {
    return work(file, ListWork.undo(file, by, seen), file.lines() > LONG);
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

  /** What is under way is stopped, and begun again by whoever opens the database next. */
  @PreDestroy
  void close() {
    closing = true;
    jobs.values().forEach(ListJob::stop);
    scheduler.stop();
  }

  private boolean work(ImportFile file, ListWork work, boolean asJob) {
    var key = new Key(file.authority(), file.id());
    if (!asJob) {
      jobs.remove(key);
      boolean first = desk.carryOut(file, work, Progress.UNHEARD);
      if (first) {
        desk.lookForDuplicates(work);
      }
      return first;
    }
    var job = new ListJob(file, work.verb().doing());
    var held = jobs.compute(key, (_, before) -> before != null && before.running() ? before : job);
    if (held == job) {
      // a number of its own: the work before it may be over and still stand in the queue
      var id = work.id() + "-" + UUID.randomUUID();
      scheduler.scheduleIfNotExists(task.instance(id, work.text()), clock.instant());
    }
    return true;
  }

  /** Does the work, unless another long list of the authority is being worked on. */
  private CompletionHandler<String> inTurn(ListWork work) {
    var key = new Key(work.authority(), work.file());
    if (working.putIfAbsent(work.authority(), key) != null) {
      return (done, after) -> after.reschedule(done, clock.instant().plus(LOOK_AGAIN));
    }
    try {
      Walls.of(work.authority()).run(() -> look(key, work));
    } finally {
      working.remove(work.authority());
    }
    var job = jobs.get(key);
    boolean over =
        job != null && (job.state() == ListJob.State.DONE || job.state() == ListJob.State.BEATEN);
    boolean cutOff = closing && job != null && !over;
    // what Onward itself cut off stays in the queue, for whoever opens the database next
    return cutOff
        ? (done, after) -> after.reschedule(done, clock.instant())
        : (_, after) -> after.remove();
  }

  private void look(Key key, ListWork work) {
    desk.find(work.authority(), work.file())
        .ifPresent(file ->
            run(
                jobs.computeIfAbsent(key, _ -> new ListJob(file, work.verb().doing())),
                file,
                work));
  }

  private void run(ListJob job, ImportFile file, ListWork work) {
    try {
      boolean first = desk.carryOut(file, work, job);
      job.ended(first ? ListJob.State.DONE : ListJob.State.BEATEN);
      if (first) {
        desk.lookForDuplicates(work);
      }
    } catch (Stopped _) {
      job.ended(ListJob.State.STOPPED);
    } catch (RuntimeException | Error fault) {
      LOG.error("{} {} failed", job.doing(), job.file().name(), fault);
      job.ended(ListJob.State.FAILED);
    }
  }
}
