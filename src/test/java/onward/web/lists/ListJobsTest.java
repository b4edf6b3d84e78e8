package onward.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import onward.facts.AuthorityCode;
import onward.imports.ImportFile;
import onward.imports.ImportFile.State;
import onward.imports.Imports;
import onward.imports.text.Bytes;
import onward.offers.Offers;
import onward.walls.Walls;
import onward.web.PageTest;
import onward.web.SmallAuthority;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many lists at once: of one authority and of several, short and long, whole and broken. */
class ListJobsTest extends PageTest {
  private static final int CLIENTS = 50;
  private static final Duration FAIR = Duration.ofSeconds(5);
  private static final AuthorityCode OTHER = new AuthorityCode("867");

  @Override
  protected String code() {
    return "868";
  }

  @Test
  void fifty_who_bring_and_approve_the_same_file_at_once_leave_one_import() throws Exception {
    var bytes = list(3, "Bricklaying").getBytes(StandardCharsets.UTF_8);
    var content = Bytes.of(bytes);
    var brought = atOnce(() -> jobs().receive(here(), "fifty.csv", content, "", "somebody").id());
    assertThat(brought).hasSize(CLIENTS).containsOnly(brought.getFirst());
    var file = imports().find(here(), brought.getFirst()).orElseThrow();
    assertThat(file.state()).isEqualTo(State.PLANNED);

    var seen = ListDesk.seen(imports(), file);
    assertThat(atOnce(() -> jobs().approve(file, Imports.ALL_GROUPS, "somebody", seen)))
        .as("one is first, all others hear of it")
        .containsOnlyOnce(true);

    assertThat(offers("Bricklaying")).isOne();
    assertThat(imports().all(here()).stream().filter(one -> one.name().equals("fifty.csv")))
        .singleElement()
        .matches(one -> one.state() == State.APPLIED);
    var late = page(upload("fifty.csv", bytes));
    assertThat(late.text())
        .contains("The same file was received from Fifty")
        .contains("nothing to do")
        .contains("Read it all the same");
  }

  @Test
  void of_fifty_who_take_the_same_list_back_at_once_one_is_first() throws Exception {
    var content = Bytes.of(list(3, "Thatching").getBytes(StandardCharsets.UTF_8));
    var brought = jobs().receive(here(), "back.csv", content, "", "somebody");
    approve(imports().find(here(), brought.id()).orElseThrow());
    var applied = imports().find(here(), brought.id()).orElseThrow();
    var seen = ListDesk.seen(imports(), applied);
    assertThat(atOnce(() -> jobs().undo(applied, "somebody", seen))).containsOnlyOnce(true);
    assertThat(offers("Thatching")).isZero();
    assertThat(jobs().approve(applied, Imports.ALL_GROUPS, "late", seen))
        .as("by a form that was filled before")
        .isFalse();
  }

  @Test
  void nobody_waits_behind_the_long_lists_of_another_authority() throws Exception {
    try (var busy = onward().getBean(DataSource.class).getConnection()) {
      var stuck = received(list(ListJobs.LONG + 1, "Joinery 0"), "long 0.csv");
      var queue =
          IntStream.range(1, 4)
              .mapToObj(
                  i -> received(list(ListJobs.LONG + 1, "Joinery " + i), "long " + i + ".csv"))
              .toList();
      stuck = ended(stuck);
      queue = queue.stream().map(this::ended).toList();
      // whoever works on our facts now waits until this lets go
      busy.setAutoCommit(false);
      busy.createStatement().execute("select pg_advisory_xact_lock(" + code() + ")");
      approve(stuck);
      queue.forEach(this::approve);

      var theirs = SmallAuthority.in(onward(), OTHER.value());
      assertThat(theirs).isNotNull();
      long from = System.nanoTime();
      Walls.of(OTHER)
          .run(() -> {
            var small = list(3, "Plumbing").getBytes(StandardCharsets.UTF_8);
            var file = jobs().receive(OTHER, "small.csv", Bytes.of(small), "", "them");
            approve(imports().find(OTHER, file.id()).orElseThrow());
            assertThat(imports().find(OTHER, file.id()).orElseThrow().state())
                .isEqualTo(State.APPLIED);
          });
      assertThat(Duration.ofNanos(System.nanoTime() - from)).as("a short list").isLessThan(FAIR);

      from = System.nanoTime();
      var longTheirs =
          Walls.of(OTHER)
              .call(() -> {
                var text = list(ListJobs.LONG + 1, "Tiling").getBytes(StandardCharsets.UTF_8);
                return jobs().receive(OTHER, "theirs.csv", Bytes.of(text), "", "them");
              });
      while (jobs().of(OTHER, longTheirs.id()).orElseThrow().now().all() == 0
          && jobs().of(OTHER, longTheirs.id()).orElseThrow().running()
          && System.nanoTime() - from < FAIR.toNanos()) {
        Thread.sleep(20);
      }
      assertThat(Duration.ofNanos(System.nanoTime() - from))
          .as("a long list is begun")
          .isLessThan(FAIR);
      busy.rollback();
      queue.forEach(this::ended);
    }
  }

  @Test
  void a_file_that_breaks_its_job_is_shown_and_the_others_finish() throws Exception {
    var broken = ended(received(list(ListJobs.LONG + 1, "Glazing"), "broken.csv"));
    onward()
        .getBean(JdbcClient.class)
        .sql("update import_file set content = 'not sealed' where authority = ? and id = ?")
        .params(code(), broken.id().value())
        .update();
    approve(broken);
    var good = ended(received(list(ListJobs.LONG + 1, "Roofing"), "good.csv"));
    approve(good);

    assertThat(ended(good).state()).isEqualTo(State.APPLIED);
    assertThat(ended(broken).state()).isEqualTo(State.PLANNED);
    assertThat(page("/lists/" + broken.id().value()).text())
        .contains("The work could not be finished, and the fault is ours");
    assertThat(offers("Roofing")).isOne();
    assertThat(offers("Glazing")).isZero();
  }

  @Test
  void a_short_list_does_not_wait_for_somebody_who_looks_for_duplicates() throws Exception {
    try (var busy = onward().getBean(DataSource.class).getConnection()) {
      busy.setAutoCommit(false);
      busy.createStatement()
          .execute(
              "select pg_advisory_xact_lock(hashtextextended('look for duplicates at 868', 0))");
      long from = System.nanoTime();
      var file = ended(received(list(3, "Millinery"), "millinery.csv"));
      approve(file);
      assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(FAIR);
      assertThat(imports().find(here(), file.id()).orElseThrow().state()).isEqualTo(State.APPLIED);
      busy.rollback();
    }
  }

  private void approve(ImportFile file) {
    jobs().approve(file, Imports.ALL_GROUPS, "somebody", ListDesk.seen(imports(), file));
  }

  private <T> List<T> atOnce(Callable<T> work) throws Exception {
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      var tasks =
          IntStream.range(0, CLIENTS)
              .<Callable<T>>mapToObj(_ -> () -> Walls.of(here()).call(() -> called(work)))
              .toList();
      return clients.invokeAll(tasks).stream().map(done -> called(done::get)).toList();
    }
  }

  private static <T> T called(Callable<T> work) {
    try {
      return work.call();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private ImportFile received(String list, String name) {
    return jobs()
        .receive(here(), name, Bytes.of(list.getBytes(StandardCharsets.UTF_8)), "", "somebody");
  }

  /** The file once no work on it goes on. */
  private ImportFile ended(ImportFile file) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (jobs().of(here(), file.id()).filter(ListJob::running).isPresent()
        && System.nanoTime() < end) {
      called(() -> {
        Thread.sleep(50);
        return "";
      });
    }
    return imports().find(here(), file.id()).orElseThrow();
  }

  private long offers(String course) {
    return onward().getBean(Offers.class).all(here(), LocalDate.of(2099, 1, 1)).stream()
        .filter(known -> known.fact().course().equals(course))
        .count();
  }

  private AuthorityCode here() {
    return new AuthorityCode(code());
  }

  private ListJobs jobs() {
    return onward().getBean(ListJobs.class);
  }

  private Imports imports() {
    return onward().getBean(Imports.class);
  }

  private String list(int rows, String course) {
    int born = authority().year() - 16;
    return "Reference,Forename,Surname,Date of birth,Provider,Kind,Course,Start date\n"
        + "R2,Chidi,Okafor,03/07/%d,Northgate College,general qualification,%s,01/09/%d\n"
            .formatted(born, course, authority().year())
        + IntStream.range(1, rows)
            .mapToObj(i ->
                ",Quillon,Brandreth%d,01/01/%d,Northgate College,general qualification,%s,01/09/%d\n"
                    .formatted(i, born, course, authority().year()))
            .collect(Collectors.joining());
  }
}
