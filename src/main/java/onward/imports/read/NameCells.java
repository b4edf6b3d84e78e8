package onward.imports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A list with the {@link WholeName} in one cell, as some school systems write it, given a column
 * for each part.
 */
public final class NameCells {
  /** A column of whole names, as somebody may say of any. */
  public static final String WHOLE = "Name (whole)";

  private static final Set<String> PART = Set.of("forename", "surname", "lastname", "firstname");

  /**
   * A whole name in one cell: "Adams, Ava" is surname and forename, "Ava Adams" the other way
   * about.
   */
  public record WholeName(String forename, String surname) {
    private static final Set<String> HEADINGS =
        Set.of(
            Column.plain(WHOLE),
            "name",
            "fullname",
            "legalname",
            "student",
            "studentname",
            "pupil",
            "pupilname",
            "learner",
            "learnername",
            "candidate",
            "candidatename",
            "youngperson");

    /**
     * Whether a column so headed holds whole names; the heading in small letters and digits alone.
     */
    public static boolean heads(String plainHeading) {
      return HEADINGS.contains(plainHeading);
    }

    private static final Set<String> TITLES =
        Set.of("MR", "MRS", "MS", "MISS", "MX", "MASTER", "DR", "PROF", "REV", "SIR");

    private static final Set<String> PARTICLES =
        Set.of(
            "DE", "DA", "DO", "DOS", "DAS", "DI", "DEL", "DELLA", "LA", "LE", "VAN", "VON", "DER",
            "DEN", "TER", "AL", "EL", "BIN", "BINT", "IBN", "ABU", "MAC", "MC", "O", "ST");

    /**
     * The parts of a cell; one word alone is a surname. Without a comma the last word is, with the
     * particles before it, or all that is written in capitals at the end: Siu Ming CHAN.
     */
    public static WholeName of(String cell) {
      var name = cell.strip();
      int comma = name.indexOf(',');
      if (comma >= 0) {
        return new WholeName(name.substring(comma + 1).strip(), name.substring(0, comma).strip());
      }
      var words = new ArrayList<>(List.of(name.split("\\s+")));
      if (words.size() > 1 && TITLES.contains(plain(words.getFirst()))) {
        words.removeFirst();
      }
      int begin = surname(words);
      return new WholeName(
          String.join(" ", words.subList(0, begin)),
          String.join(" ", words.subList(begin, words.size())));
    }

    /** Where the surname begins among the words. */
    private static int surname(List<String> words) {
      int begin = words.size() - 1;
      boolean capitals = capitals(words.getLast()) && !capitals(words.getFirst());
      while (begin > 1
          && (PARTICLES.contains(plain(words.get(begin - 1)))
              || capitals && capitals(words.get(begin - 1)))) {
        begin--;
      }
      return begin;
    }

    private static boolean capitals(String word) {
      return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String plain(String word) {
      return word.replace(".", "").replace("'", "").toUpperCase(Locale.ROOT);
    }
  }

  private NameCells() {}

  /** The table with a forename and a surname column more, if it has the whole name alone. */
  public static Table split(Table table) {
    int at = whole(table);
    if (at < 0) {
      return table;
    }
    int width = table.headings().size();
    var headings = new ArrayList<>(table.headings());
    headings.add("Forename");
    headings.add("Surname");
    var lines =
        table.lines().each(line -> new Table.Line(line.number(), split(line.cells(), at, width)));
    return new Table(table.headingLine(), headings, lines);
  }

  /** The column to split; none where the parts have columns, unless somebody said it is one. */
  private static int whole(Table table) {
    int said = table.headings().indexOf(WHOLE);
    boolean inParts =
        table.plainHeadings().stream().anyMatch(one -> PART.stream().anyMatch(one::endsWith));
    if (said >= 0 || inParts) {
      return said;
    }
    int whole = -1;
    for (int i = 0; i < table.plainHeadings().size(); i++) {
      whole = WholeName.heads(table.plainHeadings().get(i)) ? i : whole;
    }
    return whole;
  }

  private static List<String> split(List<String> cells, int at, int width) {
    var split = new ArrayList<>(cells.subList(0, Math.min(cells.size(), width)));
    while (split.size() < width) {
      split.add("");
    }
    var name = WholeName.of(split.get(at));
    split.add(name.forename());
    split.add(name.surname());
    return split;
  }
}
