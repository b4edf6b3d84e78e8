package onward.cli.month;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import onward.imports.Desk;
import onward.imports.ImportFile;
import onward.imports.Imports;
import org.springframework.stereotype.Component;

/** Takes a folder of lists in and writes what follows from them. */
@Component
public class MonthOfWork {
  private static final String BY = "run";

  private final Imports imports;
  private final MonthFiles files;

  MonthOfWork(Imports imports, MonthFiles files) {
    this.imports = imports;
    this.files = files;
  }

  /**
   * Does the month's work.
   *
   * @param progress told in a sentence a file
   * @return whether everything could be used; if not, {@code lines.csv} names what could not
   */
  public boolean run(Path folder, Path out, Month month, Consumer<String> progress) {
    var taken = takeIn(folder, month, progress);
    progress.accept("Working out statuses and the return.");
    return files.write(out, month, taken);
  }

  private record Arrival(String name, byte[] content, int turn) {}

  private List<ImportFile> takeIn(Path folder, Month month, Consumer<String> progress) {
    var arrivals = new ArrayList<Arrival>();
    for (var file : new ListFolder(folder).files()) {
      var content = ListFolder.content(file);
      var name = file.getFileName().toString();
      arrivals.add(new Arrival(name, content, imports.turn(month.authority(), name, content)));
    }
    arrivals.sort(Comparator.comparingInt(Arrival::turn).thenComparing(Arrival::name));
    var taken = new ArrayList<ImportFile>();
    Desk desk = imports.desk(month.authority(), month.campaign(), month.moment());
    int turn = -1;
    for (var arrival : arrivals) {
      if (arrival.turn() != turn) {
        turn = arrival.turn();
        desk = imports.desk(month.authority(), month.campaign(), month.moment());
      }
      var file = imports.takeIn(desk, arrival.name(), arrival.content(), BY);
      taken.add(file);
      progress.accept(told(file));
    }
    return taken;
  }

  private static String told(ImportFile file) {
    var kind = file.kind().isEmpty() ? "no list we know" : file.kind();
    var note = file.note().isEmpty() ? "" : " " + file.note();
    return "%s: %s, %,d lines.%s".formatted(file.name(), kind, file.lines(), note);
  }
}
