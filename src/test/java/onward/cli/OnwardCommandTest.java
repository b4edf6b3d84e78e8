package onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import onward.Onward;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of any command: help, mistakes, and what went wrong. */
class OnwardCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int onward(String... words) {
    return OnwardCommand.run(Onward.class, new PrintWriter(out), new PrintWriter(err), words);
  }

  @Test
  void help_names_every_command() {
    assertThat(onward("--help")).isZero();
    assertThat(out.toString()).contains("demo", "serve", "run", "imports", "templates");
  }

  @Test
  void no_command_at_all_shows_the_help_and_is_a_mistake() {
    assertThat(onward()).isEqualTo(2);
    assertThat(err.toString()).contains("Usage: onward");
  }

  @Test
  void a_command_that_does_not_exist_is_answered_with_what_was_perhaps_meant() {
    assertThat(onward("serv")).isEqualTo(2);
    assertThat(err.toString()).contains("serve").doesNotContain("at onward.");
  }

  @Test
  void a_date_that_does_not_exist_is_a_mistake_that_says_how_to_write_one() {
    assertThat(onward("demo", "lists", "x", "--people", "5", "--seed", "1", "--day", "31/02/2026"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("31/02/2026").contains("30/09/2026");
  }

  @Test
  void the_same_seed_writes_the_same_lists_and_the_truth_beside_them() throws IOException {
    var one = folder.resolve("one");
    var two = folder.resolve("two");
    for (var lists : new Path[] {one, two}) {
      assertThat(
              onward(
                  "demo",
                  "lists",
                  lists.toString(),
                  "--people",
                  "200",
                  "--seed",
                  "7",
                  "--campaign",
                  "2026",
                  "--day",
                  "30/09/2026"))
          .isZero();
    }
    assertThat(one.resolve("truth.csv")).hasSameBinaryContentAs(two.resolve("truth.csv"));
    try (var files = Files.list(one)) {
      assertThat(files.toList())
          .hasSizeGreaterThan(10)
          .allSatisfy(
              file -> assertThat(file).hasSameBinaryContentAs(two.resolve(file.getFileName())));
    }
  }

  @Test
  void an_authority_of_nobody_is_refused_in_a_sentence() {
    assertThat(onward("demo", "lists", folder.toString(), "--people", "0", "--seed", "1"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("--people has to be 1 or more");
  }

  @Test
  void a_folder_that_cannot_be_written_is_named() throws IOException {
    var file = Files.writeString(folder.resolve("a-file"), "");
    assertThat(
            onward("demo", "lists", file.resolve("in").toString(), "--people", "5", "--seed", "1"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("a-file").doesNotContain("at onward.");
  }

  @Test
  void a_fault_of_ours_is_told_without_a_stack_trace_which_is_kept_under_a_reference()
      throws IOException {
    var faults = new Faults(folder, Clock.systemUTC(), new PrintWriter(err));
    assertThat(faults.tell(new IllegalStateException("broken"))).isEqualTo(Exit.FAULT);
    assertThat(Exit.FAULT.code()).isEqualTo(70);
    assertThat(err.toString()).doesNotContain("at onward").doesNotContain("IllegalState");
    var reference = err.toString().replaceAll("(?s).*reference (\\w+);.*", "$1");
    assertThat(Files.readString(folder.resolve("faults.log")))
        .contains(reference)
        .contains("IllegalStateException: broken");
  }
}
