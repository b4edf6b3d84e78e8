package onward.matching;

import static onward.matching.Row.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onward.matching.Answer.Candidate;
import onward.matching.Answer.Certain;
import onward.matching.Answer.Unsure;
import org.junit.jupiter.api.Test;

/** What an answer says of a row and a person is true of them. */
class SentencesTest extends Recognising {
  @Test
  void what_is_said_to_agree_or_differ_does_and_what_the_row_leaves_out_is_not_spoken_of() {
    know(1, of("Amelia", "Hughes", BORN, HERE));
    int told = 0;
    for (String forename : List.of("Amelia", "Millie", "Amelie", "Ameila", "")) {
      for (String surname : List.of("Hughes", "Hughs", "Jones", "")) {
        for (String born : List.of(BORN, "2009-02-15", "2008-07-29", "")) {
          for (String postcode : List.of(HERE, AWAY, "LE2 9ZZ", "")) {
            for (var candidate : candidates(of(forename, surname, born, postcode))) {
              told++;
              holds("forename", candidate, "Amelia", forename);
              holds("surname", candidate, "Hughes", surname);
              holds("date of birth", candidate, BORN, born);
              holds("postcode", candidate, HERE, postcode);
            }
          }
        }
      }
    }
    assertThat(told).isGreaterThan(20);
  }

  /** Where a field is said plainly to agree it is the same, to differ another. */
  private static void holds(String field, Candidate candidate, String known, String said) {
    boolean spokenOf =
        candidate.agrees().stream().anyMatch(words -> words.startsWith(field))
            || candidate.differs().contains(field);
    assertThat(candidate.agrees().contains(field)).as(field).isEqualTo(known.equals(said));
    if (said.isEmpty()) {
      assertThat(spokenOf).as(field).isFalse();
    }
    if (candidate.differs().contains(field)) {
      assertThat(said).as(field).isNotEqualTo(known);
    }
  }

  private List<Candidate> candidates(Row row) {
    return switch (people.find(row.identity())) {
      case Certain certain -> {
        assertThat(certain.because()).isNotBlank();
        yield List.of();
      }
      case Unsure unsure -> unsure.candidates();
      case Answer.Nobody _ -> List.of();
    };
  }

  @Test
  void a_question_about_what_many_may_share_names_what_agrees() {
    know(1, of("Mohammed", "Khan", BORN, HERE));
    for (int month = 1; month <= 9; month++) {
      know(1 + month, of("Mohammed", "Khan", "2008-0" + month + "-10", "LE5 5QQ"));
    }
    assertThat(isUnsure(of("Mohammed", "Khan", BORN, AWAY)).because())
        .isEqualTo(
            "A person must decide: forename, surname and date of birth agree, but others may share"
                + " them.");
  }

  @Test
  void the_likeliest_is_asked_about_first() {
    know(1, of("Mohammed", "Khan", BORN, AWAY));
    know(2, of("Mohammed", "Khan", BORN, HERE));
    var candidates = isUnsure(of("Mohammed", "Khan", BORN, "LE2 9ZZ")).candidates();
    assertThat(candidates).extracting(it -> it.person().value()).containsExactly(2L, 1L);
    assertThat(candidates.getFirst().why().probability())
        .isGreaterThan(candidates.getLast().why().probability());
  }
}
