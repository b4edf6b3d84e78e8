package onward.linkage;

import java.util.List;
import java.util.function.Predicate;
import onward.linkage.Evidence.Agreement;
import onward.linkage.Evidence.Likeness;

/** Compares what people are called. */
final class Forenames {
  private static final Nicknames TABLE = Nicknames.SHIPPED;

  private Forenames() {}

  /**
   * @param isName whether a word is a forename in its own right, borne by others
   */
  static Likeness compare(Prepared one, Prepared other, Predicate<String> isName) {
    if (one.forename().isEmpty() || other.forename().isEmpty()) {
      return Likeness.UNSAID;
    }
    if (one.first().equals(other.first()) || one.forename().equals(other.forename())) {
      return Likeness.SAME;
    }
    if (otherName(one, other) || withoutHonour(one, other) || withoutHonour(other, one)) {
      return Likeness.EQUAL;
    }
    if (initial(one.first(), other.first()) || middleAsFirst(one, other)) {
      return Likeness.NEAR;
    }
    return slip(one, other, isName);
  }

  /** Differs only where both give middle names and share none, not even an initial. */
  static Agreement middle(Prepared one, Prepared other) {
    if (one.middle().isEmpty() || other.middle().isEmpty()) {
      return Agreement.UNSAID;
    }
    for (String name : one.middle()) {
      for (String theirs : other.middle()) {
        if (name.equals(theirs)
            || initial(name, theirs)
            || TABLE.same(name, theirs)
            || Typing.slip(name, theirs)) {
          return Agreement.AGREES;
        }
      }
    }
    return Agreement.DIFFERS;
  }

  private static boolean otherName(Prepared one, Prepared other) {
    return known(one.first(), other.first())
        || known(one.preferred(), other.first())
        || known(one.first(), other.preferred())
        || known(one.forename(), other.preferred())
        || known(one.preferred(), other.preferred());
  }

  private static boolean known(String name, String theirs) {
    return !name.isEmpty()
        && !theirs.isEmpty()
        && (name.equals(theirs) || TABLE.same(name, theirs));
  }

  /** Mohammed Ali is called Ali. */
  private static boolean withoutHonour(Prepared full, Prepared called) {
    return TABLE.honour(full.first())
        && !full.middle().isEmpty()
        && known(full.middle().getFirst(), called.first());
  }

  private static boolean middleAsFirst(Prepared one, Prepared other) {
    return among(one.first(), other.middle()) || among(other.first(), one.middle());
  }

  private static boolean among(String name, List<String> names) {
    return name.length() > 1 && names.contains(name);
  }

  private static boolean initial(String name, String theirs) {
    return (name.length() == 1 || theirs.length() == 1) && name.charAt(0) == theirs.charAt(0);
  }

  private static Likeness slip(Prepared one, Prepared other, Predicate<String> isName) {
    String name = one.first();
    String theirs = other.first();
    if (miswritten(name, theirs)) {
      boolean names = isName.test(name) && isName.test(theirs);
      return names || twoLettersApart(name, theirs) ? Likeness.ALIKE : Likeness.NEAR;
    }
    if (Typing.oneLetterApart(name, theirs)) {
      // too short to be sure of a slip: two names, or worth a question
      return isName.test(name) && isName.test(theirs) ? Likeness.DIFFERENT : Likeness.ALIKE;
    }
    return Typing.slip(one.forename(), other.forename())
            || (!other.preferred().isEmpty() && Typing.slip(name, other.preferred()))
            || (!one.preferred().isEmpty() && Typing.slip(one.preferred(), theirs))
        ? Likeness.NEAR
        : Likeness.DIFFERENT;
  }

  /** Oluwaseun and Oluwaseyi are brothers, not slips of the pen. */
  private static boolean twoLettersApart(String name, String theirs) {
    return Typing.edits(name, theirs) > 1
        && !Typing.soundsLike(name, theirs)
        && !Typing.shortened(name, theirs);
  }

  private static boolean miswritten(String name, String theirs) {
    return Typing.slip(name, theirs) || Typing.shortened(name, theirs);
  }
}
