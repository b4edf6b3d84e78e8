package onward.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import onward.linkage.names.Names;
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
  /** Records that share a key with more than these are not looked at for its sake. */
  static final int BLOCK = 20_000;

  private final @Nullable Index below;
  private final Set<Long> hidden = new HashSet<>();
  private final Names names;
  private final Roster roster;
  private final Bearers bearers;
  private final KeyTable table = new KeyTable();
  private final Map<Long, Integer> recordOf = new HashMap<>();
  private final Keys keys;
  private final ConcurrentLinkedQueue<Search> idle = new ConcurrentLinkedQueue<>();
  private long[] ids = new long[64];

  /** An empty index. */
  public Index() {
    below = null;
    names = new Names();
    roster = new Roster(names, 0);
    bearers = new Bearers(null);
    keys = new Keys(names);
  }

  private Index(Index below) {
    this.below = below;
    names = below.names;
    roster = new Roster(names, below.roster.others());
    bearers = new Bearers(below.bearers);
    keys = new Keys(names);
  }

  /**
   * Someone a record may be.
   *
   * @param described the weight of names, birth date and postcode, in bits
   * @param weight with the numbers added
   */
  public record Scored(long id, Evidence evidence, double described, double weight) {}

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
    return roster.size() - recordOf.size();
  }

  /** How many distinct texts are held, also of records that were only looked for. */
  public int texts() {
    return names.size();
  }

  /** Puts a person in, or puts new particulars in the place of the old. */
  public void put(long id, Particulars particulars) {
    remove(id);
    int record = roster.add(particulars);
    if (record >= ids.length) {
      ids = Arrays.copyOf(ids, record * 2);
    }
    ids[record] = id;
    recordOf.put(id, record);
    bearers.change(roster, record, 1);
    keys.of(roster, record);
    for (int i = 0; i < keys.size(); i++) {
      table.add(keys.get(i), record);
    }
  }

  /** Takes a person out. */
  public void remove(long id) {
    Integer record = recordOf.remove(id);
    if (record != null) {
      ids[record] = -1;
      bearers.change(roster, record, -1);
    } else if (below != null && below.holds(id) && hidden.add(id)) {
      below.forget(id, bearers);
    }
  }

  /** Whether this person is held, here or below. */
  public boolean holds(long id) {
    return recordOf.containsKey(id) || (below != null && !hidden.contains(id) && below.holds(id));
  }

  private void forget(long id, Bearers counts) {
    Integer record = recordOf.get(id);
    if (record != null) {
      counts.change(roster, record, -1);
    } else if (below != null) {
      below.forget(id, counts);
    }
  }

  /**
   * Everybody whose forename or number is much like the record's and who shares a key with it, the
   * likeliest first.
   */
  public List<Scored> search(Particulars particulars) {
    var search = idle.poll();
    if (search == null) {
      search = new Search();
    }
    var found = search.found(particulars);
    idle.add(search);
    found.sort(Comparator.comparingDouble(Scored::weight).reversed().thenComparing(Scored::id));
    return found;
  }

  /** One thread's looking. */
  private final class Search {
    private final Roster asked = new Roster(names, roster.others());
    private final Keys askedKeys = new Keys(names);
    private final Comparison comparison = new Comparison(names, bearers);
    private int[] records = new int[256];

    List<Scored> found(Particulars particulars) {
      asked.clear();
      asked.add(particulars);
      askedKeys.of(asked, 0);
      var found = new ArrayList<Scored>();
      for (Index layer = Index.this; layer != null; layer = layer.below) {
        look(layer, found);
      }
      return found;
    }

    private void look(Index layer, List<Scored> found) {
      int count = gather(layer.table);
      int last = -1;
      for (int i = 0; i < count; i++) {
        int record = records[i];
        long id = record == last ? -1 : layer.ids[record];
        last = record;
        if (id < 0 || isHidden(layer, id)) {
          continue;
        }
        long pattern = comparison.pattern(asked, 0, layer.roster, record, false);
        if (pattern != Comparison.SOMEBODY_ELSE) {
          found.add(scored(id, new Evidence(pattern)));
        }
      }
    }

    private boolean isHidden(Index holder, long id) {
      for (Index layer = Index.this; layer != null && layer != holder; layer = layer.below) {
        if (layer.hidden.contains(id)) {
          return true;
        }
      }
      return false;
    }

    /** The records that share a key, in order, some more than once. */
    private int gather(KeyTable filed) {
      int count = 0;
      for (int i = 0; i < askedKeys.size(); i++) {
        long key = askedKeys.get(i);
        int many = filed.count(key);
        if (many > BLOCK) {
          continue;
        }
        if (count + many > records.length) {
          records = Arrays.copyOf(records, (count + many) * 2);
        }
        for (int entry = filed.first(key); entry >= 0; entry = filed.next(entry)) {
          records[count++] = filed.record(entry);
        }
      }
      Arrays.sort(records, 0, count);
      return count;
    }
  }

  private static Scored scored(long id, Evidence evidence) {
    double described = Weights.described(evidence);
    return new Scored(id, evidence, described, described + Weights.numbered(evidence));
  }
}
