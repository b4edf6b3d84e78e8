package onward.linkage.decide;

import java.util.List;

/** A decision before it is put into words. */
public sealed interface Verdict {
  record Certain(Scored person, double probability) implements Verdict {}

  /**
   * @param people who it may be, best first
   * @param probability of the best
   */
  record Unsure(List<Scored> people, double probability, Doubt doubt) implements Verdict {}

  record Nobody(boolean anybodyNear) implements Verdict {}

  /** Why a person must decide. */
  enum Doubt {
    TWO_HOLDERS("its numbers are those of two people"),
    NUMBER_AGAINST_NAME("its number is one person's, its name and birth date another's"),
    NUMBERS_DISAGREE("one of its numbers agrees, another differs"),
    NUMBER_ALONE("the number agrees, but not enough of the name and birth date"),
    SEVERAL("several people fit it"),
    /** The sentence is made from what agrees, which others may share. */
    COMMON(""),
    /** The sentence is made from what agrees and differs. */
    TOO_LITTLE("");

    private final String words;

    Doubt(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
