package onward.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onward.demo.lists.Sent;
import onward.demo.lists.YearOfLists;
import onward.demo.places.World;

/** The lists that the partners of a made-up authority send, and the truth beside them. */
public final class DemoLists {
  /** The heading by which the answer sheet is told from the lists. */
  public static final String TRUTH_HEADING = "File,Line,Reference,Fault";

  private DemoLists() {}

  /** Everything that has come by the plan's day, in the order in which it came. */
  public static List<Delivery> year(DemoPlan plan) {
    return sent(plan).stream()
        .map(one -> new Delivery(one.received(), one.fileName(), one.content()))
        .toList();
  }

  /**
   * Writes the same lists into a folder, made if it is not there, with {@code truth.csv}: for each
   * row that concerns a person File, Line (the heading is line 1), Reference (the roll's key of the
   * true person, empty if not on the roll) and Fault (what was planted, empty if clean).
   *
   * @return the number of rows in the lists
   */
  public static int write(Path dir, DemoPlan plan) {
    try {
      Files.createDirectories(dir);
      int rows = 0;
      try (var truth = Files.newBufferedWriter(dir.resolve("truth.csv"), StandardCharsets.UTF_8)) {
        truth.write(TRUTH_HEADING + "\r\n");
        for (var list : sent(plan)) {
          Files.write(dir.resolve(list.fileName()), list.content());
          tell(truth, list);
          rows += list.rows().size();
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Sent> sent(DemoPlan plan) {
    var world = World.of(plan.seed(), plan.authority().value(), plan.campaign(), plan.people());
    return YearOfLists.of(world, plan.people(), plan.day());
  }

  private static void tell(BufferedWriter truth, Sent list) throws IOException {
    int line = 1;
    for (var row : list.rows()) {
      line++;
      truth.write(list.fileName() + "," + line + "," + row.reference() + "," + row.fault());
      truth.write("\r\n");
    }
  }
}
