package onward.matching;

import java.util.ArrayList;
import java.util.List;
import onward.facts.PersonId;
import onward.linkage.DateLikeness;
import onward.linkage.Evidence;
import onward.linkage.Evidence.Agreement;
import onward.linkage.Evidence.Likeness;
import onward.linkage.Index.Scored;
import onward.linkage.PostcodeLikeness;

/**
 * When do two rows mean one person? Pure: from the people who resemble a row, with the evidence for
 * each, to the answer. A national number counts with a name or birth date beside it; without one,
 * names and birth date must agree; what could be two people is left to a person.
 */
final class MatchRule {
  private static final int SHOWN = 10;

  /** Bits by which whoever is not exact must lead: others are then sixty times less likely. */
  private static final double MARGIN = 6;

  private final List<Scored> people;
  private final boolean rollRow;
  private final long namesakes;

  private MatchRule(List<Scored> people, boolean rollRow) {
    this.people = people;
    this.rollRow = rollRow;
    this.namesakes = people.stream().filter(MatchRule::bearsTheName).count();
  }

  /**
   * Decides.
   *
   * @param people who resembles the row, the likeliest first
   * @param rollRow whether the row is a roll's, which adds whom it does not find
   */
  static Answer decide(List<Scored> people, boolean rollRow) {
    return new MatchRule(people, rollRow).answer();
  }

  private Answer answer() {
    var holders = people.stream().filter(person -> person.evidence().numberAgrees()).toList();
    return holders.isEmpty() ? byDescription() : byNumber(holders);
  }

  private Answer byNumber(List<Scored> holders) {
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
      boolean fits = FitRule.of(person.evidence(), namesakes) != Fit.NONE;
      if (fits && person.described() > holder.described()) {
        better.add(person);
      }
    }
    return better;
  }

  private Answer byDescription() {
    var fitting = people.stream().filter(person -> fit(person) != Fit.NONE).toList();
    var certain = fitting.stream().filter(person -> fit(person).certain()).toList();
    if (fitting.isEmpty()) {
      return new Answer.Nobody(
          people.isEmpty()
              ? "Nobody has this number, name, birth date or postcode."
              : "Nobody agrees in enough of name, birth date and postcode.");
    }
    if (certain.isEmpty()) {
      return unsure(fitting, Wording.doubt(fitting.getFirst().evidence()));
    }
    var best = certain.getFirst();
    if (certain.size() == 1) {
      boolean alone = fit(best) == Fit.FULL || !contested(best, fitting);
      return alone ? certain(best) : unsure(fitting, "others fit nearly as well");
    }
    return standsOut(best, certain) ? certain(best) : unsure(fitting, "several people fit it");
  }

  private static boolean contested(Scored best, List<Scored> fitting) {
    return fitting.stream()
        .anyMatch(other -> other != best && best.described() - other.described() < MARGIN);
  }

  /** Exact in everything, and nobody else has that very forename. */
  private static boolean standsOut(Scored best, List<Scored> certain) {
    var evidence = best.evidence();
    boolean exact =
        evidence.forename() == Likeness.SAME
            && evidence.surname() == Likeness.SAME
            && evidence.birthDate() == DateLikeness.SAME;
    return exact
        && certain.stream()
            .noneMatch(other -> other != best && other.evidence().forename() == Likeness.SAME);
  }

  private Fit fit(Scored person) {
    var evidence = person.evidence();
    if (rollRow && evidence.upn() == Agreement.DIFFERS) {
      return mayBeRenumbered(evidence) ? Fit.POSSIBLE : Fit.NONE;
    }
    Fit fit = FitRule.of(evidence, namesakes);
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

  private static boolean bearsTheName(Scored person) {
    return person.evidence().forename().exact() && person.evidence().surname().exact();
  }

  private static Answer certain(Scored person) {
    return new Answer.Certain(new PersonId(person.id()), Wording.certain(person.evidence()));
  }

  private static Answer unsure(List<Scored> people, String because) {
    var candidates =
        people.stream()
            .limit(SHOWN)
            .map(person ->
                new Answer.Candidate(
                    new PersonId(person.id()),
                    Wording.agrees(person.evidence()),
                    Wording.differs(person.evidence())))
            .toList();
    return new Answer.Unsure(candidates, "A person must decide: " + because + ".");
  }
}
