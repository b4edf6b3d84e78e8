package onward.cli.site;

import java.util.Set;
import onward.cli.Exit;
import onward.cli.OpeningCommand;
import onward.facts.AuthorityCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the site until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Serves the site.",
      "The data are in an embedded PostgreSQL in the data folder (ONWARD_DATA, by default data/),"
          + " or in the database whose JDBC address is in ONWARD_DATABASE_URL."
    })
public final class ServeCommand extends OpeningCommand {
  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "where to listen on 127.0.0.1 (default ${DEFAULT-VALUE}; 0 takes a free one)")
  int port;

  @Option(
      names = "--authority",
      description = "whose site it is, at the first start: a three-digit DfE code")
  @Nullable AuthorityCode authority;

  @Override
  public Integer call() throws InterruptedException {
    try (var onward = site(port)) {
      Serving.until(onward, authority == null ? Set.of() : Set.of(authority), out());
      return Exit.DONE.code();
    }
  }
}
