package onward.cli.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onward.cli.Refusal;
import onward.linkage.Explanation.Part;
import onward.linkage.Links;
import onward.linkage.Links.Link;
import onward.tables.CsvOut;
import org.jspecify.annotations.Nullable;

/**
 * Where links are written.
 *
 * @param links a line a pair
 * @param explain a line a field of each pair, if wanted
 */
record LinksOut(Path links, @Nullable Path explain) {
  /**
   * Refuses, before any work is done, what cannot be written, and what is to be read or written
   * otherwise.
   */
  void refuseUnfit(List<Path> read) {
    var taken = new ArrayList<>(read);
    for (var file : Stream.of(links, explain).filter(Objects::nonNull).toList()) {
      for (var other : taken) {
        if (same(file, other)) {
          throw new Refusal(
              "The file " + file + " is named twice: it would be lost. Give another path.");
        }
      }
      taken.add(file);
      refuseUnwritable(file);
    }
  }

  private static boolean same(Path one, Path other) {
    try {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
          || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException _) {
      return false;
    }
  }

  private static void refuseUnwritable(Path file) {
    try {
      var folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      boolean there = Files.exists(file);
      Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
      if (!there) {
        Files.delete(file);
      }
    } catch (IOException _) {
      throw unwritable(file);
    }
  }

  private static Refusal unwritable(Path file) {
    return new Refusal("The file " + file + " cannot be written. Give a path that can be.");
  }

  void write(Links found) {
    try (var csv = CsvOut.to(links, "left", "right", "probability", "decision", "reason")) {
      found
          .links()
          .forEach(link ->
              csv.row(
                  link.left(),
                  link.right(),
                  rounded(link.probability()),
                  decision(link),
                  link.reason()));
    } catch (UncheckedIOException _) {
      throw unwritable(links);
    }
    if (explain != null) {
      explained(found, explain);
    }
  }

  private static @Nullable Double score(Link link) {
    var why = link.why();
    return why == null ? null : why.score();
  }

  private static void explained(Links found, Path file) {
    try (var csv =
        CsvOut.to(
            file, "left", "right", "field", "finding", "bits", "score", "probability", "model")) {
      for (var link : found.links()) {
        var why = link.why();
        for (var part : why == null ? List.<Part>of() : why.parts()) {
          csv.row(
              link.left(),
              link.right(),
              part.field(),
              part.finding(),
              part.bits(),
              score(link),
              rounded(link.probability()),
              found.model());
        }
      }
    } catch (UncheckedIOException _) {
      throw unwritable(file);
    }
  }

  private static String decision(Link link) {
    return link.certain() ? "certain" : "review";
  }

  private static double rounded(double probability) {
    return Math.round(probability * 1e9) / 1e9;
  }
}
