package onward.web.rights;

import java.util.List;
import java.util.Set;
import onward.imports.Difference;
import onward.imports.PlannedLine;
import onward.imports.read.Problem;
import onward.people.Identity;

/**
 * What the reader does not see of rows.
 *
 * @param hidden whose record is kept to others
 * @param unreachable of whom nobody sees where they live
 */
public record KeptRows(KeptPeople hidden, KeptPeople unreachable) {
  private static final Set<String> REACH = Set.of("address", "town", "postcode", "email", "phone");

  /** A row as the reader sees it. */
  public PlannedLine seen(PlannedLine line) {
    if (hidden.of(line)) {
      return new PlannedLine(
          line.line(), line.outcome(), line.action(), null, RowVeil.KEPT, List.of(), List.of());
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
        line.problems().stream().map(KeptRows::withoutValue).toList(),
        line.candidates(),
        asked == null ? null : withoutPostcode(asked),
        line.changes().stream()
            .map(one ->
                REACH.contains(one.field())
                    ? new Difference(one.field(), RowVeil.SAFE, RowVeil.SAFE)
                    : one)
            .toList());
  }

  /** Whatever cell was wrong may hold an address. */
  private static Problem withoutValue(Problem problem) {
    return problem.value().isEmpty()
        ? problem
        : new Problem(problem.what(), problem.column(), RowVeil.SAFE, problem.cure());
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
