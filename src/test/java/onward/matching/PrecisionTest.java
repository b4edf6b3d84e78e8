package onward.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import onward.facts.PersonId;
import onward.people.Identity;
import org.junit.jupiter.api.Test;

/** How right the answers are, on made lists whose truth is known. */
class PrecisionTest {
  @Test
  void no_automatic_link_is_wrong_few_rows_are_asked_about_and_few_people_are_missed() {
    var made = MadeLists.of(Integer.getInteger("people", 3_000), 3, Long.getLong("seed", 11));
    var index = new PeopleIndex();
    for (int i = 0; i < made.people().size(); i++) {
      index.add(new PersonId(i), made.people().get(i));
    }
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    var tally = new Tally();
    made.rows().forEach(sent -> tally.count(sent, index.find(sent.row())));
    long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    System.out.printf("%s, %d ms%n", tally.report(made.rows().size()), taken / 1_000_000);
    if (Boolean.getBoolean("show")) {
      tally.missed.forEach(row -> System.out.println("missed " + row));
      tally.asked.stream().limit(150).forEach(row -> System.out.println("asked  " + row));
    }
    assertThat(tally.wrong).as("wrong links").isEmpty();
    assertThat(tally.share(tally.linked)).as("linked by itself").isGreaterThan(0.93);
    assertThat(tally.share(tally.linked + tally.offered)).as("after review").isGreaterThan(0.985);
    assertThat(1.0 * tally.asked.size() / made.rows().size()).as("asked").isLessThan(0.05);
  }

  private static final class Tally {
    private final List<String> wrong = new ArrayList<>();
    private final List<Identity> missed = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private int ours;
    private int linked;
    private int offered;

    void count(MadeLists.Sent sent, Answer answer) {
      var truth = new PersonId(sent.person());
      ours += sent.person() >= 0 ? 1 : 0;
      switch (answer) {
        case Answer.Certain certain -> {
          if (certain.person().equals(truth)) {
            linked++;
          } else {
            wrong.add(sent + " linked to " + certain);
          }
        }
        case Answer.Unsure unsure -> {
          asked.add(sent + " " + unsure);
          boolean there = unsure.candidates().stream().anyMatch(one -> one.person().equals(truth));
          offered += there ? 1 : 0;
        }
        case Answer.Nobody _ -> {
          if (sent.person() >= 0) {
            missed.add(sent.row());
          }
        }
      }
    }

    double share(int rows) {
      return 1.0 * rows / ours;
    }

    String report(int rows) {
      return "precision %.5f, recall %.4f, after review %.4f, asked about %.4f of %d rows"
          .formatted(
              1.0 * linked / (linked + wrong.size()),
              share(linked),
              share(linked + offered),
              1.0 * asked.size() / rows,
              rows);
    }
  }
}
