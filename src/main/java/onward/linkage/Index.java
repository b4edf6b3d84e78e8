package onward.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import onward.linkage.Evidence.Agreement;
import onward.linkage.Evidence.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * People held in memory, to be looked for by what a record says of them. What comes out depends on
 * who is in it, never on the order they came in. Reading by several threads is safe while nobody
 * writes.
 */
public final class Index {
  private final List<@Nullable Entry> slots = new ArrayList<>();
  private final Map<Long, Integer> slotOf = new HashMap<>();
  private final Map<String, Integer> bearers = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final KeyTable table = new KeyTable();

  private record Entry(long id, Prepared prepared) {}

  /**
   * Someone a record may be.
   *
   * @param described the weight of names, birth date and postcode, in bits
   * @param weight with the numbers added
   */
  public record Scored(long id, Evidence evidence, double described, double weight) {}

  /** Puts a person in, or puts new particulars in the place of the old. */
  public void put(long id, Particulars particulars) {
    remove(id);
    var prepared =
        Prepared.of(particulars, name -> names.computeIfAbsent(name, Function.identity()));
    int slot = slots.size();
    slots.add(new Entry(id, prepared));
    slotOf.put(id, slot);
    bearers.merge(prepared.first(), 1, Integer::sum);
    Keys.each(prepared, key -> table.add(key, slot));
  }

  /** Takes a person out. */
  public void remove(long id) {
    Integer slot = slotOf.remove(id);
    Entry entry = slot == null ? null : slots.set(slot, null);
    if (entry != null) {
      bearers.merge(entry.prepared().first(), -1, Integer::sum);
    }
  }

  /**
   * Everybody whose forename or number is much like the record's and who shares a key with it, the
   * likeliest first.
   */
  public List<Scored> search(Particulars particulars) {
    var record = Prepared.of(particulars, UnaryOperator.identity());
    var found = new ArrayList<Scored>();
    int last = -1;
    for (int slot : filedWith(record)) {
      Entry entry = slot == last ? null : slots.get(slot);
      last = slot;
      if (entry != null) {
        var evidence = compare(record, entry.prepared());
        if (evidence != null) {
          found.add(scored(entry.id(), evidence));
        }
      }
    }
    found.sort(Comparator.comparingDouble(Scored::weight).reversed().thenComparing(Scored::id));
    return found;
  }

  /** The slots that share a key, in order, some more than once. */
  private int[] filedWith(Prepared record) {
    var gathered = new Gathered();
    Keys.each(record, key -> table.each(key, gathered::add));
    return gathered.inOrder();
  }

  private static Scored scored(long id, Evidence evidence) {
    double described = Weights.described(evidence);
    return new Scored(id, evidence, described, described + Weights.numbered(evidence));
  }

  /** Null if neither forename nor number agrees: that is somebody else, whatever the rest. */
  private @Nullable Evidence compare(Prepared one, Prepared other) {
    var upn = upn(one, other);
    var uln = agreement(one.uln(), other.uln());
    boolean number = upn == Agreement.AGREES || uln == Agreement.AGREES;
    boolean swapped = swapped(one, other);
    var forename = swapped ? Likeness.EQUAL : Forenames.compare(one, other, this::isName);
    if (forename == Likeness.DIFFERENT && !number) {
      return null;
    }
    return new Evidence(
        forename,
        swapped ? Likeness.EQUAL : Surnames.compare(one, other),
        swapped,
        Forenames.middle(one, other),
        DateLikeness.of(one.dateOfBirth(), other.dateOfBirth()),
        PostcodeLikeness.of(one.postcode(), other.postcode()),
        sex(one.sex(), other.sex()),
        upn,
        uln,
        agreement(one.reference(), other.reference()));
  }

  /** Whether forename and surname stand in each other's column. */
  private static boolean swapped(Prepared one, Prepared other) {
    return !one.forename().isEmpty()
        && !one.forename().equals(one.surname())
        && one.forename().equals(other.surname())
        && one.surname().equals(other.forename());
  }

  /** Whether a word is somebody's forename rather than a slip: in the table, or borne by two. */
  private boolean isName(String word) {
    return Nicknames.SHIPPED.knows(word) || bearers.getOrDefault(word, 0) > 1;
  }

  private static Agreement sex(String one, String other) {
    boolean said = (one.equals("F") || one.equals("M")) && (other.equals("F") || other.equals("M"));
    return said ? agreement(one, other) : Agreement.UNSAID;
  }

  private static Agreement upn(Prepared one, Prepared other) {
    if (holds(other, one.upn()) || holds(other, one.formerUpn())) {
      return Agreement.AGREES;
    }
    return agreement(one.upn(), other.upn());
  }

  private static boolean holds(Prepared person, String upn) {
    return !upn.isEmpty() && (upn.equals(person.upn()) || upn.equals(person.formerUpn()));
  }

  private static Agreement agreement(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Agreement.UNSAID;
    }
    return one.equals(other) ? Agreement.AGREES : Agreement.DIFFERS;
  }

  /** A growing list of whole numbers. */
  private static final class Gathered {
    private int[] numbers = new int[32];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    int[] inOrder() {
      int[] sorted = Arrays.copyOf(numbers, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
