package onward.imports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import onward.people.Uln;
import onward.people.Upn;

/**
 * What a column is by what stands in it, where its heading says nothing: thirteen-character UPNs
 * are UPNs whatever they are called. Only forms that nothing else has are recognised; names are
 * not.
 */
public final class ContentRule {
  private static final int LOOKED_AT = 200;
  private static final double NEARLY_ALL = 0.9;
  private static final int FEWEST = 2;
  private static final Pattern POSTCODE =
      Pattern.compile("(?i)[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}");

  private static final Map<String, Predicate<String>> FORMS =
      Map.of(
          "UPN", text -> Upn.valid(text.strip()),
          "ULN", text -> Uln.valid(text.strip()),
          "Postcode", text -> POSTCODE.matcher(text.strip()).matches());

  private ContentRule() {}

  /**
   * The table with headings in the place of those that say nothing.
   *
   * @param known whether a heading, without case and punctuation, is one of any list's
   */
  public static Table named(Table table, Predicate<String> known) {
    var headings = new ArrayList<>(table.headings());
    var head = table.lines().stream().limit(LOOKED_AT).toList();
    for (int column = 0; column < headings.size(); column++) {
      if (!known.test(table.plainHeadings().get(column))) {
        int at = column;
        form(head, column)
            .filter(name -> !table.plainHeadings().contains(Column.plain(name)))
            .filter(name -> !headings.contains(name))
            .ifPresent(name -> headings.set(at, name));
      }
    }
    return new Table(table.headingLine(), headings, table.lines());
  }

  private static Optional<String> form(List<Table.Line> head, int column) {
    var samples = samples(head, column);
    if (samples.size() < FEWEST) {
      return Optional.empty();
    }
    return FORMS.entrySet().stream()
        .filter(
            form -> samples.stream().filter(form.getValue()).count() >= samples.size() * NEARLY_ALL)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The first values of a column. */
  public static List<String> samples(Table table, int column) {
    return samples(table.lines().stream().limit(LOOKED_AT).toList(), column);
  }

  private static List<String> samples(List<Table.Line> head, int column) {
    return head.stream()
        .filter(line -> line.cells().size() > column)
        .map(line -> line.cells().get(column))
        .filter(cell -> !cell.isBlank())
        .toList();
  }
}
