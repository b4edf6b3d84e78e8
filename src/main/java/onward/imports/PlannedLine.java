package onward.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.facts.Compared.Change;
import onward.facts.PersonId;
import onward.imports.read.Problem;
import onward.people.Identity;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says of one row.
 *
 * @param line as the user counts it
 * @param action what applying does: "new", "changed", "new person", or empty
 * @param person whom it is about, null where nobody was found
 * @param who the row's own name and birth date, for people to read
 * @param problems why it is not applied, or what to look at; empty where all is well
 * @param candidates whom it may be, where a person must decide
 * @param changes what it changes of what is known, where it does
 * @param asked what the row gives to know its person by, where a person may decide; null elsewhere
 */
public record PlannedLine(
    int line,
    Outcome outcome,
    String action,
    @Nullable PersonId person,
    String who,
    List<Problem> problems,
    List<PersonId> candidates,
    @Nullable Identity asked,
    List<Difference> changes) {
  /** The action of a row whose person changed after its plan was made. */
  public static final String LOOK_AGAIN = "look again";

  /** The action of a row that tells of a time before what we know. */
  public static final String OLDER = "older";

  /** The action of a row whose group was not approved. */
  public static final String LEFT_OUT = "left out";

  /** The action of a row that undoing its file left, because somebody changed it since. */
  public static final String CHANGED_SINCE = "changed since";

  /** The action of a row that says who somebody is and nothing about them. */
  public static final String NOTHING_SAID = "nothing filled in";

  /** A line of which nothing is asked. */
  public PlannedLine(
      int line,
      Outcome outcome,
      String action,
      @Nullable PersonId person,
      String who,
      List<Problem> problems,
      List<PersonId> candidates) {
    this(line, outcome, action, person, who, problems, candidates, null, List.of());
  }

  /** This line, of which a person may decide whom it is about. */
  public PlannedLine asking(Identity identity) {
    return new PlannedLine(
        line, outcome, action, person, who, problems, candidates, identity, changes);
  }

  /** This line with what it changes. */
  public PlannedLine changing(List<Difference> differences) {
    return new PlannedLine(
        line, outcome, action, person, who, problems, candidates, asked, differences);
  }

  /** This line with more to look at. */
  public PlannedLine flagged(List<Problem> more) {
    if (more.isEmpty()) {
      return this;
    }
    var all = Stream.concat(problems.stream(), more.stream()).toList();
    return new PlannedLine(line, outcome, action, person, who, all, candidates, asked, changes);
  }

  /** What is wrong, all at once, in one text. */
  public String problem() {
    return joined(problems.stream().map(Problem::what).distinct());
  }

  public String column() {
    return joined(problems.stream().map(Problem::column));
  }

  public String value() {
    return joined(problems.stream().map(Problem::value));
  }

  public String cure() {
    return joined(problems.stream().map(Problem::cure).distinct());
  }

  /** This line, told whether it says anything that is not known. */
  public PlannedLine as(Change change) {
    return switch (change) {
      case UNCHANGED -> with(Outcome.UNCHANGED, "");
      case OLDER -> with(Outcome.UNCHANGED, OLDER);
      case NEW -> with(Outcome.APPLIED, "new");
      case CHANGED -> with(Outcome.APPLIED, "changed");
    };
  }

  /** This line with another outcome and action. */
  public PlannedLine with(Outcome other, String doing) {
    return new PlannedLine(line, other, doing, person, who, problems, candidates, asked, changes);
  }

  /** Whether another line says the same, as a table keeps it. */
  public boolean reads(PlannedLine other) {
    return line == other.line
        && outcome == other.outcome
        && action.equals(other.action)
        && Objects.equals(person, other.person)
        && who.equals(other.who)
        && candidates.equals(other.candidates)
        && changes.equals(other.changes)
        && sameProblems(other);
  }

  private boolean sameProblems(PlannedLine other) {
    return problems.equals(other.problems)
        || problem().equals(other.problem())
            && cure().equals(other.cure())
            && value().equals(other.value());
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
  }
}
