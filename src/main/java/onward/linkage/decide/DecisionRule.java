package onward.linkage.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    return holders.isEmpty() ? byDescription() : new NumberRule(odds, people, holders).answer();
  }

  private Verdict byDescription() {
    var possible = possible();
    if (possible.isEmpty()) {
      return new Verdict.Nobody(true);
    }
    var best = possible.getFirst();
    if (fit(best).certain() && !maybeATwin() && odds.certain(odds.probability(best, rivals()))) {
      return certain(best);
    }
    return unsure(possible, doubt(best, possible));
  }

  /** Whom to ask about. */
  private List<Scored> possible() {
    double[] probabilities = odds.probabilities(people);
    boolean twins = maybeATwin();
    var possible = new ArrayList<Scored>();
    for (int i = 0; i < probabilities.length; i++) {
      var person = people.get(i);
      if (possible(person, probabilities[i]) || twins && likeATwin(person)) {
        possible.add(person);
      }
    }
    return possible;
  }

  /**
   * Of twins called Ellie and Eleanor, either may be the Ellie of the row, however unlikely; of
   * Adam and Ada, either may be the Ad.
   */
  private boolean maybeATwin() {
    boolean named = people.stream().anyMatch(Scored::toTheLetterAtHome);
    return people.stream().filter(named ? Scored::exactAtHome : DecisionRule::likeATwin).count()
        > 1;
  }

  /** Whether all agrees that twins share, and the forenames are forms of one or begin alike. */
  private static boolean likeATwin(Scored person) {
    return person.exactAtHome() || FamilyRule.sameButForTheForename(person.evidence());
  }

  /** Who it may be, however unlikely: everybody but those of another forename. */
  private List<Scored> rivals() {
    return people.stream().filter(person -> !FamilyRule.anotherPerson(person.evidence())).toList();
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
          case ROW ->
              FamilyRule.unlikelyButNotAbsurd(person.evidence())
                  || FamilyRule.sameButForTheForename(person.evidence());
          case ROLL_ROW -> false;
          case ENTRY -> FamilyRule.unlikelyButNotAbsurd(person.evidence());
          case PAIR ->
              !FamilyRule.likely(person) || FamilyRule.sameButForTheForename(person.evidence());
          case PAIR_OF_ONE_LIST -> !FamilyRule.likely(person);
        };
  }

  private Fit fit(Scored person) {
    return asked == Asked.ROLL_ROW ? RollRule.of(person) : FitRule.of(person);
  }

  private Verdict certain(Scored person) {
    return new Verdict.Certain(person, odds.probability(person, rivals()));
  }

  private Verdict unsure(List<Scored> possible, Doubt doubt) {
    return new Verdict.Unsure(possible, odds.probability(possible.getFirst(), people), doubt);
  }
}
