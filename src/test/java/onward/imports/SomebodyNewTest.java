package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.imports.review.Asked;
import onward.imports.review.Queue;
import onward.imports.review.Reviews;
import onward.offers.Offers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Somebody whom no roll knows, decided to be new: all that lists tell of them finds them. */
@OnwardTest
@Inside("588")
@Transactional
class SomebodyNewTest {
  private static final AuthorityCode HERE = new AuthorityCode("588");
  private static final Instant JUNE = Instant.parse("2026-06-20T12:00:00Z");
  private static final String HEADINGS =
      "Forename,Surname,Date of birth,Postcode,ULN,Provider,Kind,Course,Start date\n";
  private static final String ART = "College,general qualification,Art,07/09/2026\n";

  @Autowired Imports imports;
  @Autowired Offers offers;
  @Autowired Reviews reviews;

  @Test
  void the_rows_of_other_lists_that_nobody_fitted_are_theirs() {
    bring("north.csv", "Ana,Example,14/02/2010,ST16 2LH,,Northgate " + ART);
    bring("south.csv", "Ana,Example,14/02/2010,ST16 2LH,1000000027,Southgate " + ART);
    bring("west.csv", "Ben,Sample,03/03/2010,ST16 2LJ,,Westgate " + ART);
    var asked = reviews.waiting(HERE, Queue.ALL, 0, 10);
    assertThat(asked).as("what they give of their person differs").hasSize(3);

    reviews.newPerson(HERE, of(asked, "north"), "tester", JUNE.plusSeconds(60));

    assertThat(reviews.waiting(HERE, Queue.ALL, 0, 10))
        .extracting(Asked::sender)
        .containsExactly("west");
    assertThat(offers.all(HERE, LocalDate.of(2026, 7, 1)))
        .extracting(known -> known.fact().provider())
        .containsExactlyInAnyOrder("Northgate College", "Southgate College");
  }

  @Test
  void a_list_whose_rows_have_found_somebody_is_not_taken_for_the_wrong_one_any_more() {
    var desk = imports.desk(HERE, new Campaign(2026), JUNE);
    var list = HEADINGS + "Ana,Example,14/02/2010,ST16 2LH,,Northgate " + ART;
    var file = imports.receive(desk, "north.csv", list.getBytes(StandardCharsets.UTF_8), "tester");
    assertThat(file.looksWrong()).isTrue();

    var asked = reviews.waiting(HERE, Queue.ALL, 0, 10);
    reviews.newPerson(HERE, of(asked, "north"), "tester", JUNE.plusSeconds(60));
    assertThat(imports.find(HERE, file.id()).orElseThrow().looksWrong()).isFalse();
  }

  private static String of(List<Asked> asked, String sender) {
    return asked.stream()
        .filter(one -> one.sender().equals(sender))
        .map(Asked::print)
        .findFirst()
        .orElseThrow();
  }

  private void bring(String name, String row) {
    var bytes = (HEADINGS + row).getBytes(StandardCharsets.UTF_8);
    var desk = imports.desk(HERE, new Campaign(2026), JUNE);
    var file = imports.receive(desk, name, bytes, "tester");
    imports.approve(desk, file.id(), "tester");
  }
}
