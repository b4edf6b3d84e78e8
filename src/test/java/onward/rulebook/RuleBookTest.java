package onward.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import onward.guarantee.Clause;
import onward.guarantee.GuaranteeStatus;
import onward.offers.Reason;
import org.junit.jupiter.api.Test;

/** The rules as people read them. */
class RuleBookTest {
  @Test
  void the_document_says_what_the_rules_say() throws IOException {
    assertThat(Files.readString(Path.of("docs/rules.md")))
        .as("write it again: ./onward rules --out docs/rules.md")
        .isEqualTo(RuleBook.document());
  }

  @Test
  void every_line_has_as_many_cells_as_there_are_headings_and_none_is_left_to_fill() {
    for (var chapter : RuleBook.chapters()) {
      assertThat(chapter.rows()).as(chapter.title()).isNotEmpty();
      assertThat(chapter.rows())
          .allSatisfy(row -> {
            assertThat(row.cells()).hasSameSizeAs(chapter.headings());
            assertThat(String.join("", row.cells())).doesNotContain("{", "null", "|");
          });
    }
  }

  @Test
  void what_addresses_name_is_there_once() {
    var ids = new HashSet<String>();
    for (var chapter : RuleBook.chapters()) {
      assertThat(ids.add(chapter.id())).as(chapter.id()).isTrue();
      chapter.rows().stream()
          .map(Chapter.Row::id)
          .filter(id -> !id.isEmpty())
          .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
    }
    assertThat(ids).contains(RuleBook.id(Clause.OFFER_MADE), RuleBook.id(Clause.OVERRIDDEN));
  }

  @Test
  void the_nine_answers_come_in_order_after_the_override() {
    var table = RuleBook.chapters().getFirst();
    assertThat(table.rows())
        .extracting(row -> row.cells().getFirst())
        .isEqualTo(List.of("before all", "1", "2", "3", "4", "5", "6", "7", "8", "9"));
  }

  @Test
  void every_test_of_an_offer_and_every_status_is_told() {
    var document = RuleBook.document();
    for (var reason : Reason.values()) {
      assertThat(document).contains(reason.asks(), reason.paragraph());
    }
    for (var status : GuaranteeStatus.values()) {
      assertThat(document).contains("| " + status.code() + " |");
    }
  }
}
