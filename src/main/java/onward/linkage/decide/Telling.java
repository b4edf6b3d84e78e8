package onward.linkage.decide;

import java.util.ArrayList;
import java.util.List;
import onward.linkage.Candidate;
import onward.linkage.Explanation;
import onward.linkage.Explanation.Part;
import onward.linkage.Finding;
import onward.linkage.decide.Verdict.Doubt;

/**
 * Puts a decision into words and figures.
 *
 * @param model the version of the model that weighed
 * @param labels what the fields are called, in their order
 */
public record Telling(String model, List<String> labels, Odds odds) {
  private static final int SHOWN = 10;

  /**
   * The decision in words.
   *
   * @param people everybody who resembles the row
   */
  public Finding of(Verdict verdict, List<Scored> people) {
    return switch (verdict) {
      case Verdict.Certain certain ->
          new Finding.Certain(candidate(certain.person(), people), because(certain));
      case Verdict.Unsure unsure ->
          new Finding.Unsure(
              unsure.people().stream()
                  .limit(SHOWN)
                  .map(person -> candidate(person, people))
                  .toList(),
              because(unsure));
      case Verdict.Nobody nobody -> new Finding.Nobody(because(nobody));
    };
  }

  /** The sentence that says why. */
  public String because(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Certain(var person, _) -> Wording.certain(agrees(person), differs(person));
      case Verdict.Unsure(var people, _, var doubt) ->
          "A person must decide: " + words(doubt, people.getFirst()) + ".";
      case Verdict.Nobody(var anybodyNear) ->
          anybodyNear
              ? "Nobody agrees in enough of name, birth date and postcode."
              : "Nobody we know fits what this row says of its person.";
    };
  }

  /** Why it may be somebody who is not the first of those a person decides between. */
  public String besides(Scored person) {
    return "Or it may be this one: " + Wording.doubt(agrees(person), differs(person)) + ".";
  }

  /** Why somebody is, or may be, the row. */
  public Explanation explanation(Scored person, List<Scored> people) {
    var parts = new ArrayList<Part>();
    parts.add(new Part("before comparing", "one among " + odds.people(), odds.bits()));
    double[] weights = person.weights();
    for (int field = 0; field < weights.length; field++) {
      if (weights[field] != 0) {
        parts.add(Wording.part(labels.get(field), field, person.evidence(), weights[field]));
      }
    }
    double score = parts.stream().mapToDouble(Part::bits).sum();
    return new Explanation(model, List.copyOf(parts), score, odds.probability(person, people));
  }

  private String words(Doubt doubt, Scored best) {
    return switch (doubt) {
      case TOO_LITTLE -> Wording.doubt(agrees(best), differs(best));
      case COMMON -> Wording.common(agrees(best));
      case TWO_HOLDERS, NUMBER_AGAINST_NAME, NUMBERS_DISAGREE, NUMBER_ALONE, SEVERAL ->
          doubt.words();
    };
  }

  private Candidate candidate(Scored person, List<Scored> people) {
    return new Candidate(person.id(), agrees(person), differs(person), explanation(person, people));
  }

  private List<String> agrees(Scored person) {
    return Wording.agrees(person.evidence(), labels);
  }

  private List<String> differs(Scored person) {
    return Wording.differs(person.evidence(), labels);
  }
}
