package onward.cli.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import onward.cli.Exit;
import onward.cli.OpeningCommand;
import picocli.CommandLine.Command;

/**
 * Serves one page to itself and stops. The launcher has Java watch this after a build, so that the
 * classes needed are ready at the next start.
 */
@Command(name = "rehearse", hidden = true, description = "Serves one page to itself and stops.")
public final class RehearseCommand extends OpeningCommand {
  @Override
  public Integer call() throws IOException, InterruptedException {
    try (var onward = site(0);
        var client = HttpClient.newHttpClient()) {
      var port = onward.getEnvironment().getRequiredProperty("local.server.port");
      var page = URI.create("http://127.0.0.1:" + port + "/sign-in");
      var answer =
          client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
      return (answer.statusCode() == 200 ? Exit.DONE : Exit.FAULT).code();
    }
  }
}
