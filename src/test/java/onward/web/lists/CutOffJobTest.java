package onward.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onward.Onward;
import onward.facts.AuthorityCode;
import onward.imports.ImportFile;
import onward.imports.ImportFile.State;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.imports.Progress.Step;
import onward.imports.text.Bytes;
import onward.people.People;
import onward.walls.Walls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A long list that is being taken in when Onward ends, in good order or killed: whoever opens the
 * database next finds nothing of it, begins again by itself, and takes it in once.
 */
class CutOffJobTest {
  private static final AuthorityCode HERE = new AuthorityCode("860");
  private static final int ROWS = 12_000;
  private static final String TAKING_IN = "taking in ";

  @TempDir Path folder;

  @Test
  void a_job_goes_on_after_onward_was_closed_and_after_it_was_killed() throws Exception {
    var closed = cutOff(false);
    var killed = cutOff(true);
    try (var onward = onward(folder)) {
      var imports = onward.getBean(Imports.class);
      Walls.of(HERE)
          .run(() -> {
            // nobody has missed it yet: what it had written is not there
            assertThat(imports.find(HERE, killed).orElseThrow().state()).isEqualTo(State.PLANNED);
            assertThat(List.of(waited(imports, closed), waited(imports, killed)))
                .allSatisfy(file -> assertThat(file.state()).isEqualTo(State.APPLIED));
            var today = LocalDate.of(2099, 1, 1);
            assertThat(onward.getBean(People.class).all(HERE, today)).hasSize(2 * ROWS);
          });
    }
  }

  /** Onward ends, or is killed, while it takes a list in. */
  private ImportId cutOff(boolean killed) throws Exception {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            CutOffJobTest.class.getName(),
            folder.toString(),
            killed ? "killed" : "closed");
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new StringBuilder();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        if (line.startsWith(TAKING_IN) && killed) {
          process.destroyForcibly();
          break;
        }
      }
    }
    process.waitFor();
    var told = said.toString().lines().filter(line -> line.startsWith(TAKING_IN)).findFirst();
    assertThat(told).as(said.toString()).isPresent();
    return new ImportId(Long.parseLong(told.get().substring(TAKING_IN.length())));
  }

  private static ImportFile waited(Imports imports, ImportId id) {
    until(() -> imports.find(HERE, id).orElseThrow().state() == State.APPLIED);
    return imports.find(HERE, id).orElseThrow();
  }

  private static void until(BooleanSupplier so) {
    long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (!so.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
    assertThat(so.getAsBoolean()).as("it comes to that in time").isTrue();
  }

  /** Takes a long roll in, and ends in the middle. */
  public static void main(String... words) throws Exception {
    var how = words[1];
    try (var onward = onward(Path.of(words[0]))) {
      Walls.of(HERE).call(() -> begun(onward, how));
      if (how.equals("killed")) {
        Thread.sleep(Duration.ofMinutes(1));
      }
    }
  }

  private static boolean begun(ConfigurableApplicationContext onward, String how) {
    var jobs = onward.getBean(ListJobs.class);
    var imports = onward.getBean(Imports.class);
    var roll = roll(how).getBytes(StandardCharsets.UTF_8);
    var file = jobs.receive(HERE, how + ".csv", Bytes.of(roll), "", "somebody");
    until(() -> jobs.of(HERE, file.id()).filter(ListJob::running).isEmpty());
    var planned = imports.find(HERE, file.id()).orElseThrow();
    jobs.approve(planned, Imports.ALL_GROUPS, "somebody", ListDesk.seen(imports, planned));
    // it is being written now; what there is of it is not committed
    until(() ->
        jobs.of(HERE, file.id())
            .filter(job -> job.running() && job.now().step() == Step.WRITING)
            .isPresent());
    System.out.println(TAKING_IN + file.id().value());
    return true;
  }

  private static ConfigurableApplicationContext onward(Path data) {
    var spring = new SpringApplication(Onward.class);
    spring.setLazyInitialization(true);
    return spring.run(
        "--onward.data=" + data,
        "--onward.site=true",
        "--server.port=0",
        "--logging.threshold.console=off");
  }

  private static String roll(String letters) {
    long seed = letters.hashCode();
    return "Reference,Forename,Surname,Date of birth,School\n"
        + IntStream.range(0, ROWS)
            .mapToObj(i ->
                "%s%d,%s,%s,%02d/%02d/2010,8604001\n"
                    .formatted(
                        letters,
                        i,
                        name(seed + i * 7L),
                        name(seed + i * 31L + 5),
                        i % 28 + 1,
                        i % 8 + 1))
            .collect(Collectors.joining());
  }

  /** A name that differs from others in most letters. */
  private static String name(long number) {
    var letters = new Random(number * 2_654_435_761L).ints(9, 'a', 'z' + 1);
    return letters
        .collect(
            () -> new StringBuilder("X"), StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
