package onward.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onward.linkage.Links.Link;
import onward.linkage.compare.Bearers;
import onward.linkage.compare.Comparison;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Field;
import onward.linkage.compare.Roster;
import onward.linkage.decide.Asked;
import onward.linkage.decide.DecisionRule;
import onward.linkage.decide.Odds;
import onward.linkage.decide.Scored;
import onward.linkage.decide.Telling;
import onward.linkage.decide.Verdict;
import onward.linkage.model.Learning;
import onward.linkage.model.Learning.Learnt;
import onward.linkage.model.Model;
import onward.linkage.model.Scale;
import onward.linkage.names.Names;
import onward.linkage.search.Filed;
import onward.linkage.search.Keys;
import onward.linkage.search.Pairs;
import onward.linkage.search.Search;

/**
 * Holds one list against another, or against itself, and says which records are one person. It
 * learns the weights from the lists, finds pairs by keys, and decides. The same records give the
 * same links in any order of rows and with any number of threads.
 */
public final class Linking {
  /** Up to so many pairs, every one is compared; beyond, those that share a key. */
  private static final long EVERY_PAIR = 30_000_000;

  /** Records on which is learnt what agrees by chance, and what agrees within a person. */
  private static final int CHANCE_SAMPLE = 1_000;

  private static final int PAIR_SAMPLE = 20_000;

  /** Fewer are enough where each is held against everybody. */
  private static final int EVERY_PAIR_SAMPLE = 1_500;

  /** What weighs less by the shipped model is hardly one person, whatever is learnt. */
  private static final double LEARNING_FLOOR = -5;

  /** So many bits below what would be worth a question, a pair is of no interest. */
  private static final double SLACK = 8;

  private final Names names = new Names();
  private final List<String> labels;
  private final Side left;
  private final Side right;
  private final boolean within;
  private final Bearers bearers = new Bearers(null);

  /** The records of one list, in an order of their own that does not depend on the rows'. */
  private static final class Side {
    private final List<String> references = new ArrayList<>();
    private Roster roster;
    private int[] order = {};

    Side(Roster roster) {
      this.roster = roster;
    }

    String reference(int record) {
      return references.get(order[record]);
    }
  }

  /** Hears how far the work has come. */
  @FunctionalInterface
  public interface Progress {
    /** So many of so many rows are done. */
    void at(int done, int all);
  }

  private Linking(List<String> others, boolean within) {
    if (others.size() > Field.MOST_OTHERS) {
      throw new IllegalArgumentException("At most " + Field.MOST_OTHERS + " further fields");
    }
    labels =
        Stream.concat(Arrays.stream(Field.values()).map(Field::words), others.stream()).toList();
    left = new Side(new Roster(names, others.size()));
    right = within ? left : new Side(new Roster(names, others.size()));
    this.within = within;
  }

  /**
   * Two lists.
   *
   * @param others what further fields are called
   */
  public static Linking ofTwoLists(List<String> others) {
    return new Linking(others, false);
  }

  /** One list, whose duplicates are looked for. */
  public static Linking withinOneList(List<String> others) {
    return new Linking(others, true);
  }

  /** Adds a record of the left list, or of the only one. */
  public void left(String reference, Particulars said) {
    add(left, reference, said);
  }

  /** Adds a record of the right list. */
  public void right(String reference, Particulars said) {
    add(right, reference, said);
  }

  private void add(Side side, String reference, Particulars said) {
    int record = side.roster.add(said);
    side.references.add(reference);
    bearers.change(side.roster, record, 1);
  }

  /**
   * Learns, compares and decides.
   *
   * @param explained whether every link carries what each field weighs
   */
  public Links link(boolean explained, Progress progress) {
    arrange(left);
    if (!within) {
      arrange(right);
    }
    var filed = new Filed(right.roster, bearers);
    boolean everyPair = pairs() <= EVERY_PAIR;
    var learnt = learn(filed, everyPair);
    var work = new Work(filed, everyPair, learnt, explained, progress);
    var links = work.links();
    if (within) {
      links.addAll(Thirds.of(links));
    }
    links.sort(Comparator.comparing(Link::left).thenComparing(Link::right));
    return new Links(links, learnt.model().version(), work.compared(), work.passedOver());
  }

  private long pairs() {
    long rows = left.roster.size();
    return within ? rows * (rows - 1) / 2 : rows * right.roster.size();
  }

  /** Sorts by birth date, so that who is compared lies side by side, then by what is said. */
  private static void arrange(Side side) {
    int size = side.roster.size();
    long[] contents = new long[size];
    Arrays.parallelSetAll(contents, side.roster::content);
    var order = new Integer[size];
    Arrays.setAll(order, record -> record);
    Arrays.parallelSort(
        order,
        Comparator.<Integer>comparingInt(record -> side.roster.get(record, Roster.BORN))
            .thenComparingLong(record -> contents[record])
            .thenComparing(side.references::get));
    side.order = Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    side.roster = side.roster.inOrder(side.order);
  }

  private Learnt learn(Filed filed, boolean everyPair) {
    var shipped = Model.shipped(labels.size() - Field.COUNT);
    var learning = new Learning(shipped);
    var comparison = new Comparison(names, bearers);
    learning.chance(
        comparison,
        left.roster,
        sample(left.roster, CHANCE_SAMPLE),
        right.roster,
        sample(right.roster, CHANCE_SAMPLE));
    int[] rows = sample(left.roster, everyPair ? EVERY_PAIR_SAMPLE : PAIR_SAMPLE);
    var search = search(shipped);
    for (int row : rows) {
      look(
          search,
          row,
          filed,
          everyPair,
          LEARNING_FLOOR,
          (other, pattern, _) -> {
            if (!within || other > row) {
              learning.pair(pattern);
            }
          });
    }
    double sampled = 1.0 * pairs() * rows.length / Math.max(1, left.roster.size());
    var version =
        "%s learnt from %d and %d records"
            .formatted(Model.SHIPPED, left.roster.size(), right.roster.size());
    return learning.learn(sampled, version);
  }

  private Search search(Model model) {
    return new Search(new Comparison(names, bearers), new Scale(model, bearers), new Keys(names));
  }

  private void look(
      Search search, int row, Filed filed, boolean everyPair, double floor, Pairs pairs) {
    if (everyPair) {
      search.lookAtAll(left.roster, row, filed, within ? row + 1 : 0, floor, pairs);
    } else {
      search.look(left.roster, row, filed, floor, true, pairs);
    }
  }

  /** About so many records, chosen by what they say. */
  private static int[] sample(Roster roster, int wanted) {
    int step = Math.max(1, roster.size() / wanted);
    return IntStream.range(0, roster.size())
        .filter(record -> Math.floorMod(roster.content(record), step) == 0)
        .toArray();
  }

  /** The comparing and deciding, row by row, on all processors. */
  private final class Work {
    private static final int CHUNK = 512;

    private final Filed filed;
    private final boolean everyPair;
    private final Learnt learnt;
    private final boolean explained;
    private final Odds odds;
    private final Telling telling;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();
    private final LongAdder compared = new LongAdder();
    private final LongAdder passedOver = new LongAdder();
    private final ThreadLocal<Search> searches;

    Work(Filed filed, boolean everyPair, Learnt learnt, boolean explained, Progress progress) {
      this.explained = explained;
      this.filed = filed;
      this.everyPair = everyPair;
      this.learnt = learnt;
      this.progress = progress;
      this.searches = ThreadLocal.withInitial(() -> search(learnt.model()));
      this.odds =
          within
              ? Odds.within(left.roster.size(), learnt.share())
              : Odds.among(right.roster.size(), share());
      this.telling = new Telling(learnt.model().version(), labels, odds);
    }

    /** The share of the rows that are about somebody in the other list. */
    private double share() {
      return Math.clamp(learnt.share() * right.roster.size(), 0.05, 0.95);
    }

    long compared() {
      return compared.sum();
    }

    long passedOver() {
      return passedOver.sum();
    }

    List<Link> links() {
      int size = left.roster.size();
      int chunks = (size + CHUNK - 1) / CHUNK;
      var found =
          IntStream.range(0, chunks)
              .parallel()
              .mapToObj(chunk -> chunk(chunk * CHUNK, Math.min(size, (chunk + 1) * CHUNK)))
              .toList();
      var links = new ArrayList<Link>();
      found.forEach(links::addAll);
      return links;
    }

    private List<Link> chunk(int from, int to) {
      var search = searches.get();
      long before = search.compared();
      long passed = search.passedOver();
      var links = new ArrayList<Link>(to - from);
      for (int row = from; row < to; row++) {
        row(search, row, links);
      }
      compared.add(search.compared() - before);
      passedOver.add(search.passedOver() - passed);
      progress.at(done.addAndGet(to - from), left.roster.size());
      return links;
    }

    private void row(Search search, int row, List<Link> links) {
      var people = new ArrayList<Scored>();
      look(
          search,
          row,
          filed,
          everyPair,
          -odds.bits() - SLACK,
          (other, pattern, _) -> {
            if (!within || other > row) {
              people.add(new Scored(other, new Evidence(pattern), search.scale().each(pattern)));
            }
          });
      if (within) {
        people.forEach(other -> decide(row, List.of(other), links));
      } else {
        DecisionRule.sort(people);
        decide(row, people, links);
      }
    }

    private void decide(int row, List<Scored> people, List<Link> links) {
      var verdict = DecisionRule.decide(odds, people, Asked.PAIR);
      switch (verdict) {
        case Verdict.Certain(var person, var probability) ->
            links.add(link(row, person, people, probability, true, telling.because(verdict)));
        case Verdict.Unsure(var may, _, _) -> {
          var reason = telling.because(verdict);
          for (var person : may.subList(0, Math.min(3, may.size()))) {
            double probability = odds.probability(person, people);
            links.add(link(row, person, people, probability, false, reason));
          }
        }
        case Verdict.Nobody _ -> {}
      }
    }

    private Link link(
        int row,
        Scored person,
        List<Scored> people,
        double probability,
        boolean certain,
        String reason) {
      var one = left.reference(row);
      var other = right.reference((int) person.id());
      boolean turned = within && one.compareTo(other) > 0;
      return new Link(
          turned ? other : one,
          turned ? one : other,
          probability,
          certain,
          reason,
          explained ? telling.explanation(person, people) : null);
    }
  }
}
