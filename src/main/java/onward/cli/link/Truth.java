package onward.cli.link;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import onward.cli.Refusal;
import onward.linkage.Links.Link;

/** The true pairs, to hold links against. */
final class Truth {
  private final Set<String> pairs = new HashSet<>();
  private final boolean eitherWay;

  /**
   * @param eitherWay whether a pair is the same the other way round, as within one list
   */
  Truth(PersonList list, boolean eitherWay) {
    this.eitherWay = eitherWay;
    int left = list.other("left");
    int right = list.other("right");
    int first = ColumnRule.plain(list.headings().getFirst()).equals("left") ? 0 : left;
    if (first < 0 || right < 0 || first == right) {
      throw new Refusal(
          list.name() + " needs the columns left and right: the references of a true pair a line.");
    }
    list.read(
        (_, cells) -> pairs.add(key(PersonList.cell(cells, first), PersonList.cell(cells, right))));
  }

  private String key(String left, String right) {
    boolean turned = eitherWay && left.compareTo(right) > 0;
    return turned ? right + "\u0000" + left : left + "\u0000" + right;
  }

  private boolean holds(Link link) {
    return pairs.contains(key(link.left(), link.right()));
  }

  /**
   * Prints precision, recall and F1: of what is certain, with what is asked, and at its best.
   *
   * @param left whether the left list has a reference
   * @param right whether the right list has it
   */
  void tell(List<Link> links, Predicate<String> left, Predicate<String> right, PrintWriter out) {
    long strange = pairs.stream().filter(pair -> !held(pair, left, right)).count();
    if (strange > 0) {
      out.printf(
          "%,d of %,d true pairs name a row that the lists do not have: they count as missed.%n",
          strange, pairs.size());
    }
    out.printf("%-34s %10s %10s %10s %8s%n", "", "links", "precision", "recall", "F1");
    line("certain", links, Link::certain, out);
    line("certain and review", links, _ -> true, out);
    line("likelier than not", links, link -> link.probability() >= 0.5, out);
    double best = best(links);
    line("best threshold, %.6f".formatted(best), links, link -> link.probability() >= best, out);
  }

  private static boolean held(String pair, Predicate<String> left, Predicate<String> right) {
    int middle = pair.indexOf('\u0000');
    return left.test(pair.substring(0, middle)) && right.test(pair.substring(middle + 1));
  }

  private void line(String what, List<Link> links, Predicate<Link> counted, PrintWriter out) {
    var chosen = links.stream().filter(counted).toList();
    long right = chosen.stream().filter(this::holds).count();
    double precision = chosen.isEmpty() ? 1 : 1.0 * right / chosen.size();
    double recall = pairs.isEmpty() ? 1 : 1.0 * right / pairs.size();
    double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
    out.printf("%-34s %,10d %10.6f %10.6f %8.4f%n", what, chosen.size(), precision, recall, f1);
  }

  /** The probability from which on links together have the best F1. */
  private double best(List<Link> links) {
    var sorted = new ArrayList<>(links);
    sorted.sort(Comparator.comparingDouble(Link::probability).reversed());
    double best = 1;
    double bestF1 = 0;
    int right = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += holds(sorted.get(i)) ? 1 : 0;
      double f1 = 2.0 * right / (i + 1 + pairs.size());
      if (f1 > bestF1) {
        bestF1 = f1;
        best = sorted.get(i).probability();
      }
    }
    return best;
  }
}
