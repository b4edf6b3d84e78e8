package onward.cli.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import onward.cli.Exit;
import onward.cli.OpeningCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Carries out a small month's work and serves one page to itself. The launcher has Java watch this
 * after a build, so that the classes needed, and what was learnt about them, are ready at the next
 * start.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Carries out a small month's work, serves one page to itself, and stops.")
public final class RehearseCommand extends OpeningCommand {
  private static final String CAMPAIGN = "2026";
  private static final String DAY = "2026-09-30";

  @Option(names = "--people", defaultValue = "1500", description = "how many to make up")
  int people;

  @Option(names = "--in", required = true, description = "an empty folder for what is written")
  Path folder;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return (monthRuns() && pageComes() ? Exit.DONE : Exit.FAULT).code();
  }

  private boolean monthRuns() throws IOException {
    var lists = folder.resolve("lists").toString();
    carryOut(
        "demo",
        "lists",
        lists,
        "--people",
        "" + people,
        "--seed",
        "1",
        "--campaign",
        CAMPAIGN,
        "--day",
        DAY);
    Files.delete(Path.of(lists, "truth.csv"));
    int exit =
        carryOut(
            "run",
            lists,
            "--authority",
            DemoCommand.AUTHORITY,
            "--campaign",
            CAMPAIGN,
            "--day",
            DAY,
            "--out",
            folder.resolve("out").toString());
    int checked = carryOut("returns", "check", folder.resolve("out/nccis.xml").toString());
    return Math.max(exit, checked) <= Exit.SOME_REFUSED.code();
  }

  private int carryOut(String... words) {
    return spec.root().commandLine().execute(words);
  }

  private boolean pageComes() throws IOException, InterruptedException {
    try (var onward = site(0);
        var client = HttpClient.newHttpClient()) {
      var port = onward.getEnvironment().getRequiredProperty("local.server.port");
      var page = URI.create("http://127.0.0.1:" + port + "/sign-in");
      var answer =
          client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
      return answer.statusCode() == 200;
    }
  }
}
