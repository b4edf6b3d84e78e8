package onward.linkage.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Evidence.Likeness;
import onward.linkage.compare.PostcodeLikeness;
import onward.linkage.decide.Verdict.Doubt;

/**
 * Where a national number agrees: it counts with a name or birth date beside it, and never against
 * somebody whom the row describes better. Pure.
 *
 * @param people who resembles the row, best first
 * @param holders those of them who hold a number of the row
 */
record NumberRule(Odds odds, List<Scored> people, List<Scored> holders) {
  Verdict answer() {
    var holder = holders.getFirst();
    if (holders.size() > 1) {
      return unsure(holders, Doubt.TWO_HOLDERS);
    }
    var better = betterDescribed(holder);
    if (!better.isEmpty()) {
      better.add(1, holder); // a question shows the best few, and who has the number is one of them
      return unsure(better, Doubt.NUMBER_AGAINST_NAME);
    }
    if (holder.evidence().numberDiffers()) {
      return unsure(holders, Doubt.NUMBERS_DISAGREE);
    }
    double probability = odds.probability(holder, people);
    return backed(holder.evidence()) && odds.certain(probability)
        ? new Verdict.Certain(holder, probability)
        : unsure(holders, Doubt.NUMBER_ALONE);
  }

  /** A number is backed by what agrees with it, unless it may be a twin's on the wrong row. */
  private static boolean backed(Evidence evidence) {
    if (evidence.forename() == Likeness.DIFFERENT) {
      return false;
    }
    boolean home = evidence.postcode() == PostcodeLikeness.SAME;
    boolean surnameDiffers = evidence.surname() == Likeness.DIFFERENT;
    return switch (evidence.birthDate()) {
      case SAME -> !surnameDiffers || evidence.forename().agrees();
      case SWAPPED, SLIP -> !surnameDiffers || evidence.forename().agrees() && home;
      // a number that slipped a row in a sorted list lands on a namesake: the address tells
      case DIFFERENT, YEAR_APART -> home && !surnameDiffers && evidence.agreeing() >= 2;
      case UNSAID, PLACEHOLDER -> !surnameDiffers && evidence.agreeing() > 0;
    };
  }

  private List<Scored> betterDescribed(Scored holder) {
    return people.stream()
        .filter(person -> person != holder)
        .filter(person -> describedBetter(person, holder))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** By the weights, or by a forename that is the row's and not another name like it. */
  private static boolean describedBetter(Scored person, Scored holder) {
    var evidence = person.evidence();
    boolean forename =
        holder.evidence().forename() == Likeness.ALIKE
            && evidence.forename().exact()
            && evidence.surname().agrees()
            && evidence.birthDate().agrees();
    return forename || FitRule.of(person) != Fit.NONE && person.described() > holder.described();
  }

  private Verdict unsure(List<Scored> possible, Doubt doubt) {
    return new Verdict.Unsure(possible, odds.probability(possible.getFirst(), people), doubt);
  }
}
