package onward.web.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onward.facts.PersonId;
import onward.imports.PlannedLine;
import onward.people.Details;
import onward.people.Identity;
import onward.safeguards.SafeguardRule;

/**
 * Some people, and which rows may be about them.
 *
 * @param people their numbers
 * @param details the same people's details, in no order
 */
public record KeptPeople(Set<PersonId> people, List<Details> details) {
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
