package onward.web.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.imports.PlannedLine;
import onward.people.Details;
import onward.people.Identity;
import onward.people.People;
import onward.safeguards.SafeguardRule;
import org.springframework.stereotype.Component;

/**
 * Takes out of received lists the rows that are, or may be, about somebody whose record is kept to
 * others than the reader. The row stays, so that the counts do; what it says does not.
 */
@Component
public class RowVeil {
  /** Stands in the place of such a row's name. */
  public static final String KEPT = "Kept to named people";

  private final Veil veil;
  private final People people;

  RowVeil(Veil veil, People people) {
    this.veil = veil;
    this.people = people;
  }

  /** The rows as the reader sees them. */
  public List<PlannedLine> lines(AuthorityCode authority, List<PlannedLine> lines) {
    var kept = kept(authority);
    return lines.stream().map(line -> kept.of(line) ? without(line) : line).toList();
  }

  /** Whom the reader does not see, to be asked of several rows. */
  public Kept kept(AuthorityCode authority) {
    var hidden = veil.hidden();
    var details =
        hidden.isEmpty()
            ? List.<Details>of()
            : people.about(authority, hidden).stream().map(known -> known.fact()).toList();
    return new Kept(hidden, details);
  }

  private static PlannedLine without(PlannedLine line) {
    return new PlannedLine(
        line.line(), line.outcome(), line.action(), null, KEPT, List.of(), List.of());
  }

  /**
   * Whom the reader does not see.
   *
   * @param people their numbers
   * @param details the same people's details, in no order
   */
  public record Kept(Set<PersonId> people, List<Details> details) {
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
