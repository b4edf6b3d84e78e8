package onward.imports.roll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.calendar.London;
import onward.calendar.SchoolYear;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.Facts.Statement;
import onward.facts.PersonId;
import onward.facts.SourceId;
import onward.imports.rows.PlannedRow;
import onward.people.Details;
import onward.people.People;
import org.jspecify.annotations.Nullable;

/** What is known of a roll's people while its rows are gone through, one after the other. */
final class KnownOfRoll {
  /** The roll in hand, which has no number before it is taken in. */
  private static final SourceId IN_HAND = new SourceId(0);

  private final AuthorityCode authority;
  private final Instant moment;
  private final Set<PersonId> added = new HashSet<>();
  private final Set<PersonId> known = new HashSet<>();
  private final Map<PersonId, Details> details = new HashMap<>();
  private final Map<PersonId, List<Statement<Details>>> detailsToldLater;
  private final Map<PersonId, Details> own = new HashMap<>();
  private final Set<PersonId> spellsToldLater;
  private final Set<PersonId> toldInAnEarlierYear;

  /**
   * Asks what is known of the people of some rows; of those whom the roll adds that is nothing.
   *
   * @param moment up to which the roll tells
   * @param at when it came
   */
  KnownOfRoll(
      People people,
      Rolls rolls,
      AuthorityCode authority,
      List<PlannedRow<RollRow>> rows,
      Instant moment,
      Instant at) {
    this.authority = authority;
    this.moment = moment;
    for (var row : rows) {
      var person = row.line().person();
      if (person != null) {
        (row.line().action().equals(RollDestination.NEW_PERSON) ? added : known).add(person);
      }
    }
    known.removeAll(added);
    var standing = people.about(authority, known);
    standing.forEach(held -> details.put(held.person(), held.fact()));
    boolean ofThePast = !moment.equals(at);
    detailsToldLater =
        ofThePast
            ? people.statements(authority, people.toldAfter(authority, known, moment))
            : Map.of();
    spellsToldLater = ofThePast ? rolls.toldAfter(authority, known, moment) : Set.of();
    toldInAnEarlierYear =
        people.notToldAfter(authority, standing, London.endOf(yearBegan().minusDays(1)));
  }

  /**
   * What a row does to somebody's details.
   *
   * @param before null where nothing was known
   * @param older whether they were told later by another: what that one left empty is filled
   * @param renewed whether the row says again how to reach them, which was last told in an earlier
   *     school year (para 31)
   * @param said whether they are as the row has them
   */
  record Told(
      @Nullable Details before, Details after, boolean older, boolean renewed, boolean said) {
    boolean same() {
      return after.equals(before);
    }
  }

  /** Takes a row in mind. */
  Told tell(PersonId person, RollRow row) {
    var before = details.get(person);
    var merged = merged(person, row, before);
    boolean older = detailsToldLater.containsKey(person);
    var after = before != null && older ? completed(before, person, row) : merged;
    own.merge(
        person, row.details(), (said, next) -> row.saysWho() ? next.over(said) : said.over(next));
    boolean same = after.equals(before);
    boolean tells = row.saysWho() && row.details().tellContact();
    boolean renewed = same && !older && tells && toldInAnEarlierYear.contains(person);
    if (renewed || !same) {
      toldInAnEarlierYear.remove(person);
    }
    details.put(person, after);
    return new Told(before, after, older, renewed, merged.equals(before));
  }

  /** Those of whom something may be known. */
  Set<PersonId> known() {
    return known;
  }

  boolean adds(PersonId person) {
    return added.contains(person);
  }

  /**
   * What is recorded of somebody. Of whom another told later that is nothing but what the roll says
   * itself, to stand beside what that one says.
   */
  Entry<Details> entry(PersonId person, Told told, int line) {
    var after = told.after();
    var words = own.get(person);
    if (words == null || words.equals(after)) {
      return new Entry<>(person, after, line, after);
    }
    words = words.withReference(after.reference());
    boolean apart = told.older() && !(told.same() && told.said());
    return new Entry<>(person, apart ? words : after, line, words);
  }

  /** Whether a roll made later told where somebody is. */
  boolean placeToldLater(PersonId person) {
    return spellsToldLater.contains(person);
  }

  /** The first day of the school year of which the roll tells. */
  LocalDate yearBegan() {
    return SchoolYear.of(London.day(moment.minusMillis(1))).first();
  }

  private Details merged(PersonId person, RollRow row, @Nullable Details before) {
    if (before == null) {
      return referenced(authority, person, row.details());
    }
    return row.saysWho() ? row.details().over(before) : before.over(row.details());
  }

  /** Beside what others say, each in its turn: this one before those who told later. */
  private Details completed(Details before, PersonId person, RollRow row) {
    var told = detailsToldLater.getOrDefault(person, List.of());
    int place = (int) told.stream().filter(one -> !one.moment().isAfter(moment)).count();
    var all = new ArrayList<>(told);
    all.add(place, new Statement<>(person, row.details(), false, moment, IN_HAND, 0));
    detailsToldLater.put(person, all);
    return People.together(all).withReference(before.reference());
  }

  static Details referenced(AuthorityCode authority, PersonId person, Details details) {
    return details.reference().isEmpty()
        ? details.withReference(People.referenceFor(authority, person, details.upn()))
        : details;
  }
}
