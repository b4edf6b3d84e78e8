package onward.linkage;

import java.util.HashSet;
import onward.linkage.Evidence.Likeness;

/** Compares family names. */
final class Surnames {
  private Surnames() {}

  static Likeness compare(Prepared one, Prepared other) {
    if (one.surname().isEmpty() || other.surname().isEmpty()) {
      return Likeness.UNSAID;
    }
    if (one.surname().equals(other.surname())) {
      return Likeness.SAME;
    }
    if (former(one, other) || former(other, one) || otherSpelling(one, other)) {
      return Likeness.EQUAL;
    }
    return partlyGiven(one, other) || fromMiddle(one, other) || slip(one, other)
        ? Likeness.NEAR
        : Likeness.DIFFERENT;
  }

  private static boolean former(Prepared now, Prepared then) {
    return !then.formerSurname().isEmpty() && now.surname().equals(then.formerSurname());
  }

  /** Al-Hassan and Hassan, MacDonald and McDonald, Ahmed and Ahmad, both halves the other way. */
  private static boolean otherSpelling(Prepared one, Prepared other) {
    if (!one.core().isEmpty() && one.core().equals(other.core())) {
      return true;
    }
    if (Nicknames.SHIPPED.sameSurname(one.core(), other.core())) {
      return true;
    }
    return one.surnameWords().size() > 1
        && one.surnameWords().size() == other.surnameWords().size()
        && new HashSet<>(one.surnameWords()).equals(new HashSet<>(other.surnameWords()));
  }

  /** One half of a double name. */
  private static boolean partlyGiven(Prepared one, Prepared other) {
    if (one.surnameWords().size() < 2 && other.surnameWords().size() < 2) {
      return false;
    }
    for (String word : one.surnameWords()) {
      if (!Spelling.particle(word) && other.surnameWords().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A middle name used as the surname: Harpreet Kaur Gill goes by Harpreet Kaur. */
  private static boolean fromMiddle(Prepared one, Prepared other) {
    return other.middle().contains(one.surname()) || one.middle().contains(other.surname());
  }

  private static boolean slip(Prepared one, Prepared other) {
    return Typing.slip(one.core(), other.core())
        || Typing.slip(one.surname(), other.surname())
        || (!other.formerSurname().isEmpty() && Typing.slip(one.surname(), other.formerSurname()));
  }
}
