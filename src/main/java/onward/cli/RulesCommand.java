package onward.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onward.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The rules as people read them, made of the rules themselves. */
@Command(
    name = "rules",
    description = "Prints the rules by which a status is given, as a document in Markdown.")
final class RulesCommand extends OpeningCommand {
  @Option(names = "--out", description = "the file to write them to instead, such as docs/rules.md")
  @Nullable Path out;

  @Override
  public Integer call() {
    if (out == null) {
      out().print(RuleBook.document());
      out().flush();
      return Exit.DONE.code();
    }
    try {
      Files.writeString(out, RuleBook.document());
    } catch (IOException _) {
      throw new Refusal("The file " + out + " cannot be written. Name one that can.");
    }
    out().println("Written to " + out + ".");
    return Exit.DONE.code();
  }
}
