package onward.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * What a command needs that opens the application. A subclass opens one of the three forms in
 * {@code call()}, closes it, and returns an {@link Exit}; it throws {@link Refusal} for what the
 * user has to put right.
 */
@Command(mixinStandardHelpOptions = true)
public abstract class OpeningCommand implements Callable<Integer> {
  @Spec protected CommandSpec spec;

  /** The site on a port, with the standing database. */
  protected final ConfigurableApplicationContext site(int port, String... settings) {
    return opening().site(port, settings);
  }

  /** The standing database, without the site. */
  protected final ConfigurableApplicationContext standing() {
    return opening().standing();
  }

  /** An empty database that lasts as long as the command, without the site. */
  protected final ConfigurableApplicationContext throwAway() {
    return opening().throwAway();
  }

  /** For results. */
  protected final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** For progress, so that results can be piped. */
  protected final PrintWriter progress() {
    return spec.commandLine().getErr();
  }

  private Opening opening() {
    return ((OnwardCommand) spec.root().userObject()).opening();
  }
}
