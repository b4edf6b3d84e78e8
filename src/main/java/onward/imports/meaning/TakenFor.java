package onward.imports.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import onward.imports.read.Column;
import onward.imports.read.ContentRule;
import onward.imports.read.NameCells;
import onward.imports.read.NameCells.WholeName;
import onward.imports.read.Table;

/**
 * What a heading is taken for.
 *
 * @param column the column of the contract; empty for nothing
 */
public record TakenFor(String column, Why why) {
  /** How it is known what a heading means. */
  public enum Why {
    SAID("as you or a colleague said for this sender"),
    NAME("by its name"),
    WHOLE_NAME("by its name: the whole name in one cell"),
    CONTENT("by what stands under it"),
    UNKNOWN("no list has a heading of this name");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * What each heading of a table is taken for, in order.
   *
   * @param known whether a heading, without case and punctuation, is one of any list's
   * @param byName the column that such a heading means in the list at hand
   */
  public static List<TakenFor> of(
      Table table,
      Meanings meanings,
      Predicate<String> known,
      Function<String, Optional<String>> byName) {
    var meant = meanings.of(table);
    var whole = NameCells.split(meant);
    var named = ContentRule.named(whole, known);
    var apart = table.apart();
    var taken = new ArrayList<TakenFor>();
    for (int i = 0; i < table.headings().size(); i++) {
      var said = meanings.columns().get(Column.plain(apart.get(i)));
      var plain = meant.plainHeadings().get(i);
      var found = byName.apply(plain);
      boolean renamed = !named.headings().get(i).equals(meant.headings().get(i));
      if (said != null) {
        taken.add(new TakenFor(said, Why.SAID));
      } else if (found.isPresent()) {
        taken.add(new TakenFor(found.get(), Why.NAME));
      } else if (renamed) {
        taken.add(new TakenFor(named.headings().get(i), Why.CONTENT));
      } else if (whole.headings().size() > meant.headings().size() && WholeName.heads(plain)) {
        taken.add(new TakenFor("Forename and Surname", Why.WHOLE_NAME));
      } else {
        taken.add(new TakenFor("", Why.UNKNOWN));
      }
    }
    return taken;
  }

  /** In words: "Surname, by its name". */
  public String words() {
    return switch (why) {
      case UNKNOWN -> "Nothing: " + why.words();
      case SAID -> (column.isEmpty() ? "Nothing" : column) + ", " + why.words();
      case NAME, WHOLE_NAME, CONTENT -> column + ", " + why.words();
    };
  }
}
