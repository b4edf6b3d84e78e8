package onward.cli.link;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onward.cli.Refusal;
import onward.cli.link.ColumnRule.Meaning;

/**
 * What the lists in hand can be compared by.
 *
 * @param lists one or two
 * @param used the meanings that they share
 * @param others the further columns that they share, by their plain headings
 */
record Compared(List<PersonList> lists, List<Meaning> used, List<String> others) {
  private static final int MOST_OTHERS = 10;

  /** Headings that a message names. */
  private static final int MOST_SHOWN = 40;

  /** What stands in one list only and is held against another column of the other. */
  private static final Set<Meaning> ALONE =
      EnumSet.of(
          Meaning.FORMER_SURNAME, Meaning.PREFERRED, Meaning.MIDDLE_NAMES, Meaning.FORMER_UPN);

  private static final Set<Meaning> NOT_ONE_FIELD =
      EnumSet.of(Meaning.REFERENCE, Meaning.NAME, Meaning.OTHER);

  private static final Set<Meaning> TELLING_LITTLE = EnumSet.of(Meaning.SEX, Meaning.MIDDLE_NAMES);

  /** Refused where that is too little. */
  static Compared of(List<PersonList> lists) {
    var used =
        Arrays.stream(Meaning.values())
            .filter(meaning -> !NOT_ONE_FIELD.contains(meaning))
            .filter(meaning -> shared(lists, meaning))
            .toList();
    var others =
        lists.getFirst().headings().stream()
            .filter(heading -> ColumnRule.of(heading) == Meaning.OTHER)
            .map(ColumnRule::plain)
            .filter(plain -> lists.stream().allMatch(list -> list.other(plain) >= 0))
            .distinct()
            .limit(MOST_OTHERS)
            .toList();
    var compared = new Compared(lists, used, others);
    compared.refuseTooLittle();
    return compared;
  }

  private static boolean shared(List<PersonList> lists, Meaning meaning) {
    var have = lists.stream().filter(list -> list.column(meaning) >= 0).count();
    return ALONE.contains(meaning) ? have > 0 : have == lists.size();
  }

  private void refuseTooLittle() {
    long telling =
        others.size() + used.stream().filter(meaning -> !TELLING_LITTLE.contains(meaning)).count();
    if (telling < 2) {
      var seen =
          lists.stream().map(list -> list.name() + " has " + shown(list.headings())).toList();
      throw new Refusal(
          "The lists share too little to link by: at least two of names, date of birth, postcode,"
              + " address, e-mail or number, under headings such as Forename, Surname, Date of"
              + " birth. "
              + String.join("; ", seen)
              + ".");
    }
  }

  /** What the further columns are called. */
  List<String> labels() {
    return others.stream().map(this::label).toList();
  }

  private String label(String plain) {
    var list = lists.getFirst();
    var heading = PersonList.shown(list.headings().get(list.other(plain)));
    return heading.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What was compared in the end: what no row of a list says is left out. */
  String words(List<ParticularsReader> readers) {
    var fields =
        used.stream()
            .filter(meaning -> said(meaning, readers))
            .map(meaning -> meaning.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    var further =
        IntStream.range(0, others.size())
            .filter(other -> readers.stream().allMatch(reader -> reader.saysOther(other)))
            .mapToObj(other -> labels().get(other));
    var all = Stream.concat(fields, further).toList();
    return all.isEmpty() ? "nothing, since no column is filled in both" : String.join(", ", all);
  }

  private static boolean said(Meaning meaning, List<ParticularsReader> readers) {
    return ALONE.contains(meaning)
        ? readers.stream().anyMatch(reader -> reader.says(meaning))
        : readers.stream().allMatch(reader -> reader.says(meaning));
  }

  /** The headings that nothing is known of, for a message; empty if there are none. */
  String unknown() {
    return shown(
        lists.stream()
            .flatMap(list -> list.headings().stream())
            .filter(heading -> ColumnRule.of(heading) == null)
            .distinct()
            .toList());
  }

  private static String shown(List<String> headings) {
    int more = headings.size() - MOST_SHOWN;
    return String.join(", ", headings.stream().limit(MOST_SHOWN).map(PersonList::shown).toList())
        + (more > 0 ? " and " + more + " more" : "");
  }
}
