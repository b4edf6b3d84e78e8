package onward.cli.month;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import onward.imports.Desk;
import onward.imports.ImportFile;
import onward.imports.Imports;
import onward.imports.ListFiles;
import onward.imports.ReadFile;
import onward.imports.TakenIn;
import onward.imports.text.Bytes;
import onward.walls.Walls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a folder of lists in and writes what follows from them. */
@Component
public class MonthOfWork {
  private static final String BY = "run";

  private final Imports imports;
  private final ListFiles lists;
  private final MonthFiles files;

  MonthOfWork(Imports imports, ListFiles lists, MonthFiles files) {
    this.lists = lists;
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

  private record Arrival(String name, Bytes content, int turn) {}

  private List<TakenIn> takeIn(Path folder, Month month, Consumer<String> progress) {
    var arrivals = arrivals(folder, month);
    var rolls = ListFiles.TURN_OF_ROLLS;
    var taken = new ArrayList<TakenIn>();
    // every list is read with the registers, and all but rolls with everybody whom rolls add
    for (var register : with(arrivals, turn -> turn < rolls)) {
      taken.addAll(takeInTurn(List.of(register), month, progress));
    }
    taken.addAll(takeInTurn(with(arrivals, turn -> turn == rolls), month, progress));
    taken.addAll(takeInTurn(with(arrivals, turn -> turn > rolls), month, progress));
    return taken;
  }

  private List<Arrival> arrivals(Path folder, Month month) {
    var arrivals = new ArrayList<Arrival>();
    for (var file : new ListFolder(folder).files()) {
      lists
          .unpacked(file.getFileName().toString(), Bytes.of(file))
          .forEach((name, content) ->
              arrivals.add(new Arrival(name, content, lists.turn(month.authority(), content))));
    }
    arrivals.sort(Comparator.comparingInt(Arrival::turn).thenComparing(Arrival::name));
    return arrivals;
  }

  private static List<Arrival> with(List<Arrival> arrivals, IntPredicate turn) {
    return arrivals.stream().filter(arrival -> turn.test(arrival.turn())).toList();
  }

  /** One list after the other; the next is read while one is written. */
  private List<TakenIn> takeInTurn(List<Arrival> arrivals, Month month, Consumer<String> progress) {
    var desk = imports.desk(month.authority(), month.campaign(), month.moment());
    var waiting = new ArrayDeque<>(arrivals);
    var taken = new ArrayList<TakenIn>();
    try (var reader = Executors.newSingleThreadExecutor()) {
      var next = readAhead(reader, desk, waiting);
      while (next != null) {
        var read = next.join();
        next = readAhead(reader, desk, waiting);
        taken.add(takeIn(desk, read, progress));
      }
    }
    return taken;
  }

  private @Nullable CompletableFuture<ReadFile> readAhead(
      Executor reader, Desk desk, Queue<Arrival> arrivals) {
    var next = arrivals.poll();
    var walls = Walls.here();
    return next == null
        ? null
        : CompletableFuture.supplyAsync(
            () -> walls.call(() -> imports.read(desk, next.name(), next.content())), reader);
  }

  private TakenIn takeIn(Desk desk, ReadFile read, Consumer<String> progress) {
    var taken = imports.takeIn(desk, read, BY);
    progress.accept(told(taken.file()));
    return taken;
  }

  private static String told(ImportFile file) {
    var kind = file.kind().isEmpty() ? "no list we know" : file.kind();
    var note = file.note().isEmpty() ? "" : " " + file.note();
    return "%s: %s, %,d lines.%s".formatted(file.name(), kind, file.lines(), note);
  }
}
