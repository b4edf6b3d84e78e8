package onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import onward.Onward;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site as a process of its own, as a user starts it. */
class ServeCommandTest {
  @TempDir Path data;

  @Test
  void a_demo_is_made_shown_and_when_stopped_leaves_no_server_behind() throws Exception {
    var demo = onward("demo", "--people", "60", "--port", "0");
    try (var said = demo.inputReader();
        var client = HttpClient.newHttpClient()) {
      var text = new StringBuilder();
      for (var line = said.readLine(); line != null; line = said.readLine()) {
        text.append(line).append('\n');
        if (line.startsWith("Stop it")) {
          break;
        }
      }
      assertThat(text).contains("lists taken in", "Sign in as", "password");
      var site = text.toString().replaceAll("(?s).*(http://127[0-9.:]*/).*", "$1");
      var page = HttpRequest.newBuilder(URI.create(site + "sign-in")).build();
      assertThat(client.send(page, HttpResponse.BodyHandlers.ofString()).body())
          .contains("Sign in");
    } finally {
      demo.destroy();
      assertThat(demo.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(data.resolve("postgres/PG_VERSION")).exists();
    assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
  }

  @Test
  void a_port_that_is_taken_is_told_with_another_to_try() throws Exception {
    try (var taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();
      var serve = onward("serve", "--port", Integer.toString(port));
      var said = new String(serve.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(serve.waitFor()).isEqualTo(2);
      assertThat(said).contains("Port " + port + " is in use").doesNotContain("at org.");
    }
    assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
  }

  private Process onward(String... words) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Onward.class.getName());
    command.addAll(List.of(words));
    var process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("ONWARD_DATA", Files.createDirectories(data).toString());
    process.environment().remove("ONWARD_DATABASE_URL");
    return process.start();
  }
}
