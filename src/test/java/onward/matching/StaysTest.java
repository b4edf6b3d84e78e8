package onward.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onward.facts.PersonId;
import org.junit.jupiter.api.Test;

/**
 * A list that adds people does not change whom earlier rows were: the weights are the shipped ones,
 * and only how common a name is follows the people held. Somebody new who fits a row as well makes
 * it a question, never another link.
 */
class StaysTest {
  private static final int FIRST_NEWCOMER = 1_000;

  @Property(tries = 150)
  void people_who_are_nothing_like_a_row_leave_it_to_whom_it_was_or_make_it_a_question(
      @ForAll("people") List<Row> known, @ForAll("people") List<Row> rows) {
    var index = index(known);
    var before = rows.stream().map(row -> index.find(row.identity())).toList();
    for (int i = 0; i < 400; i++) {
      index.add(new PersonId(FIRST_NEWCOMER + i), stranger(i).identity());
    }
    for (int i = 0; i < rows.size(); i++) {
      if (before.get(i) instanceof Answer.Certain certain) {
        // names are rarer among more people, which may bring two who nearly fit closer together
        assertThat(people(index.find(rows.get(i).identity()))).contains(certain.person());
      }
    }
  }

  @Test
  void somebody_new_who_fits_as_well_makes_it_a_question_and_not_another_link() {
    var amelia = Row.of("Amelia", "Hughes", "2009-02-14", "LE2 1AA");
    var index = index(List.of(amelia));
    assertThat(index.find(amelia.identity())).isInstanceOf(Answer.Certain.class);
    index.add(new PersonId(FIRST_NEWCOMER), amelia.identity());
    assertThat(index.find(amelia.identity()))
        .isInstanceOfSatisfying(
            Answer.Unsure.class, unsure -> assertThat(unsure.candidates()).hasSize(2));
  }

  private static List<PersonId> people(Answer answer) {
    return switch (answer) {
      case Answer.Certain certain -> List.of(certain.person());
      case Answer.Unsure unsure ->
          unsure.candidates().stream().map(Answer.Candidate::person).toList();
      case Answer.Nobody _ -> List.of();
    };
  }

  private static PeopleIndex index(List<Row> known) {
    var index = new PeopleIndex();
    for (int i = 0; i < known.size(); i++) {
      index.add(new PersonId(i), known.get(i).identity());
    }
    return index;
  }

  /** Shares no name, birth date, postcode or initial with anybody of the others. */
  private static Row stranger(int number) {
    return Row.of(
        "Q" + letters(number) + "OR",
        "X" + letters(number * 7) + "UV",
        String.format(Locale.ROOT, "2008-%02d-%02d", 5 + number % 7, 1 + number % 28),
        "ZE1 " + number % 10 + "ZX");
  }

  private static String letters(int number) {
    return "" + (char) ('A' + number % 26) + (char) ('A' + number / 26 % 26);
  }

  @Provide
  Arbitrary<List<Row>> people() {
    return Combinators.combine(
            Arbitraries.of("Amelia", "Amelie", "Millie", "Mohammed", "Mohamed Ali", "A", ""),
            Arbitraries.of("Hughes", "Hughs", "Khan", "Smith-Jones", "Jones", ""),
            Arbitraries.of("2009-02-03", "2009-03-02", "2009-02-04", "2009-01-01", ""),
            Arbitraries.of("LE2 1AA", "LE2 1AB", "NG7 2QX", ""),
            Arbitraries.of("N860405510639", "J370400012209", "H86040552066Q", ""))
        .as((forename, surname, born, home, upn) -> Row.of(forename, surname, born, home).upn(upn))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }
}
