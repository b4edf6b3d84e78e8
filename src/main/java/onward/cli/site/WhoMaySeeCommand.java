package onward.cli.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onward.access.SightBook;
import onward.cli.Exit;
import onward.cli.OpeningCommand;
import onward.cli.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The table of who may see what, made of the table that decides. */
@Command(
    name = "who-may-see",
    description = "Prints who may do what and who sees which parts of a record, in Markdown.")
public final class WhoMaySeeCommand extends OpeningCommand {
  @Option(
      names = "--out",
      description = "the file to write it to instead, such as docs/who-may-see.md")
  @Nullable Path out;

  @Override
  public Integer call() {
    if (out == null) {
      out().print(SightBook.document());
      out().flush();
      return Exit.DONE.code();
    }
    try {
      Files.writeString(out, SightBook.document());
    } catch (IOException _) {
      throw new Refusal("The file " + out + " cannot be written. Name one that can.");
    }
    out().println("Written to " + out + ".");
    return Exit.DONE.code();
  }
}
