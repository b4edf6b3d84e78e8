package onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Onward, PostgreSQL, or both killed with -9 at random moments while a list is taken in: the list
 * is there whole or not at all, each of its rows once or never, and what was told to be applied is
 * there. The long form asks for more kills: {@code -Donward.kills=500}.
 */
class CutOffTest {
  private static final int KILLS = Integer.getInteger("onward.kills", 20);
  private static final int ROWS = 1_500;
  private static final String APPLIED = ", applied";
  private final Random random = new Random(11);
  @TempDir Path folder;

  private enum Victim {
    ONWARD,
    POSTGRES,
    BOTH
  }

  @Test
  void a_list_cut_off_anywhere_is_there_whole_or_not_at_all() throws Exception {
    long begun = System.nanoTime();
    assertThat(told(apply(roll(0)))).contains(APPLIED);
    long usual = System.nanoTime() - begun;
    int whole = 1;
    for (int kill = 1; kill <= KILLS; kill++) {
      var roll = roll(kill);
      var victim = Victim.values()[kill % Victim.values().length];
      boolean told = killed(roll, victim, usual);
      var state = told(onward("imports", "check", roll.toString(), "--authority", "860"));
      boolean there = state.contains("%,8d  unchanged".formatted(ROWS));
      boolean absent = state.contains("%,8d  applied new person".formatted(ROWS));
      assertThat(there ^ absent).as("kill %d of %s: %s", kill, victim, state).isTrue();
      assertThat(there || !told).as("what was told to be applied is there: %s", state).isTrue();
      if (absent) {
        assertThat(told(apply(roll))).contains(APPLIED);
      }
      whole++;
    }
    var people =
        told(
            onward(
                "returns",
                "prepare",
                "2026-11",
                "--authority",
                "860",
                "--out",
                folder.resolve("return").toString()));
    assertThat(people).as("nobody twice").startsWith("%,d people, ".formatted(whole * ROWS));
  }

  /** Whether the command had told that the list was applied before it died. */
  private boolean killed(Path roll, Victim victim, long usual) throws Exception {
    var process = apply(roll);
    TimeUnit.NANOSECONDS.sleep((long) (usual * (0.3 + 0.7 * random.nextDouble())));
    if (victim != Victim.POSTGRES) {
      process.toHandle().destroyForcibly();
    }
    if (victim != Victim.ONWARD) {
      postgres().ifPresent(ProcessHandle::destroyForcibly);
    }
    return told(process).contains(APPLIED);
  }

  private Optional<ProcessHandle> postgres() throws IOException {
    var file = folder.resolve("data/postgres/postmaster.pid");
    return Files.exists(file)
        ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
        : Optional.empty();
  }

  private static String told(Process process) throws Exception {
    var said = OwnProcess.told(process);
    assertThat(said).doesNotContain("at onward.").doesNotContain("at org.");
    return said;
  }

  private Process apply(Path roll) throws IOException {
    return onward("imports", "apply", roll.toString(), "--authority", "860");
  }

  /** A roll of people who are on no other. */
  private Path roll(int number) throws IOException {
    var text = new StringBuilder("Reference,UPN,Forename,Surname,Date of birth,School\n");
    for (int row = 0; row < ROWS; row++) {
      text.append(
          "R%d-%d,,%s,%s,%02d/%02d/2010,8604001%n"
              .formatted(
                  number,
                  row,
                  name(number * 7919 + row),
                  name(row * 104_729 + number * 31 + 5),
                  row % 28 + 1,
                  row / 28 % 8 + 1));
    }
    var file = folder.resolve("roll-" + number + ".csv");
    Files.writeString(file, text.toString());
    return file;
  }

  /** A name that differs from others in most letters. */
  private static String name(int number) {
    var letters = new Random(number * 2_654_435_761L).ints(9, 'a', 'z' + 1);
    return letters
        .collect(
            () -> new StringBuilder("X"), StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private Process onward(String... words) throws IOException {
    return OwnProcess.start(folder.resolve("data"), "1g", words);
  }
}
