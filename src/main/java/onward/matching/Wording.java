package onward.matching;

import java.util.ArrayList;
import java.util.List;
import onward.linkage.DateLikeness;
import onward.linkage.Evidence;
import onward.linkage.Evidence.Agreement;
import onward.linkage.Evidence.Likeness;
import onward.linkage.PostcodeLikeness;

/** Evidence in the words a caseworker reads. */
final class Wording {
  private Wording() {}

  /** The fields that agree, near misses said to be so. */
  static List<String> agrees(Evidence evidence) {
    var words = new ArrayList<String>();
    agreement(evidence.upn(), Agreement.AGREES, "UPN", words);
    agreement(evidence.uln(), Agreement.AGREES, "ULN", words);
    if (evidence.swapped()) {
      words.add("forename and surname (changed places)");
    } else {
      name(evidence.forename(), "forename", words);
      name(evidence.surname(), "surname", words);
    }
    agreement(evidence.middleNames(), Agreement.AGREES, "middle name", words);
    switch (evidence.birthDate()) {
      case SAME -> words.add("date of birth");
      case SWAPPED -> words.add("date of birth (day and month swapped)");
      case SLIP -> words.add("date of birth (one digit apart)");
      case YEAR_APART -> words.add("day and month of birth");
      case PLACEHOLDER -> words.add("year of birth");
      case UNSAID, DIFFERENT -> {}
    }
    switch (evidence.postcode()) {
      case SAME -> words.add("postcode");
      case DISTRICT -> words.add("postcode district");
      case UNSAID, DIFFERENT -> {}
    }
    agreement(evidence.reference(), Agreement.AGREES, "reference", words);
    return List.copyOf(words);
  }

  /** The fields that clearly differ. */
  static List<String> differs(Evidence evidence) {
    var words = new ArrayList<String>();
    agreement(evidence.upn(), Agreement.DIFFERS, "UPN", words);
    agreement(evidence.uln(), Agreement.DIFFERS, "ULN", words);
    if (evidence.forename() == Likeness.DIFFERENT || evidence.forename() == Likeness.ALIKE) {
      words.add("forename");
    }
    if (evidence.surname() == Likeness.DIFFERENT) {
      words.add("surname");
    }
    agreement(evidence.middleNames(), Agreement.DIFFERS, "middle name", words);
    if (evidence.birthDate() == DateLikeness.DIFFERENT) {
      words.add("date of birth");
    }
    if (evidence.postcode() == PostcodeLikeness.DIFFERENT) {
      words.add("postcode");
    }
    agreement(evidence.sex(), Agreement.DIFFERS, "sex", words);
    return List.copyOf(words);
  }

  /** Why it is this person. */
  static String certain(Evidence evidence) {
    var differs = differs(evidence);
    String but = differs.isEmpty() ? "" : "; " + listed(differs) + verb(differs, " differ");
    var agrees = agrees(evidence);
    return sentence(listed(agrees) + verb(agrees, " agree") + but);
  }

  /** Why it may be and may not. */
  static String doubt(Evidence evidence) {
    var agrees = agrees(evidence);
    var differs = differs(evidence);
    String but = differs.isEmpty() ? ", which is not enough" : ", but " + listed(differs);
    return listed(agrees)
        + verb(agrees, " agree")
        + but
        + (differs.isEmpty() ? "" : verb(differs, " differ"));
  }

  private static void name(Likeness likeness, String field, List<String> words) {
    switch (likeness) {
      case SAME -> words.add(field);
      case EQUAL -> words.add(field + " (another form of it)");
      case NEAR -> words.add(field + " (nearly)");
      case ALIKE, UNSAID, DIFFERENT -> {}
    }
  }

  private static void agreement(
      Agreement agreement, Agreement wanted, String field, List<String> words) {
    if (agreement == wanted) {
      words.add(field);
    }
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private static String verb(List<String> words, String verb) {
    return words.size() == 1 && !words.getFirst().contains(" and ") ? verb + "s" : verb;
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
