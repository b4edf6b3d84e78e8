package onward.linkage.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onward.linkage.compare.DateLikeness;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Evidence.Agreement;
import onward.linkage.compare.Evidence.Likeness;
import onward.linkage.compare.Field;
import onward.linkage.compare.PostcodeLikeness;
import org.junit.jupiter.api.Test;

/** Whom a row may be, however the weights add up. Weights are in bits. */
class DecisionRuleTest {
  private static final Odds AMONG_MANY = Odds.among(1_300_000);

  /** Far more than the twenty bits by which a stranger among 1,300,000 starts behind. */
  private static final double PLENTY = 45;

  @Test
  void somebody_exact_in_everything_is_linked() {
    var ellie = person(1, Likeness.SAME, PostcodeLikeness.SAME, PLENTY);
    assertThat(decide(ellie)).isInstanceOf(Verdict.Certain.class);
  }

  @Test
  void a_twin_whose_nickname_the_row_may_be_makes_it_a_question_however_unlikely() {
    var ellie = person(1, Likeness.SAME, PostcodeLikeness.SAME, PLENTY);
    var eleanor = person(2, Likeness.EQUAL, PostcodeLikeness.SAME, PLENTY - 12);
    assertThat(asked(decide(ellie, eleanor))).containsExactly(1L, 2L);
  }

  @Test
  void a_twin_of_a_name_alike_makes_it_a_question_if_not_most_unlikely() {
    var sophie = person(1, Likeness.SAME, PostcodeLikeness.SAME, PLENTY);
    var sophia = person(2, Likeness.ALIKE, PostcodeLikeness.SAME, PLENTY - 3);
    assertThat(asked(decide(sophie, sophia))).containsExactly(1L, 2L);
    var amelie = person(2, Likeness.ALIKE, PostcodeLikeness.SAME, PLENTY - 12);
    assertThat(decide(sophie, amelie)).isInstanceOf(Verdict.Certain.class);
  }

  @Test
  void a_namesake_too_unlikely_to_be_asked_about_still_forbids_a_link() {
    var near = person(1, Likeness.SAME, PostcodeLikeness.DISTRICT, PLENTY);
    var far = person(2, Likeness.SAME, PostcodeLikeness.DIFFERENT, PLENTY - 7);
    assertThat(asked(decide(near, far))).containsExactly(1L);
  }

  private static Verdict decide(Scored... people) {
    var best = new ArrayList<>(Arrays.asList(people));
    DecisionRule.sort(best);
    return DecisionRule.decide(AMONG_MANY, best, Asked.ROW);
  }

  private static List<Long> asked(Verdict verdict) {
    assertThat(verdict).isInstanceOf(Verdict.Unsure.class);
    return ((Verdict.Unsure) verdict).people().stream().map(Scored::id).toList();
  }

  /** Somebody of the row's surname and birth date, who weighs so many bits. */
  private static Scored person(
      long id, Likeness forename, PostcodeLikeness postcode, double weight) {
    long pattern =
        found(Field.FORENAME, forename)
            | found(Field.SURNAME, Likeness.SAME)
            | found(Field.BIRTH_DATE, DateLikeness.SAME)
            | found(Field.POSTCODE, postcode)
            | found(Field.MIDDLE_NAMES, Agreement.UNSAID)
            | found(Field.SEX, Agreement.UNSAID)
            | found(Field.UPN, Agreement.UNSAID)
            | found(Field.ULN, Agreement.UNSAID)
            | found(Field.REFERENCE, Agreement.UNSAID);
    double[] weights = new double[Field.COUNT];
    weights[Field.FORENAME.ordinal()] = weight;
    return new Scored(id, new Evidence(pattern), weights);
  }

  private static long found(Field field, Enum<?> finding) {
    return (long) finding.ordinal() << field.ordinal() * Field.BITS;
  }
}
