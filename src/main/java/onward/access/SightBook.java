package onward.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The table of {@link Sight} for people to read: on the site and in the documents. */
public final class SightBook {
  /** The headings of both tables: what, then every role. */
  public static final List<String> HEADINGS = headings();

  private SightBook() {}

  /**
   * A line of a table.
   *
   * @param what a right or a part of a record
   * @param held for every role, in their order, whether it has it
   */
  public record Line(String what, List<Boolean> held) {}

  /** Every right, and which role has it. */
  public static List<Line> rights() {
    return Arrays.stream(Right.values())
        .map(right ->
            new Line(
                right.words(),
                Arrays.stream(Role.values())
                    .map(role -> Sight.rights(role).contains(right))
                    .toList()))
        .toList();
  }

  /** Every kept part of a record, and which role sees it. */
  public static List<Line> fields() {
    return Arrays.stream(Field.values())
        .map(field ->
            new Line(
                field.words(),
                Arrays.stream(Role.values())
                    .map(role -> Sight.fields(role).contains(field))
                    .toList()))
        .toList();
  }

  /** All of it as a document in Markdown. */
  public static String document() {
    var roles =
        Arrays.stream(Role.values())
            .map(role -> "- **" + role.words() + "** " + role.part() + ".\n")
            .collect(Collectors.joining());
    return """
    # Who may see what

    Made of `access/Sight` by `./onward who-may-see --out docs/who-may-see.md`; the site shows the same at
    /who-may-see. Whatever is not named here is refused. Somebody may have several roles.

    %s
    ## What each may do

    %s
    ## Which kept parts of a record each sees

    %s\
    """
        .formatted(roles, table(rights()), table(fields()));
  }

  private static List<String> headings() {
    var headings = new java.util.ArrayList<String>();
    headings.add("");
    Arrays.stream(Role.values()).map(Role::words).forEach(headings::add);
    return List.copyOf(headings);
  }

  private static String table(List<Line> lines) {
    var text = new StringBuilder("| " + String.join(" | ", HEADINGS) + " |\n");
    text.append("|---".repeat(HEADINGS.size())).append("|\n");
    for (var line : lines) {
      text.append("| ").append(line.what()).append(" | ");
      text.append(
          line.held().stream().map(held -> held ? "yes" : "").collect(Collectors.joining(" | ")));
      text.append(" |\n");
    }
    return text.toString();
  }
}
