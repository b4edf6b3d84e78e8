package onward.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreachedPasswordsTest {
  @TempDir Path folder;

  @Test
  void whatever_stands_in_the_list_is_refused_wherever_in_it_and_nothing_else() throws IOException {
    for (int many : new int[] {1, 2, 3, 10, 1_001}) {
      var file = folder.resolve(many + ".txt");
      var lines =
          IntStream.range(0, many)
              .mapToObj(i -> hash(password(i)) + ":" + (i * 7919L % 100_000))
              .sorted()
              .collect(Collectors.joining("\n"));
      Files.writeString(file, lines + (many % 2 == 0 ? "\n" : ""));
      var breached = new BreachedPasswords(file.toString());
      for (int i = 0; i < many; i++) {
        assertThat(breached.problems(password(i), List.of())).as(many + " " + i).hasSize(1);
      }
      for (int i = many; i < many + 50; i++) {
        assertThat(breached.problems(password(i), List.of())).as(many + " " + i).isEmpty();
      }
    }
  }

  @Test
  void an_empty_list_and_none_refuse_nothing_more() throws IOException {
    var empty = Files.createFile(folder.resolve("empty.txt"));
    assertThat(new BreachedPasswords(empty.toString()).problems(password(1), List.of())).isEmpty();
    assertThat(new BreachedPasswords("").problems(password(1), List.of())).isEmpty();
    assertThat(new BreachedPasswords("").problems("short", List.of())).hasSize(1);
  }

  private static String password(int number) {
    return "lantern gravel oboe " + number + " tuesday";
  }

  private static String hash(String password) {
    return DigestUtils.sha1Hex(password.getBytes(StandardCharsets.UTF_8))
        .toUpperCase(java.util.Locale.ROOT);
  }
}
