package onward.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.linkage.Index;
import onward.people.People;

/** The people of one authority as they stand, kept in memory and told of changes. */
final class StandingIndex {
  private static final int ROOM_TO_GROW = 200_000;

  private final Index index = new Index();
  private final Map<PersonId, Long> statements = new HashMap<>();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /** Brings in what changed since, and gives an index that stands upon this one. */
  PeopleIndex broughtUpToDate(People people, AuthorityCode authority) {
    // told by the statements that stand, so that what was taken back is seen as well
    var standing = people.standing(authority);
    lock.writeLock().lock();
    try {
      for (var person : gone(standing)) {
        statements.remove(person);
        index.remove(person.value());
      }
      for (var known : people.about(authority, changed(standing))) {
        statements.put(known.person(), known.id());
        index.put(known.person().value(), PeopleIndex.particulars(known.fact().identity()));
      }
      return new PeopleIndex(index.upon(), lock.readLock(), print(standing));
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Whether texts of rows long forgotten take more room than the people. */
  boolean overgrown() {
    return index.texts() > 8 * index.size() + ROOM_TO_GROW || index.spent() > index.size() + 1_000;
  }

  /** The same as long as the same statements stand, in whatever order they are read. */
  private static long print(Map<PersonId, Long> standing) {
    long print = standing.size();
    for (var one : standing.entrySet()) {
      long mixed = one.getKey().value() * 0x9E3779B97F4A7C15L + one.getValue();
      mixed = (mixed ^ mixed >>> 31) * 0xBF58476D1CE4E5B9L;
      print += mixed ^ mixed >>> 29;
    }
    return print;
  }

  private List<PersonId> gone(Map<PersonId, Long> standing) {
    return statements.keySet().stream().filter(person -> !standing.containsKey(person)).toList();
  }

  private List<PersonId> changed(Map<PersonId, Long> standing) {
    var changed = new ArrayList<PersonId>();
    standing.forEach((person, statement) -> {
      if (!statement.equals(statements.get(person))) {
        changed.add(person);
      }
    });
    return changed;
  }
}
