package onward.cli.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void write(Links found) {
    try {
      for (var file : Stream.of(links, explain).filter(Objects::nonNull).toList()) {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
          Files.createDirectories(folder);
        }
      }
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
      }
      if (explain != null) {
        explained(found, explain);
      }
    } catch (IOException | UncheckedIOException _) {
      throw new Refusal("The file " + links + " cannot be written. Give a path that can be.");
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
    }
  }

  private static String decision(Link link) {
    return link.certain() ? "certain" : "review";
  }

  private static double rounded(double probability) {
    return Math.round(probability * 1e9) / 1e9;
  }
}
