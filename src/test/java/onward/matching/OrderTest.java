package onward.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onward.facts.PersonId;

/** The answer depends on who is known, not on the order in which they came. */
class OrderTest {
  @Property(tries = 300)
  void people_added_in_any_order_and_moved_about_give_the_same_answers(
      @ForAll("people") List<Row> known, @ForAll("people") List<Row> rows, @ForAll long seed) {
    var one = new PeopleIndex();
    var other = new PeopleIndex();
    var order = new ArrayList<Integer>();
    for (int i = 0; i < known.size(); i++) {
      one.add(new PersonId(i), known.get(i).identity());
      // somebody else's particulars at first, put right afterwards
      other.add(new PersonId(i), known.getLast().identity());
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    order.forEach(i -> other.replace(new PersonId(i), known.get(i).identity()));
    for (Row row : rows) {
      assertThat(other.find(row.identity())).isEqualTo(one.find(row.identity()));
      assertThat(other.find(row.identity(), true)).isEqualTo(one.find(row.identity(), true));
    }
  }

  @Property(tries = 300)
  void whoever_is_certain_has_the_forename_or_the_number(
      @ForAll("people") List<Row> known, @ForAll("people") List<Row> rows) {
    var index = new PeopleIndex();
    for (int i = 0; i < known.size(); i++) {
      index.add(new PersonId(i), known.get(i).identity());
    }
    for (Row row : rows) {
      if (index.find(row.identity()) instanceof Answer.Certain certain) {
        assertThat(certain.because()).containsAnyOf("orename", "UPN", "ULN");
      }
    }
  }

  @Provide
  Arbitrary<List<Row>> people() {
    return Combinators.combine(
            Arbitraries.of("Amelia", "Amelie", "Millie", "Mohammed", "Mohamed Ali", "A", ""),
            Arbitraries.of("Hughes", "Hughs", "Khan", "Smith-Jones", "Jones", ""),
            Arbitraries.of("2009-02-03", "2009-03-02", "2009-02-04", "2009-01-01", ""),
            Arbitraries.of("LE2 1AA", "LE2 1AB", "NG7 2QX", ""),
            Arbitraries.of("N860405510639", "J370400012209", "H86040552066Q", ""),
            Arbitraries.of("6378549809", "7176305306", "9999999999", ""))
        .as((forename, surname, born, home, upn, uln) ->
            Row.of(forename, surname, born, home).upn(upn).uln(uln))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }
}
