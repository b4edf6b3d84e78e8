package onward.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import onward.linkage.Links.Link;
import onward.linkage.blocks.Pairing;
import onward.linkage.compare.Bearers;
import onward.linkage.compare.Comparison;
import onward.linkage.compare.Field;
import onward.linkage.compare.Roster;
import onward.linkage.decide.Odds;
import onward.linkage.model.Learning;
import onward.linkage.model.Learning.Learnt;
import onward.linkage.model.Model;
import onward.linkage.names.Names;

/**
 * Holds one list against another, or against itself, and says which records are one person. It
 * learns the weights from the lists, finds pairs by keys, and decides. The same records give the
 * same links in any order of rows and with any number of threads; so do the parts of a left list,
 * each by itself, as long as they are alike: how common a name is, is counted in the right list
 * alone, and what is learnt counts in steps.
 */
public final class Linking {
  /**
   * Beside a right list of so few records every pair is compared; beside a longer one, those that
   * share a key. How long the left list is does not count, so that a part of it is treated alike.
   */
  private static final int FEW = 6_000;

  /** More pairs than these take too long, however short the right list. */
  private static final long EVERY_PAIR = 600_000_000;

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
  private final boolean oneEach;
  private final Bearers bearers = new Bearers(null);

  /** Hears how far the work has come. */
  @FunctionalInterface
  public interface Progress {
    /** So many of so many rows are done. */
    void at(int done, int all);
  }

  private Linking(List<String> others, boolean within, boolean oneEach) {
    if (others.size() > Field.MOST_OTHERS) {
      throw new IllegalArgumentException("At most " + Field.MOST_OTHERS + " further fields");
    }
    labels =
        Stream.concat(Arrays.stream(Field.values()).map(Field::words), others.stream()).toList();
    left = new Side(new Roster(names, others.size()));
    right = within ? left : new Side(new Roster(names, others.size()));
    this.within = within;
    this.oneEach = oneEach;
  }

  /**
   * Two lists.
   *
   * @param others what further fields are called
   */
  public static Linking ofTwoLists(List<String> others) {
    return new Linking(others, false, false);
  }

  /** Two lists, where each record of the left one is a person of its own: see {@link Rivals}. */
  public static Linking ofPeopleOnce(List<String> others) {
    return new Linking(others, false, true);
  }

  /** One list, whose duplicates are looked for. */
  public static Linking withinOneList(List<String> others) {
    return new Linking(others, true, false);
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
    int record = side.add(reference, said);
    if (side == right) {
      bearers.change(side.roster(), record, 1);
    }
  }

  /**
   * Learns, compares and decides.
   *
   * @param explained whether every link carries what each field weighs
   */
  public Links link(boolean explained, Progress progress) {
    Stream.of(left, right).distinct().parallel().forEach(Side::arrange);
    var pairing = new Pairing(left.roster(), right.roster(), bearers);
    var learnt = learn(pairing);
    var odds =
        within
            ? Odds.within(left.size(), learnt.share())
            : Odds.among(right.size(), shareOfRows(learnt));
    int all = left.size();
    double floor = -odds.bits() - SLACK;
    Pairing.Share share = done -> progress.at((int) (all * done / 2), all);
    var found =
        everyPair()
            ? pairing.all(learnt.model(), floor, null, share)
            : pairing.sharingAKey(learnt.model(), floor, share);
    var deciding = new Deciding(left, right, bearers, learnt.model(), odds, labels, explained);
    var links =
        deciding.links(found, (done, rows) -> progress.at((int) ((rows + (long) done) / 2), rows));
    if (within) {
      var more = Thirds.of(links);
      links.addAll(explained ? deciding.explained(more) : more);
    }
    return new Links(
        sorted(oneEach ? Rivals.settled(links) : links),
        learnt.model().version(),
        found.compared(),
        found.passedOver());
  }

  private static List<Link> sorted(List<Link> links) {
    long[] keys = links.stream().mapToLong(link -> Order.beginning(link.left())).toArray();
    int[] order =
        Order.of(
            keys,
            (one, other) -> {
              int lefts = links.get(one).left().compareTo(links.get(other).left());
              return lefts != 0
                  ? lefts
                  : links.get(one).right().compareTo(links.get(other).right());
            });
    var sorted = new ArrayList<Link>(links.size());
    for (int place : order) {
      sorted.add(links.get(place));
    }
    return sorted;
  }

  private boolean everyPair() {
    return right.size() <= FEW && pairs() <= EVERY_PAIR;
  }

  private long pairs() {
    long rows = left.size();
    return within ? rows * (rows - 1) / 2 : rows * right.size();
  }

  /**
   * The share of the rows that are about somebody in the other list: few, or most. Nearer it is not
   * said, so that a part of a list is decided like the whole.
   */
  private double shareOfRows(Learnt learnt) {
    return learnt.share() * right.size() < 0.4 ? 0.1 : 0.8;
  }

  private Learnt learn(Pairing pairing) {
    var shipped = Model.shipped(labels.size() - Field.COUNT);
    var learning = new Learning(shipped);
    learning.chance(
        () -> new Comparison(names, bearers),
        left.roster(),
        left.sample(CHANCE_SAMPLE),
        right.roster(),
        right.sample(CHANCE_SAMPLE));
    int[] rows = left.sample(everyPair() ? EVERY_PAIR_SAMPLE : PAIR_SAMPLE);
    var some = Side.set(rows);
    var found =
        everyPair()
            ? pairing.all(shipped, LEARNING_FLOOR, some, _ -> {})
            : pairing.sharingAKey(shipped, LEARNING_FLOOR, some);
    for (int i = 0; i < found.size(); i++) {
      learning.pair(found.pattern(i));
    }
    double sampled = 1.0 * pairs() * rows.length / Math.max(1, left.size());
    var version =
        "%s learnt from %d and %d records".formatted(Model.SHIPPED, left.size(), right.size());
    return learning.learn(sampled, version);
  }
}
