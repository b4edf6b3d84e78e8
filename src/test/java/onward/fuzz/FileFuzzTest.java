package onward.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The short form of {@code ./onward bench fuzz}: Jazzer makes files for a quarter of a minute a
 * parser ({@code -Donward.fuzz.seconds=60} for a minute), and each is answered. It begins from the
 * same number each time, so that a change is not held up by what another one would have met.
 */
class FileFuzzTest {
  private static final int SECONDS = Integer.getInteger("onward.fuzz.seconds", 15);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"csv", "workbook", "ilr", "ctf"})
  void every_made_up_file_is_answered(String parser) throws Exception {
    Seeds.main(folder.toString());
    var jazzer = Fuzzing.started(folder, parser, SECONDS, "-seed=1");
    assertThat(jazzer.waitFor(SECONDS + 180L, TimeUnit.SECONDS)).isTrue();
    assertThat(jazzer.exitValue()).as(Fuzzing.told(folder, parser)).isZero();
    assertThat(Fuzzing.told(folder, parser)).matches("Done [1-9]\\d* runs.*");
  }
}
