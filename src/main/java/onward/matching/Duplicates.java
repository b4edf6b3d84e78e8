package onward.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People of one authority who may be entered twice: found as they are added, asked about once. */
@Component
public class Duplicates {
  /** Stands for the decision of a pair that waits for one. */
  public static final String OPEN = "open";

  private final Matching matching;
  private final People people;
  private final DuplicateTable table;

  Duplicates(Matching matching, People people, DuplicateTable table) {
    this.matching = matching;
    this.people = people;
    this.table = table;
  }

  /**
   * Looks for duplicates of everybody who was added since the last look, and queues them. Where
   * somebody else is looking, it is left to them: a short list never waits behind a long one.
   *
   * @return how many pairs were found
   */
  @Transactional
  public int look(AuthorityCode authority, Instant at) {
    if (!table.takeTurn(authority)) {
      return 0;
    }
    int found = 0;
    // whom others add meanwhile are looked at too
    for (var added = table.addedSince(authority);
        !added.isEmpty();
        added = table.addedSince(authority)) {
      found += look(authority, added, at);
    }
    return found;
  }

  private int look(AuthorityCode authority, List<PersonId> added, Instant at) {
    var index = matching.index(authority);
    var found =
        people.about(authority, added).parallelStream()
            .flatMap(known ->
                index.like(known.person(), known.fact().identity()).stream()
                    .map(like ->
                        Duplicate.of(
                            known.person(), like.person(), like.why().probability(), words(like))))
            .toList();
    table.queue(authority, found, added.getLast(), at);
    return found.size();
  }

  /** Pairs to be decided, the likeliest first. */
  public List<Duplicate> open(AuthorityCode authority, int offset, int howMany) {
    return table.open(authority, offset, howMany);
  }

  /** How many pairs wait for a decision. */
  public int count(AuthorityCode authority) {
    return table.count(authority);
  }

  /**
   * What was decided of a pair and by whom, in words; {@link #OPEN} while nothing is, empty for two
   * of whom nobody asks.
   */
  public Optional<String> decision(AuthorityCode authority, PersonId one, PersonId other) {
    return table.decision(authority, Duplicate.of(one, other, 0, ""));
  }

  /** Remembers that two are two people: they are not asked about again. */
  @Transactional
  public void apart(AuthorityCode authority, PersonId one, PersonId other, String by, Instant at) {
    table.decide(authority, Duplicate.of(one, other, 0, ""), "two people", by, at);
  }

  /** Remembers that two were made one. */
  @Transactional
  public void merged(AuthorityCode authority, PersonId one, PersonId other, String by, Instant at) {
    table.decide(authority, Duplicate.of(one, other, 0, ""), "merged", by, at);
  }

  /** Asks about a pair again, after a merge was taken back. */
  @Transactional
  public void reopen(AuthorityCode authority, PersonId one, PersonId other) {
    table.reopen(authority, Duplicate.of(one, other, 0, ""));
  }

  private static String words(Answer.Candidate like) {
    var differs =
        like.differs().isEmpty() ? "" : "; differing: " + String.join(", ", like.differs());
    return "Agreeing: " + String.join(", ", like.agrees()) + differs + ".";
  }
}
