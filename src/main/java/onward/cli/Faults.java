package onward.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import onward.database.DatabaseUnavailable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.web.server.PortInUseException;

/**
 * The one place where what went wrong is told to the user: in a sentence, never as a stack trace,
 * which goes to {@code faults.log} in the data folder under a reference.
 *
 * @param data the data folder
 */
record Faults(Path data, Clock clock, PrintWriter words) {
  /** What our own checks of the database raise where it is not as it has to be. */
  private static final String RAISED = "P0001";

  /** Tells the user, and gives the exit code that goes with it. */
  Exit tell(Throwable wrong) {
    var known =
        Stream.iterate(wrong, cause -> cause != null, Throwable::getCause)
            .map(Faults::sentence)
            .filter(sentence -> !sentence.isEmpty())
            .findFirst();
    if (known.isPresent()) {
      words.println(known.get());
      words.flush();
      return Exit.UNREADABLE;
    }
    var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    words.println("Something went wrong that is not your fault. Nothing half done was kept.");
    words.println(
        "Please report it with the reference " + reference + "; " + kept(reference, wrong));
    words.flush();
    return Exit.FAULT;
  }

  private static String sentence(Throwable cause) {
    return switch (cause) {
      case Refusal refusal -> String.valueOf(refusal.getMessage());
      case DatabaseUnavailable unavailable -> String.valueOf(unavailable.getMessage());
      case PortInUseException taken ->
          "Port "
              + taken.getPort()
              + " is in use, perhaps by another Onward. Choose another with --port, such as --port "
              + (taken.getPort() + 1)
              + ".";
      case PSQLException refused when RAISED.equals(refused.getSQLState()) -> raised(refused);
      default -> "";
    };
  }

  /** The sentence alone, without the place in the script. */
  private static String raised(PSQLException refused) {
    var message = refused.getServerErrorMessage();
    return message == null || message.getMessage() == null ? "" : message.getMessage();
  }

  private String kept(String reference, Throwable wrong) {
    var file = data.resolve("faults.log");
    var trace = new StringWriter();
    wrong.printStackTrace(new PrintWriter(trace));
    try {
      Files.createDirectories(data);
      Files.writeString(
          file,
          reference + " " + Instant.now(clock) + System.lineSeparator() + trace,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      return "what happened is in " + file + ".";
    } catch (IOException e) {
      return "it could not be written to " + file + " (" + e.getMessage() + "): " + wrong;
    }
  }
}
