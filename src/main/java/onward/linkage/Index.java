package onward.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    var prepared = Prepared.of(particulars);
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

  /** Everybody who shares enough with a record to be worth a look, the likeliest first. */
  public List<Scored> search(Particulars particulars) {
    var record = Prepared.of(particulars);
    var found = new ArrayList<Scored>();
    int last = -1;
    for (int slot : filedWith(record)) {
      Entry entry = slot == last ? null : slots.get(slot);
      last = slot;
      if (entry != null) {
        found.add(score(record, entry));
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

  private Scored score(Prepared record, Entry entry) {
    var evidence = compare(record, entry.prepared());
    double described = Weights.described(evidence);
    return new Scored(entry.id(), evidence, described, described + Weights.numbered(evidence));
  }

  private Evidence compare(Prepared one, Prepared other) {
    var forename = Forenames.compare(one, other, this::isName);
    var surname = Surnames.compare(one, other);
    boolean swapped =
        (!forename.agrees() || !surname.agrees())
            && !one.forename().isEmpty()
            && one.forename().equals(other.surname())
            && one.surname().equals(other.forename());
    return new Evidence(
        swapped ? Likeness.EQUAL : forename,
        swapped ? Likeness.EQUAL : surname,
        swapped,
        Forenames.middle(one, other),
        DateLikeness.of(one.dateOfBirth(), other.dateOfBirth()),
        PostcodeLikeness.of(one.postcode(), other.postcode()),
        sex(one.sex(), other.sex()),
        upn(one, other),
        agreement(one.uln(), other.uln()),
        one.reference().equals(other.reference()) && !one.reference().isEmpty()
            ? Agreement.AGREES
            : Agreement.UNSAID);
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
    // a temporary number is replaced in time, so that another number says nothing
    boolean lasting = !Prepared.temporary(one.upn()) && !Prepared.temporary(other.upn());
    return lasting ? agreement(one.upn(), other.upn()) : Agreement.UNSAID;
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
