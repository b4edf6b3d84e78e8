package onward.imports.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.imports.Desk;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.imports.Outcome;
import onward.imports.later.LateRows;
import onward.imports.review.Decision.Choice;
import onward.matching.Answer.Certain;
import onward.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The queue of rows that need a person, and deciding them. */
@Component
public class Reviews {
  private final ReviewTable table;
  private final DecisionTable decided;
  private final WhoItMayBe whoItMayBe;
  private final Imports imports;
  private final LateRows late;
  private final People people;
  private final Sources sources;

  Reviews(
      ReviewTable table,
      DecisionTable decided,
      WhoItMayBe whoItMayBe,
      Imports imports,
      LateRows late,
      People people,
      Sources sources) {
    this.table = table;
    this.decided = decided;
    this.whoItMayBe = whoItMayBe;
    this.imports = imports;
    this.late = late;
    this.people = people;
    this.sources = sources;
  }

  /** Whose rows wait, the most first. */
  public List<Queue.Waiting> senders(AuthorityCode authority) {
    return table.senders(authority);
  }

  public int count(AuthorityCode authority, Queue queue) {
    return table.count(authority, queue);
  }

  /** The questions of a queue, unsure rows before unmatched ones, the longest waiting first. */
  public List<Asked> waiting(AuthorityCode authority, Queue queue, int offset, int limit) {
    return table.waiting(authority, queue, offset, limit);
  }

  /** The question with this print, if it still waits. */
  public Optional<Asked> find(AuthorityCode authority, String print) {
    return table.waiting(authority, print);
  }

  /** How many questions nobody decided before the files that asked them were erased. */
  public int tooLate(AuthorityCode authority) {
    return decided.tooLate(authority);
  }

  /** The row is this person: it and all rows that ask the same are taken in as theirs. */
  @Transactional
  public List<PersonId> link(
      AuthorityCode authority, String print, PersonId person, String by, Instant at) {
    if (people.find(authority, person).isEmpty()) {
      return List.of();
    }
    return decide(authority, print, new Decision(Choice.LINK, person, by, at));
  }

  /** The row is nobody of our cohort, now and whenever it comes again. */
  @Transactional
  public List<PersonId> notOurs(AuthorityCode authority, String print, String by, Instant at) {
    return decide(authority, print, new Decision(Choice.NOT_OURS, null, by, at));
  }

  /**
   * The row is somebody new: the person is added with what the row gives, and the row taken in,
   * with the rows of other lists that nobody fitted and are theirs now. Nothing is done where its
   * UPN or ULN is somebody's: two people with one number would each keep the other's rows from
   * being found.
   */
  @Transactional
  public List<PersonId> newPerson(AuthorityCode authority, String print, String by, Instant at) {
    var asked = table.waiting(authority, print);
    if (asked.isEmpty() || !whoItMayBe.holders(authority, asked.get().who()).isEmpty()) {
      return List.of();
    }
    var source = sources.open(authority, asked.get().fileName() + ", new person", by, at);
    var person = people.numbers(1).getFirst();
    var details = NewPerson.details(authority, person, asked.get().who());
    people.add(source, List.of(new Entry<>(person, details, asked.get().line(), details)));
    var decision = new Decision(Choice.NEW_PERSON, person, by, at);
    decided.decide(authority, asked.get(), decision, source.id());
    takeIn(authority, places(authority, List.of(print)), decision);
    takeIn(authority, places(authority, waitingFor(authority, person, at)), decision);
    return List.of(person);
  }

  /** Takes a decision back: its rows wait again, and what they had said is taken back. */
  @Transactional
  public void takeBack(AuthorityCode authority, String print, String by, Instant at) {
    var undoing = sources.open(authority, "decision taken back", by, at);
    late.putBack(authority, print, undoing);
    decided.addedBy(authority, print).ifPresent(source -> people.undo(source, undoing));
    decided.forget(authority, print);
  }

  private List<PersonId> decide(AuthorityCode authority, String print, Decision decision) {
    var asked = table.waiting(authority, print);
    if (asked.isEmpty()) {
      return List.of(); // somebody else was quicker
    }
    decided.decide(authority, asked.get(), decision, null);
    takeIn(authority, places(authority, List.of(print)), decision);
    var person = decision.person();
    return person == null ? List.of() : List.of(person);
  }

  /** The questions of which nobody knew whom they are about, and that are this person's. */
  private List<String> waitingFor(AuthorityCode authority, PersonId person, Instant at) {
    var people = desk(authority, at).people();
    var unmatched = new Queue(null, Outcome.UNMATCHED);
    return table.waiting(authority, unmatched, 0, Integer.MAX_VALUE).stream()
        .filter(asked ->
            people.find(asked.who()) instanceof Certain certain && certain.person().equals(person))
        .map(Asked::print)
        .toList();
  }

  private Map<ImportId, Set<Integer>> places(AuthorityCode authority, List<String> prints) {
    var files = new LinkedHashMap<ImportId, Set<Integer>>();
    for (var print : prints) {
      for (var place : table.places(authority, print)) {
        files.computeIfAbsent(place.file(), _ -> new TreeSet<>()).add(place.line());
      }
    }
    return files;
  }

  private void takeIn(
      AuthorityCode authority, Map<ImportId, Set<Integer>> files, Decision decision) {
    if (!files.isEmpty()) {
      var desk = desk(authority, decision.at());
      files.forEach((file, lines) -> late.takeIn(desk, file, lines, decision.by()));
    }
  }

  private Desk desk(AuthorityCode authority, Instant at) {
    return imports.desk(authority, Campaign.on(London.day(at)), at);
  }
}
