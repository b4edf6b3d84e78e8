package onward.imports.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onward.OnwardTest;
import onward.facts.AuthorityCode;
import onward.imports.read.Problem;
import onward.imports.read.Row;
import onward.imports.read.Table;
import onward.imports.read.Unreadable;
import onward.imports.roll.RollDestination;
import onward.imports.roll.RollRow;
import onward.imports.rows.Received;
import onward.imports.rows.Understood;
import onward.imports.text.Bytes;
import onward.partners.Partners;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnwardTest
class PoisonRowTest {
  @Autowired RollDestination destination;
  @Autowired Partners partners;
  @Autowired RollList rolls;

  /** A roll whose reading breaks on one word. */
  private static final class Poisoned extends CsvList<RollRow> {
    private final RollList rolls;

    Poisoned(RollDestination destination, Partners partners, RollList rolls) {
      super(rolls.layout(), destination, partners);
      this.rolls = rolls;
    }

    @Override
    RollRow understand(Row row, Providers providers, Received file) {
      if (row.text("Town").equals("poison")) {
        throw new IllegalStateException("A fault that nobody thought of");
      }
      return rolls.understand(row, providers, file);
    }
  }

  @Test
  void a_row_that_breaks_the_reading_is_shown_and_the_others_are_read() throws Unreadable {
    var table =
        new Table(
            1,
            List.of("Forename", "Surname", "Date of birth", "School", "Town"),
            List.of(
                new Table.Line(2, List.of("Ana", "Example", "14/02/2010", "8604001", "Stafford")),
                new Table.Line(3, List.of("Ben", "Sample", "14/02/2010", "8604001", "poison")),
                new Table.Line(4, List.of("Cy", "Over", "14/02/2010", "8604001", "Stone"))));
    var file = new Received(new AuthorityCode("860"), "roll.csv", Bytes.of(new byte[0]), "", table);
    var read = new Poisoned(destination, partners, rolls).read(file, _ -> true).rows().toList();
    assertThat(read.get(0)).isInstanceOf(Understood.Good.class);
    assertThat(read.get(1)).isEqualTo(new Understood.Bad<>(3, "", List.of(Problem.OURS)));
    assertThat(read.get(2)).isInstanceOf(Understood.Good.class);
  }
}
