package onward.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.FactDatabase;
import onward.facts.Facts;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.SourceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The young people of an authority and their details. */
@Component
public class People extends Facts<Details> {
  private static final int AT_ONCE = 5_000;

  private final PersonTable table;

  People(FactDatabase database, PersonTable table) {
    super(database, "details", Details.class, true);
    this.table = table;
  }

  /** Numbers for people about to be added, one each, never given twice. */
  public List<PersonId> numbers(int howMany) {
    return table.numbers(howMany);
  }

  /** Adds people under numbers already issued, with their details. */
  @Transactional
  public void add(Source source, List<Entry<Details>> people) {
    table.add(source, people.stream().map(Entry::person).toList());
    recordFirst(source, people);
  }

  /** What several sources say of one person: what was made later says more, or otherwise. */
  public static Details together(List<Statement<Details>> statements) {
    var together = statements.getFirst().said();
    for (var next : statements.subList(1, statements.size())) {
      together = next.whole() ? next.said() : next.said().over(together);
    }
    return together;
  }

  /**
   * Puts together anew what stands of people, from what is said of them.
   *
   * @param by the source that is the reason
   */
  @Transactional
  public void putTogether(Source by, Collection<PersonId> people) {
    var standing = new LinkedHashMap<Statement<Details>, Details>();
    statements(by.authority(), people)
        .forEach((_, told) -> standing.put(told.getLast(), together(told)));
    restate(by, standing);
  }

  @Override
  @Transactional
  public void undo(SourceId undone, Source by, Collection<PersonId> kept) {
    var others = new ArrayList<>(toldByOthersToo(by.authority(), undone));
    others.removeAll(Set.copyOf(kept));
    super.undo(undone, by, kept);
    for (int from = 0; from < others.size(); from += AT_ONCE) {
      putTogether(by, others.subList(from, Math.min(others.size(), from + AT_ONCE)));
    }
  }

  /** The people whom a source added. */
  public List<PersonId> addedBy(AuthorityCode authority, SourceId source) {
    return table.addedBy(authority, source);
  }

  /** One person's details as they stand. */
  public Optional<Details> find(AuthorityCode authority, PersonId person) {
    return of(authority, person).stream().findFirst().map(Known::fact);
  }

  /** Everybody's details as known at the end of a day, by person. */
  public Map<PersonId, Details> everybody(AuthorityCode authority, LocalDate asKnownOn) {
    var people = new HashMap<PersonId, Details>();
    all(authority, asKnownOn).forEach(known -> people.put(known.person(), known.fact()));
    return people;
  }

  /**
   * Which statement stands about each person, by its number: whoever keeps people in mind sees from
   * it whose details changed, were taken back or are new.
   */
  public Map<PersonId, Long> standing(AuthorityCode authority) {
    return table.standing(authority);
  }

  /** The key by which outputs name a person whose roll gave none. */
  public static String referenceFor(AuthorityCode authority, PersonId person, String upn) {
    return upn.isEmpty() ? authority + "-" + person.value() : upn;
  }

  /** The people with these numbers, in the same order, those who are unknown left out. */
  public List<Known<Details>> inOrder(AuthorityCode authority, List<PersonId> people) {
    var found = new HashMap<PersonId, Known<Details>>();
    about(authority, people).forEach(known -> found.put(known.person(), known));
    var ordered = new ArrayList<Known<Details>>();
    for (var person : people) {
      var known = found.get(person);
      if (known != null) {
        ordered.add(known);
      }
    }
    return ordered;
  }
}
