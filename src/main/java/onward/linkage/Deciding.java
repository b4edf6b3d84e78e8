package onward.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import onward.linkage.Links.Link;
import onward.linkage.blocks.Found;
import onward.linkage.compare.Bearers;
import onward.linkage.compare.Comparison;
import onward.linkage.compare.Evidence;
import onward.linkage.decide.Asked;
import onward.linkage.decide.DecisionRule;
import onward.linkage.decide.Odds;
import onward.linkage.decide.Scored;
import onward.linkage.decide.Telling;
import onward.linkage.decide.Verdict;
import onward.linkage.model.Model;
import onward.linkage.model.Scale;

/** From the pairs of interest to links, row by row. */
final class Deciding {
  private static final int CHUNK = 512;

  /** A person decides between so many at most. */
  private static final int MOST_ASKED = 3;

  private final Side left;
  private final Side right;
  private final boolean within;
  private final Bearers bearers;
  private final Model model;
  private final Odds odds;
  private final boolean explained;
  private final Telling telling;

  Deciding(
      Side left,
      Side right,
      Bearers bearers,
      Model model,
      Odds odds,
      List<String> labels,
      boolean explained) {
    this.left = left;
    this.right = right;
    this.within = left == right;
    this.bearers = bearers;
    this.model = model;
    this.odds = odds;
    this.explained = explained;
    this.telling = new Telling(model.version(), labels, odds);
  }

  /** The links, in the order of the rows as they are held. */
  List<Link> links(Found found, Linking.Progress progress) {
    int size = left.size();
    var done = new AtomicInteger();
    var idle = new ConcurrentLinkedQueue<Rows>();
    var links = new ArrayList<Link>();
    IntStream.range(0, (size + CHUNK - 1) / CHUNK)
        .parallel()
        .mapToObj(chunk -> {
          int to = Math.min(size, (chunk + 1) * CHUNK);
          var rows = idle.poll();
          if (rows == null) {
            rows = new Rows(found);
          }
          var some = rows.links(chunk * CHUNK, to);
          idle.add(rows);
          progress.at(done.addAndGet(to - chunk * CHUNK), size);
          return some;
        })
        .toList()
        .forEach(links::addAll);
    return links;
  }

  /** The same links of one list with what each field of their own weighs. */
  List<Link> explained(List<Link> some) {
    var wanted = new HashSet<String>();
    some.forEach(link -> wanted.addAll(List.of(link.left(), link.right())));
    var places = new HashMap<String, Integer>();
    for (int record = 0; record < left.size(); record++) {
      if (wanted.contains(left.reference(record))) {
        places.put(left.reference(record), record);
      }
    }
    var scale = new Scale(model, bearers);
    var comparison = new Comparison(left.roster().names(), bearers);
    return some.stream().map(link -> explained(link, places, scale, comparison)).toList();
  }

  private Link explained(
      Link link, Map<String, Integer> places, Scale scale, Comparison comparison) {
    var roster = left.roster();
    int one = Objects.requireNonNull(places.get(link.left()));
    int other = Objects.requireNonNull(places.get(link.right()));
    scale.put(roster, one);
    long pattern =
        comparison.names(roster, one, roster, other) | comparison.rest(roster, one, roster, other);
    var person = new Scored(other, new Evidence(pattern), scale.each(pattern));
    return new Link(
        link.left(),
        link.right(),
        link.probability(),
        link.certain(),
        link.reason(),
        telling.explanation(person, List.of(person)));
  }

  /** Decides rows. For one thread at a time. */
  private final class Rows {
    private final Found found;
    private final Scale scale = new Scale(model, bearers);
    private List<Link> links = new ArrayList<>();
    private final Map<Long, String> reasons = new HashMap<>();

    Rows(Found found) {
      this.found = found;
    }

    List<Link> links(int from, int to) {
      links = new ArrayList<>(to - from);
      for (int row = from; row < to; row++) {
        if (found.begin(row) < found.begin(row + 1)) {
          row(row);
        }
      }
      return links;
    }

    private void row(int row) {
      scale.put(left.roster(), row);
      var people = new ArrayList<Scored>(found.begin(row + 1) - found.begin(row));
      for (int i = found.begin(row); i < found.begin(row + 1); i++) {
        long pattern = found.pattern(i);
        people.add(new Scored(found.right(i), new Evidence(pattern), scale.each(pattern)));
      }
      DecisionRule.sort(people);
      // within one list somebody may stand three times: each pair is decided by itself
      var together = within ? people.stream().map(List::of).toList() : List.of(people);
      together.forEach(some -> decide(row, some));
    }

    private void decide(int row, List<Scored> people) {
      var verdict = DecisionRule.decide(odds, people, within ? Asked.PAIR_OF_ONE_LIST : Asked.PAIR);
      switch (verdict) {
        case Verdict.Certain(var person, var probability) -> {
          var reason =
              reasons.computeIfAbsent(person.evidence().pattern(), _ -> telling.because(verdict));
          links.add(link(row, person, people, probability, true, reason));
        }
        case Verdict.Unsure(var may, _, _) -> {
          for (var person : may.subList(0, Math.min(MOST_ASKED, may.size()))) {
            double probability = odds.probability(person, people);
            var reason =
                person == may.getFirst() ? telling.because(verdict) : telling.besides(person);
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
