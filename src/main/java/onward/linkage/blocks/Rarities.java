package onward.linkage.blocks;

import java.util.BitSet;
import java.util.stream.IntStream;
import onward.linkage.compare.Bearers;
import onward.linkage.compare.Roster;
import onward.linkage.model.Model;
import onward.linkage.model.Scale;
import org.jspecify.annotations.Nullable;

/** What agreement with each record weighs in bits, by how rare its names and postcode are. */
final class Rarities {
  private static final int STRETCHES = 16;

  private Rarities() {}

  /**
   * The weights, {@link Scale#KEPT} a record.
   *
   * @param only the records that are asked about, if not all
   */
  static double[] of(Roster roster, @Nullable BitSet only, Model model, Bearers bearers) {
    double[] weights = new double[roster.size() * Scale.KEPT];
    long size = roster.size();
    IntStream.range(0, STRETCHES)
        .parallel()
        .forEach(stretch -> {
          var scale = new Scale(model, bearers);
          int to = (int) (size * (stretch + 1) / STRETCHES);
          for (int record = (int) (size * stretch / STRETCHES); record < to; record++) {
            if (only == null || only.get(record)) {
              scale.put(roster, record);
              scale.keep(weights, record * Scale.KEPT);
            }
          }
        });
    return weights;
  }
}
