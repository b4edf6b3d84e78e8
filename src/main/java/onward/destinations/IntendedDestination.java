package onward.destinations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The national intended-destination codes, with the older numbers and the boxes of the 2009 form
 * (Annex 3) that mean the same. The two generations of numbers are not related by arithmetic.
 */
public enum IntendedDestination {
  SAME_SCHOOL("111", "Full-time education, same school", "110", "same school|in this school"),
  OTHER_LEARNING(
      "121",
      "Full-time education or training, other institution",
      "120 130",
      "another school|other school|other institution|6th form college|sixth form college"
          + "|further education|fe college|college"),
  APPRENTICESHIP(
      "211",
      "Apprenticeship or traineeship",
      "220 230",
      "apprentice|traineeship|work based|work-based"),
  JOB_WITH_STUDY("311", "Full-time employment with study", "", "with study"),
  JOB("321", "Employment without training", "310 320", "job|employment|work"),
  OTHER("411", "Other destination", "510", "other"),
  UNDECIDED("511", "Undecided", "410", "undecided|not made up|not yet made up|don't know"),
  NOT_OBTAINED("611", "Not obtained", "610", "not obtained|no response|nothing held");

  private final String code;
  private final String words;
  private final List<String> olderCodes;
  private final List<String> phrases;

  IntendedDestination(String code, String words, String olderCodes, String phrases) {
    this.code = code;
    this.words = words;
    this.olderCodes = List.of(olderCodes.split(" "));
    this.phrases = List.of(phrases.split("\\|"));
  }

  /** The national code of today. */
  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  /** The destination that a code of either generation or a box of the form means. */
  public static Optional<IntendedDestination> of(String text) {
    var plain = text.strip().toLowerCase(Locale.ROOT);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    return Arrays.stream(values())
        .filter(one -> one.code.equals(plain) || one.olderCodes.contains(plain) || one.is(plain))
        .findFirst()
        .or(() -> Arrays.stream(values()).filter(one -> one.mentioned(plain)).findFirst());
  }

  private boolean is(String plain) {
    return words.toLowerCase(Locale.ROOT).equals(plain) || phrases.contains(plain);
  }

  private boolean mentioned(String plain) {
    return phrases.stream().anyMatch(plain::contains);
  }
}
