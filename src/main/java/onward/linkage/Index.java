package onward.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import onward.linkage.compare.Comparison;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Field;
import onward.linkage.compare.Roster;
import onward.linkage.decide.Asked;
import onward.linkage.decide.DecisionRule;
import onward.linkage.decide.Odds;
import onward.linkage.decide.Scored;
import onward.linkage.decide.Telling;
import onward.linkage.model.Model;
import onward.linkage.model.Scale;
import onward.linkage.names.Names;
import onward.linkage.search.Filed;
import onward.linkage.search.Keys;
import onward.linkage.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * People held in memory, to be looked for by what a record says of them. What comes out depends on
 * who is in it, never on the order they came in. Reading by several threads is safe while nobody
 * writes.
 *
 * <p>An index may stand upon another: it then finds the other's people too, and holds what is added
 * or changed by itself, the other untouched.
 */
public final class Index {
  private static final List<String> LABELS =
      Arrays.stream(Field.values()).map(Field::words).toList();

  /** The share of people on a roll who are entered twice. */
  private static final double ENTERED_TWICE = 0.01;

  /** So many bits below what would be worth a question, a pair is of no interest. */
  private static final double SLACK = 8;

  private final @Nullable Index below;
  private final Set<Long> hidden = new HashSet<>();
  private final Names names;
  private final Model model = Model.shipped(0);
  private final Filed filed;
  private final Map<Long, Integer> recordOf = new HashMap<>();
  private final ConcurrentLinkedQueue<Asking> idle = new ConcurrentLinkedQueue<>();
  private long[] ids = new long[64];

  /** An empty index. */
  public Index() {
    below = null;
    names = new Names();
    filed = new Filed(names, 0, null);
  }

  private Index(Index below) {
    this.below = below;
    names = below.names;
    filed = new Filed(names, 0, below.filed.bearers());
  }

  /** An index that stands upon this one. */
  public Index upon() {
    return new Index(this);
  }

  /** How many people are held here, those of the index below apart. */
  public int size() {
    return recordOf.size();
  }

  /** How many places are taken by people who are no longer held or were put in anew. */
  public int spent() {
    return filed.roster().size() - recordOf.size();
  }

  /** How many distinct texts are held, also of records that were only looked for. */
  public int texts() {
    return names.size();
  }

  /** Puts a person in, or puts new particulars in the place of the old. */
  public void put(long id, Particulars particulars) {
    remove(id);
    int record = filed.add(particulars);
    if (record >= ids.length) {
      ids = Arrays.copyOf(ids, record * 2);
    }
    ids[record] = id;
    recordOf.put(id, record);
  }

  /** Takes a person out. */
  public void remove(long id) {
    Integer record = recordOf.remove(id);
    if (record != null) {
      ids[record] = -1;
      filed.uncount(record, filed.bearers());
    } else if (below != null && below.holds(id) && hidden.add(id)) {
      below.uncount(id, filed);
    }
  }

  /** Whether this person is held, here or below. */
  public boolean holds(long id) {
    return recordOf.containsKey(id) || (below != null && !hidden.contains(id) && below.holds(id));
  }

  private void uncount(long id, Filed above) {
    Integer record = recordOf.get(id);
    if (record != null) {
      filed.uncount(record, above.bearers());
    } else if (below != null) {
      below.uncount(id, above);
    }
  }

  /**
   * Who a record is.
   *
   * @param rollRow whether it is a roll's row: a roll adds whom it does not find, so another UPN
   *     there is another person
   */
  public Finding find(Particulars particulars, boolean rollRow) {
    var odds = Odds.among(filed.bearers().records());
    var people = resembling(particulars, odds, false);
    var verdict = DecisionRule.decide(odds, people, rollRow ? Asked.ROLL_ROW : Asked.ROW);
    return new Telling(model.version(), LABELS, odds).of(verdict, people);
  }

  /**
   * Who else may be somebody who is held.
   *
   * @param id the person's own
   */
  public List<Candidate> like(long id, Particulars particulars) {
    var odds = Odds.among(filed.bearers().records(), ENTERED_TWICE);
    var people = resembling(particulars, odds, true);
    people.removeIf(person -> person.id() == id);
    var verdict = DecisionRule.decide(odds, people, Asked.ENTRY);
    return switch (new Telling(model.version(), LABELS, odds).of(verdict, people)) {
      case Finding.Certain(var person, _) -> List.of(person);
      case Finding.Unsure(var candidates, _) -> candidates;
      case Finding.Nobody _ -> List.of();
    };
  }

  private List<Scored> resembling(Particulars particulars, Odds odds, boolean anyForename) {
    var asking = idle.poll();
    if (asking == null) {
      asking = new Asking();
    }
    var people = asking.resembling(particulars, -odds.bits() - SLACK, anyForename);
    idle.add(asking);
    DecisionRule.sort(people);
    return people;
  }

  /** One thread's looking. */
  private final class Asking {
    private final Roster asked = new Roster(names, 0);
    private final Scale scale = new Scale(model, filed.bearers());
    private final Search search =
        new Search(new Comparison(names, filed.bearers()), scale, new Keys(names));

    List<Scored> resembling(Particulars particulars, double floor, boolean anyForename) {
      asked.clear();
      asked.add(particulars);
      var found = new ArrayList<Scored>();
      for (Index layer = Index.this; layer != null; layer = layer.below) {
        var holder = layer;
        search.look(
            asked,
            0,
            holder.filed,
            record -> holder.ids[record] >= 0 && !isHidden(holder, holder.ids[record]),
            floor,
            anyForename,
            (record, pattern, _) ->
                found.add(
                    new Scored(holder.ids[record], new Evidence(pattern), scale.each(pattern))));
      }
      return found;
    }

    private boolean isHidden(Index holder, long id) {
      for (Index layer = Index.this; layer != null && layer != holder; layer = layer.below) {
        if (!layer.hidden.isEmpty() && layer.hidden.contains(id)) {
          return true;
        }
      }
      return false;
    }
  }
}
