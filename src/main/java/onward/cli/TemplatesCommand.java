package onward.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onward.imports.ListFiles;
import onward.imports.read.Template;
import onward.tables.CsvOut;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** An empty list of each kind with its headings, and a filled example. */
@Command(
    name = "templates",
    description = "Writes an empty list of each kind with its headings, and a filled example.")
final class TemplatesCommand extends OpeningCommand {
  @Parameters(paramLabel = "DIR", description = "where to write them")
  Path folder;

  @Override
  public Integer call() {
    try {
      Files.createDirectories(folder);
    } catch (IOException _) {
      throw new Refusal("The folder " + folder + " cannot be made. Give one that can be written.");
    }
    try (var onward = throwAway()) {
      onward.getBean(ListFiles.class).templates().forEach(this::write);
    }
    out().println("Written to " + folder + ".");
    return Exit.DONE.code();
  }

  private void write(Template template) {
    var headings = template.headings().toArray(String[]::new);
    CsvOut.to(folder.resolve(template.word() + ".csv"), headings).close();
    try (var csv = CsvOut.to(folder.resolve(template.word() + "-example.csv"), headings)) {
      csv.row(template.example().toArray());
    }
  }
}
