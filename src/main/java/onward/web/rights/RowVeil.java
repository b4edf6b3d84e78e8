package onward.web.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.imports.Difference;
import onward.imports.PlannedLine;
import onward.imports.read.Problem;
import onward.people.Details;
import onward.people.Identity;
import onward.people.People;
import onward.safeguards.SafeguardRule;
import org.springframework.stereotype.Component;

/**
 * Takes out of received lists what the reader does not see: of rows that are, or may be, about
 * somebody whose record is kept to others, all that they say; of rows about somebody who may be
 * reached by a safe way alone, or not at all, where they live and how they are reached. The row
 * stays, so that the counts do.
 */
@Component
public class RowVeil {
  /** Stands in the place of such a row's name. */
  public static final String KEPT = "Kept to named people";

  /** Stands where a row tells how somebody is reached who may not be. */
  public static final String SAFE = "Kept: safe contact only";

  private static final Set<String> REACH = Set.of("address", "town", "postcode", "email", "phone");

  private final Veil veil;
  private final People people;

  RowVeil(Veil veil, People people) {
    this.veil = veil;
    this.people = people;
  }

  /** The rows as the reader sees them. */
  public List<PlannedLine> lines(AuthorityCode authority, List<PlannedLine> lines) {
    var kept = kept(authority);
    return lines.stream().map(kept::seen).toList();
  }

  /** What the reader does not see, to be asked of several rows. */
  public Kept kept(AuthorityCode authority) {
    return new Kept(those(authority, veil.hidden()), those(authority, veil.unreachable()));
  }

  private Those those(AuthorityCode authority, Set<PersonId> numbers) {
    var details =
        numbers.isEmpty()
            ? List.<Details>of()
            : people.about(authority, numbers).stream().map(known -> known.fact()).toList();
    return new Those(numbers, details);
  }

  /**
   * What the reader does not see of rows.
   *
   * @param hidden whose record is kept to others
   * @param unreachable of whom nobody sees where they live
   */
  public record Kept(Those hidden, Those unreachable) {
    /** A row as the reader sees it. */
    public PlannedLine seen(PlannedLine line) {
      if (hidden.of(line)) {
        return new PlannedLine(
            line.line(), line.outcome(), line.action(), null, KEPT, List.of(), List.of());
      }
      return unreachable.of(line) ? withoutReach(line) : line;
    }

    /** Whom a row asks for, as the reader sees it. */
    public Identity seen(Identity who) {
      return unreachable.of(who) ? withoutPostcode(who) : who;
    }

    private static PlannedLine withoutReach(PlannedLine line) {
      var asked = line.asked();
      return new PlannedLine(
          line.line(),
          line.outcome(),
          line.action(),
          line.person(),
          line.who(),
          line.problems().stream().map(Kept::withoutValue).toList(),
          line.candidates(),
          asked == null ? null : withoutPostcode(asked),
          line.changes().stream()
              .map(one ->
                  REACH.contains(one.field()) ? new Difference(one.field(), SAFE, SAFE) : one)
              .toList());
    }

    /** Whatever cell was wrong may hold an address. */
    private static Problem withoutValue(Problem problem) {
      return problem.value().isEmpty()
          ? problem
          : new Problem(problem.what(), problem.column(), SAFE, problem.cure());
    }

    private static Identity withoutPostcode(Identity who) {
      return new Identity(
          who.reference(),
          who.upn(),
          who.formerUpn(),
          who.uln(),
          who.forename(),
          who.middleNames(),
          who.surname(),
          who.formerSurname(),
          who.preferredForename(),
          who.dateOfBirth(),
          who.sex(),
          "");
    }
  }

  /**
   * Some people, and which rows may be about them.
   *
   * @param people their numbers
   * @param details the same people's details, in no order
   */
  public record Those(Set<PersonId> people, List<Details> details) {
    /** Whether what a row gives of its person may mean one of them. */
    public boolean of(Identity who) {
      return details.stream().anyMatch(held -> SafeguardRule.mayBe(who, held));
    }

    /** Whether a row was found to be one of them, may be, or reads like it. */
    public boolean of(PlannedLine line) {
      if (people.isEmpty()) {
        return false;
      }
      var person = line.person();
      var asked = line.asked();
      return (person != null && people.contains(person))
          || line.candidates().stream().anyMatch(people::contains)
          || (asked != null && of(asked))
          || details.stream().anyMatch(held -> names(line.who(), held));
    }

    /** A line's own words for its person: every word of the name is in them. */
    private static boolean names(String who, Details held) {
      var words = who.toLowerCase(Locale.ROOT);
      return !held.surname().isEmpty()
          && Arrays.stream((held.forename() + " " + held.surname()).split("\\s+"))
              .allMatch(word -> words.contains(word.toLowerCase(Locale.ROOT)));
    }
  }
}
