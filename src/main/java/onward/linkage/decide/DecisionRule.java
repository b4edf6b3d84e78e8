package onward.linkage.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onward.linkage.Candidate;
import onward.linkage.Explanation;
import onward.linkage.Explanation.Part;
import onward.linkage.Finding;
import onward.linkage.compare.DateLikeness;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Evidence.Agreement;
import onward.linkage.compare.Evidence.Likeness;
import onward.linkage.compare.PostcodeLikeness;

/**
 * When do two rows mean one person? Pure: from the people who resemble a row, weighed, to the
 * answer. It must be likely enough that a link is worth its risk, and the guards must allow it: a
 * national number counts with a name or birth date beside it; without one, names and birth date
 * must agree; what could be two people is left to a person.
 */
public final class DecisionRule {
  private static final int SHOWN = 10;

  private final String model;
  private final List<String> labels;
  private final Odds odds;
  private final List<Scored> people;
  private final boolean rollRow;

  private DecisionRule(
      String model, List<String> labels, Odds odds, List<Scored> people, boolean rollRow) {
    this.model = model;
    this.labels = labels;
    this.odds = odds;
    this.people = people;
    this.rollRow = rollRow;
  }

  /**
   * Decides.
   *
   * @param model the version of the model that weighed
   * @param labels what the fields are called, in their order
   * @param people who resembles the row, in any order
   * @param rollRow whether the row is a roll's, which adds whom it does not find
   */
  public static Finding decide(
      String model, List<String> labels, Odds odds, List<Scored> people, boolean rollRow) {
    var best = new ArrayList<>(people);
    best.sort(Comparator.comparingDouble(Scored::weight).reversed().thenComparing(Scored::id));
    return new DecisionRule(model, labels, odds, best, rollRow).answer();
  }

  private Finding answer() {
    var holders = people.stream().filter(person -> person.evidence().numberAgrees()).toList();
    return holders.isEmpty() ? byDescription() : byNumber(holders);
  }

  private Finding byNumber(List<Scored> holders) {
    var holder = holders.getFirst();
    if (holders.size() > 1) {
      return unsure(holders, "its numbers are those of two people");
    }
    var better = betterDescribed(holder);
    if (!better.isEmpty()) {
      better.add(holder);
      return unsure(better, "its number is one person's, its name and birth date another's");
    }
    if (holder.evidence().numberDiffers()) {
      return unsure(holders, "one of its numbers agrees, another differs");
    }
    if (numberBacked(holder.evidence())) {
      return certain(holder);
    }
    return unsure(holders, "the number agrees, but not enough of the name and birth date");
  }

  /** A number is backed by what agrees with it, unless it may be a twin's on the wrong row. */
  private static boolean numberBacked(Evidence evidence) {
    int agrees =
        (evidence.forename().agrees() ? 1 : 0)
            + (evidence.surname().agrees() ? 1 : 0)
            + (evidence.birthDate().agrees() ? 1 : 0);
    boolean forenameDiffers = evidence.forename() == Likeness.DIFFERENT;
    boolean surnameDiffers = evidence.surname() == Likeness.DIFFERENT;
    boolean dateDiffers = evidence.birthDate() == DateLikeness.DIFFERENT;
    if (!forenameDiffers && !surnameDiffers && !dateDiffers) {
      return agrees > 0;
    }
    // a number that slipped a row in a sorted list lands on a namesake: the address tells
    boolean namesake = dateDiffers && evidence.postcode() == PostcodeLikeness.DIFFERENT;
    return agrees == 2 && !forenameDiffers && !namesake;
  }

  private List<Scored> betterDescribed(Scored holder) {
    var better = new ArrayList<Scored>();
    for (var person : people) {
      if (FitRule.of(person) != Fit.NONE && person.described() > holder.described()) {
        better.add(person);
      }
    }
    return better;
  }

  private Finding byDescription() {
    var possible = people.stream().filter(this::possible).toList();
    if (possible.isEmpty()) {
      return new Finding.Nobody(
          people.isEmpty()
              ? "Nobody has this number, name, birth date or postcode."
              : "Nobody agrees in enough of name, birth date and postcode.");
    }
    var best = possible.getFirst();
    var rivals = possible.stream().filter(other -> !outshone(other, best)).toList();
    if (fit(best).certain() && odds.certain(odds.probability(best, rivals))) {
      return certain(best);
    }
    return unsure(possible, doubt(best, possible));
  }

  /** Amelie is no rival where Amelia is exact in everything. */
  private static boolean outshone(Scored other, Scored best) {
    var evidence = best.evidence();
    return evidence.forename() == Likeness.SAME
        && evidence.surname() == Likeness.SAME
        && evidence.birthDate() == DateLikeness.SAME
        && other.evidence().forename() == Likeness.ALIKE;
  }

  private String doubt(Scored best, List<Scored> possible) {
    if (!fit(best).certain()) {
      return Wording.doubt(
          Wording.agrees(best.evidence(), labels), Wording.differs(best.evidence(), labels));
    }
    return possible.size() > 1
        ? "several people fit it"
        : "name and birth date agree, but others may share them";
  }

  /** Whether someone may be asked about: likely enough, and not plainly somebody else. */
  private boolean possible(Scored person) {
    double probability = odds.probability(person, people);
    if (fit(person) != Fit.NONE) {
      return odds.worthAsking(probability);
    }
    return !rollRow && probability > 0.5 && FitRule.unlikelyButNotAbsurd(person.evidence());
  }

  private Fit fit(Scored person) {
    var evidence = person.evidence();
    if (rollRow && evidence.upn() == Agreement.DIFFERS) {
      return mayBeRenumbered(evidence) ? Fit.POSSIBLE : Fit.NONE;
    }
    Fit fit = FitRule.of(person);
    // on a roll, which adds twins, Sophie and Sophia are two
    return rollRow && evidence.forename() != Likeness.SAME ? fit.doubted() : fit;
  }

  /**
   * On a roll another number is another person; a question only if all else is the same and the
   * roll does not also give another key.
   */
  private static boolean mayBeRenumbered(Evidence evidence) {
    return evidence.reference() != Agreement.DIFFERS
        && evidence.forename() == Likeness.SAME
        && evidence.surname().exact()
        && evidence.birthDate() == DateLikeness.SAME
        && evidence.postcode() == PostcodeLikeness.SAME;
  }

  private Finding certain(Scored person) {
    var candidate = candidate(person);
    return new Finding.Certain(
        candidate, Wording.certain(candidate.agrees(), candidate.differs()));
  }

  private Finding unsure(List<Scored> asked, String because) {
    var candidates = asked.stream().limit(SHOWN).map(this::candidate).toList();
    return new Finding.Unsure(candidates, "A person must decide: " + because + ".");
  }

  private Candidate candidate(Scored person) {
    var evidence = person.evidence();
    return new Candidate(
        person.id(),
        Wording.agrees(evidence, labels),
        Wording.differs(evidence, labels),
        explanation(person));
  }

  private Explanation explanation(Scored person) {
    var parts = new ArrayList<Part>();
    parts.add(new Part("before comparing", "one among " + odds.people(), odds.bits()));
    double[] weights = person.weights();
    for (int field = 0; field < weights.length; field++) {
      if (weights[field] != 0) {
        parts.add(Wording.part(labels.get(field), field, person.evidence(), weights[field]));
      }
    }
    double score = parts.stream().mapToDouble(Part::bits).sum();
    return new Explanation(
        model, List.copyOf(parts), score, odds.probability(person, people));
  }
}
