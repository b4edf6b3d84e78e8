package onward.cli.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import onward.cli.link.ColumnRule.Meaning;
import onward.imports.read.NameCells.WholeName;
import onward.linkage.Particulars;
import onward.people.Uln;
import onward.people.Upn;
import org.jspecify.annotations.Nullable;

/** What a list's rows say of people, whatever its columns are called and wherever they stand. */
final class ParticularsReader {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\d)");
  private static final Pattern IN_WORDS =
      Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})[ -](\\d{4})(?!\\d)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final PersonList list;
  private final Map<Meaning, Integer> columns = new EnumMap<>(Meaning.class);
  private final List<Integer> others;
  private final int wholeName;
  private final Noticed noticed;

  /**
   * @param compared what every list has: what one lacks is not compared
   */
  ParticularsReader(PersonList list, Compared compared) {
    this.list = list;
    compared.used().forEach(meaning -> columns.put(meaning, list.column(meaning)));
    this.wholeName = list.column(Meaning.NAME);
    this.others = compared.others().stream().map(list::other).toList();
    var places = new HashSet<>(columns.values());
    places.addAll(this.others);
    places.remove(-1);
    this.noticed = new Noticed(list, places);
  }

  Particulars read(List<String> cells) {
    return new Particulars(
        "",
        upn(cell(cells, Meaning.UPN)),
        upn(cell(cells, Meaning.FORMER_UPN)),
        uln(cell(cells, Meaning.ULN)),
        cell(cells, Meaning.FORENAME),
        cell(cells, Meaning.MIDDLE_NAMES),
        cell(cells, Meaning.SURNAME),
        cell(cells, Meaning.FORMER_SURNAME),
        cell(cells, Meaning.PREFERRED),
        born(cell(cells, Meaning.BORN)),
        sex(cell(cells, Meaning.SEX)),
        cell(cells, Meaning.POSTCODE),
        others(cells));
  }

  /** Whether any row says something of this. */
  boolean says(Meaning meaning) {
    int column = columns.getOrDefault(meaning, -1);
    return column >= 0 && !noticed.blank(column);
  }

  /** Whether any row says something in a further column, by its place among them. */
  boolean saysOther(int other) {
    return !noticed.blank(others.get(other));
  }

  /** Whether a row that was read has this reference. */
  boolean holds(String reference) {
    return noticed.holds(reference);
  }

  /** What was noticed of the rows read so far. */
  Noticed noticed() {
    return noticed;
  }

  /** What names a row, its line where it has no reference. */
  String reference(int line, List<String> cells) {
    var reference = PersonList.cell(cells, list.reference());
    var named = reference.isEmpty() ? "line " + line : reference;
    noticed.row(named, cells);
    return named;
  }

  private String cell(List<String> cells, Meaning meaning) {
    int column = columns.getOrDefault(meaning, -1);
    var text = PersonList.cell(cells, column);
    if (column < 0 || column != wholeName) {
      return text;
    }
    var name = WholeName.of(text);
    return meaning == Meaning.FORENAME ? name.forename() : name.surname();
  }

  private List<String> others(List<String> cells) {
    var texts = new ArrayList<String>(others.size());
    for (int column : others) {
      var text = PersonList.cell(cells, column).toUpperCase(Locale.ROOT);
      texts.add(text.length() > 200 ? text.substring(0, 200) : text);
    }
    return texts;
  }

  private @Nullable LocalDate born(String text) {
    if (text.isEmpty()) {
      return null;
    }
    var date = date(text);
    noticed.date(date != null);
    return date;
  }

  private static @Nullable LocalDate date(String text) {
    try {
      var iso = YEAR_FIRST.matcher(text);
      if (iso.lookingAt()) {
        return LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
      }
      var numbers = DAY_FIRST.matcher(text);
      if (numbers.lookingAt()) {
        return LocalDate.of(
            number(numbers.group(3)), number(numbers.group(2)), number(numbers.group(1)));
      }
      var words = IN_WORDS.matcher(text);
      if (words.lookingAt()) {
        int month = MONTHS.indexOf(words.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        return LocalDate.of(number(words.group(3)), month, number(words.group(1)));
      }
    } catch (DateTimeException _) {
      return null;
    }
    return null;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static String upn(String text) {
    var upn = text.replace(" ", "").toUpperCase(Locale.ROOT);
    return Upn.valid(upn) ? upn : "";
  }

  private static String uln(String text) {
    var uln = text.replace(" ", "");
    return Uln.valid(uln) ? uln : "";
  }

  private static String sex(String text) {
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "F", "FEMALE" -> "F";
      case "M", "MALE" -> "M";
      default -> "";
    };
  }
}
