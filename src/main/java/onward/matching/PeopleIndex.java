package onward.matching;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import onward.facts.PersonId;
import onward.linkage.Candidate;
import onward.linkage.Finding;
import onward.linkage.Index;
import onward.linkage.Particulars;
import onward.people.Identity;
import onward.people.Uln;
import onward.people.Upn;

/**
 * The people of one authority in memory, to ask who a row is. Rows read in a different order get
 * the same answers as long as nobody is added between them. Safe for several readers, not for
 * readers while somebody is added.
 */
public final class PeopleIndex {
  private final Index index;
  private final Lock reading;
  private final long standing;

  /** Of nobody yet. */
  PeopleIndex() {
    this(new Index(), new ReentrantReadWriteLock().readLock(), 0);
  }

  /**
   * @param reading held while the index is read, since the people below it may change
   * @param standing tells these people, as they stand, from any others
   */
  PeopleIndex(Index index, Lock reading, long standing) {
    this.index = index;
    this.reading = reading;
    this.standing = standing;
  }

  /** A print of everybody as they stood when the index was given out. */
  public long standing() {
    return standing;
  }

  /** Who a row of any list is, the roll apart. */
  public Answer find(Identity row) {
    return find(row, false);
  }

  /**
   * Who a row is.
   *
   * @param rollRow whether it is a roll's: a roll adds whom it does not find, so another UPN there
   *     is another person
   */
  public Answer find(Identity row, boolean rollRow) {
    var said = particulars(row);
    reading.lock();
    try {
      return answer(index.find(said, rollRow));
    } finally {
      reading.unlock();
    }
  }

  /** Who else may be this person, entered twice. */
  List<Answer.Candidate> like(PersonId person, Identity identity) {
    reading.lock();
    try {
      return index.like(person.value(), particulars(identity)).stream()
          .map(PeopleIndex::candidate)
          .toList();
    } finally {
      reading.unlock();
    }
  }

  private static Answer answer(Finding finding) {
    return switch (finding) {
      case Finding.Certain(var who, var because) ->
          new Answer.Certain(new PersonId(who.id()), because, who.why());
      case Finding.Unsure(var candidates, var because) ->
          new Answer.Unsure(candidates.stream().map(PeopleIndex::candidate).toList(), because);
      case Finding.Nobody(var because) -> new Answer.Nobody(because);
    };
  }

  private static Answer.Candidate candidate(Candidate may) {
    return new Answer.Candidate(new PersonId(may.id()), may.agrees(), may.differs(), may.why());
  }

  /** Adds a person who was not known. */
  public void add(PersonId person, Identity identity) {
    index.put(person.value(), particulars(identity));
  }

  /** Puts new particulars of a person in the place of the old. */
  public void replace(PersonId person, Identity identity) {
    index.put(person.value(), particulars(identity));
  }

  static Particulars particulars(Identity identity) {
    return new Particulars(
        identity.reference(),
        upn(identity.upn()),
        upn(identity.formerUpn()),
        Uln.valid(identity.uln()) ? identity.uln() : "",
        identity.forename(),
        identity.middleNames(),
        identity.surname(),
        identity.formerSurname(),
        identity.preferredForename(),
        identity.dateOfBirth(),
        identity.sex(),
        identity.postcode(),
        List.of());
  }

  private static String upn(String upn) {
    return Upn.valid(upn) ? upn : "";
  }
}
