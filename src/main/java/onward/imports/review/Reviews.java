package onward.imports.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.London;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.imports.later.LateRows;
import onward.imports.review.Decision.Choice;
import onward.matching.Answer;
import onward.matching.Answer.Candidate;
import onward.matching.Matching;
import onward.people.Identity;
import onward.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The queue of rows that need a person, and deciding them. */
@Component
public class Reviews {
  private final ReviewTable table;
  private final Imports imports;
  private final LateRows late;
  private final Matching matching;
  private final People people;
  private final Sources sources;

  Reviews(
      ReviewTable table,
      Imports imports,
      LateRows late,
      Matching matching,
      People people,
      Sources sources) {
    this.table = table;
    this.imports = imports;
    this.late = late;
    this.matching = matching;
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

  /** Who has exactly this reference, UPN or ULN; empty where that is nobody or several. */
  public Optional<PersonId> numbered(AuthorityCode authority, String number) {
    var found = table.numbered(authority, number.strip());
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Whom a row may be as things stand, the likeliest first. */
  public List<Candidate> candidates(AuthorityCode authority, Identity who) {
    return switch (matching.index(authority).find(who)) {
      case Answer.Certain certain ->
          List.of(
              new Candidate(
                  certain.person(), List.of(certain.because()), List.of(), certain.why()));
      case Answer.Unsure unsure -> unsure.candidates();
      case Answer.Nobody _ -> List.of();
    };
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

  /** The row is somebody new: the person is added with what the row gives, and the row taken in. */
  @Transactional
  public List<PersonId> newPerson(AuthorityCode authority, String print, String by, Instant at) {
    var asked = table.waiting(authority, print);
    if (asked.isEmpty()) {
      return List.of();
    }
    var source = sources.open(authority, asked.get().fileName() + ", new person", by, at);
    var person = people.numbers(1).getFirst();
    var details = NewPerson.details(authority, person, asked.get().who());
    people.add(source, List.of(new Entry<>(person, details, asked.get().line())));
    var decision = new Decision(Choice.NEW_PERSON, person, by, at);
    table.decide(authority, print, decision, source.id());
    return takeIn(authority, print, decision);
  }

  /** Takes a decision back: its rows wait again, and what they had said is taken back. */
  @Transactional
  public void takeBack(AuthorityCode authority, String print, String by, Instant at) {
    var undoing = sources.open(authority, "decision taken back", by, at);
    late.putBack(authority, print, undoing);
    table.addedBy(authority, print).ifPresent(source -> people.undo(source, undoing));
    table.forget(authority, print);
  }

  private List<PersonId> decide(AuthorityCode authority, String print, Decision decision) {
    if (table.waiting(authority, print).isEmpty()) {
      return List.of(); // somebody else was quicker
    }
    table.decide(authority, print, decision, null);
    return takeIn(authority, print, decision);
  }

  private List<PersonId> takeIn(AuthorityCode authority, String print, Decision decision) {
    var files = new LinkedHashMap<ImportId, TreeSet<Integer>>();
    for (var place : table.places(authority, print)) {
      files.computeIfAbsent(place.file(), _ -> new TreeSet<>()).add(place.line());
    }
    var campaign = Campaign.on(London.day(decision.at()));
    var desk = imports.desk(authority, campaign, decision.at());
    files.forEach((file, lines) -> late.takeIn(desk, file, lines, decision.by()));
    var person = decision.person();
    return person == null ? List.of() : List.of(person);
  }
}
