package onward.linkage.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import onward.linkage.compare.DateLikeness;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Evidence.Likeness;
import onward.linkage.compare.PostcodeLikeness;
import onward.linkage.decide.Verdict.Doubt;

/**
 * When do two rows mean one person? Pure: from the people who resemble a row, weighed, to the
 * answer. It must be likely enough that a link is worth its risk, and the guards must allow it: a
 * national number counts with a name or birth date beside it; without one, names and birth date
 * must agree; what could be two people is left to a person.
 */
public final class DecisionRule {
  private final Odds odds;
  private final List<Scored> people;
  private final Asked asked;

  private DecisionRule(Odds odds, List<Scored> people, Asked asked) {
    this.odds = odds;
    this.people = people;
    this.asked = asked;
  }

  /**
   * Decides.
   *
   * @param people who resembles the row, best first
   * @param asked what kind of row it is
   */
  public static Verdict decide(Odds odds, List<Scored> people, Asked asked) {
    if (people.isEmpty()) {
      return new Verdict.Nobody(false);
    }
    return new DecisionRule(odds, people, asked).answer();
  }

  /** Puts the best first: whatever is added up comes out the same for any order. */
  public static void sort(List<Scored> people) {
    people.sort(Comparator.comparingDouble(Scored::weight).reversed().thenComparing(Scored::id));
  }

  private Verdict answer() {
    var holders = people.stream().filter(person -> person.evidence().numberAgrees()).toList();
    return holders.isEmpty() ? byDescription() : byNumber(holders);
  }

  private Verdict byNumber(List<Scored> holders) {
    var holder = holders.getFirst();
    if (holders.size() > 1) {
      return unsure(holders, Doubt.TWO_HOLDERS);
    }
    var better = betterDescribed(holder);
    if (!better.isEmpty()) {
      better.add(holder);
      return unsure(better, Doubt.NUMBER_AGAINST_NAME);
    }
    if (holder.evidence().numberDiffers()) {
      return unsure(holders, Doubt.NUMBERS_DISAGREE);
    }
    return numberBacked(holder.evidence()) ? certain(holder) : unsure(holders, Doubt.NUMBER_ALONE);
  }

  /** A number is backed by what agrees with it, unless it may be a twin's on the wrong row. */
  private static boolean numberBacked(Evidence evidence) {
    int agrees = evidence.agreeing();
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
    return people.stream()
        .filter(person -> FitRule.of(person) != Fit.NONE)
        .filter(person -> person.described() > holder.described())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Verdict byDescription() {
    double[] probabilities = odds.probabilities(people);
    var possible = new ArrayList<Scored>();
    for (int i = 0; i < probabilities.length; i++) {
      if (possible(people.get(i), probabilities[i])) {
        possible.add(people.get(i));
      }
    }
    if (possible.isEmpty()) {
      return new Verdict.Nobody(true);
    }
    var best = possible.getFirst();
    var rivals = possible.stream().filter(other -> !outshone(other, best)).toList();
    // of twins called Ellie and Eleanor, either may be the Ellie of the row
    boolean twins = rivals.stream().filter(Scored::exactAtHome).count() > 1;
    if (!twins && fit(best).certain() && odds.certain(odds.probability(best, rivals))) {
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

  private Doubt doubt(Scored best, List<Scored> possible) {
    var other = possible.size() > 1 ? Doubt.SEVERAL : Doubt.COMMON;
    return fit(best).certain() ? other : Doubt.TOO_LITTLE;
  }

  /** Whether someone may be asked about: likely enough, and not plainly somebody else. */
  private boolean possible(Scored person, double probability) {
    if (fit(person) != Fit.NONE) {
      return odds.worthAsking(probability);
    }
    return probability > 0.5
        && switch (asked) {
          case ROW -> FitRule.unlikelyButNotAbsurd(person.evidence());
          case ROLL_ROW -> false;
          case PAIR -> !FitRule.likelyOfTheFamily(person);
        };
  }

  private Fit fit(Scored person) {
    return asked == Asked.ROLL_ROW ? RollRule.of(person) : FitRule.of(person);
  }

  private Verdict certain(Scored person) {
    return new Verdict.Certain(person, odds.probability(person, people));
  }

  private Verdict unsure(List<Scored> possible, Doubt doubt) {
    return new Verdict.Unsure(possible, odds.probability(possible.getFirst(), people), doubt);
  }
}
