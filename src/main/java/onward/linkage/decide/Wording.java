package onward.linkage.decide;

import java.util.ArrayList;
import java.util.List;
import onward.linkage.Explanation.Part;
import onward.linkage.compare.DateLikeness;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Evidence.Agreement;
import onward.linkage.compare.Evidence.Likeness;
import onward.linkage.compare.Field;
import onward.linkage.compare.PostcodeLikeness;

/** Evidence in the words a caseworker reads. */
final class Wording {
  private Wording() {}

  /** What was found about a field, and what it weighs. */
  static Part part(String label, int field, Evidence evidence, double bits) {
    return new Part(label, finding(field, evidence), bits);
  }

  private static String finding(int field, Evidence evidence) {
    if (field >= Field.COUNT) {
      return likeness(evidence.other(field - Field.COUNT));
    }
    return switch (Field.values()[field]) {
      case FORENAME ->
          evidence.swapped() ? "in the place of the surname" : likeness(evidence.forename());
      case SURNAME ->
          evidence.swapped() ? "in the place of the forename" : likeness(evidence.surname());
      case BIRTH_DATE -> date(evidence.birthDate());
      case POSTCODE ->
          switch (evidence.postcode()) {
            case SAME -> "the same";
            case DISTRICT -> "in the same district";
            case UNSAID -> "not said";
            case DIFFERENT -> "different";
          };
      case MIDDLE_NAMES -> agreement(evidence.middleNames());
      case SEX -> agreement(evidence.sex());
      case UPN -> agreement(evidence.upn());
      case ULN -> agreement(evidence.uln());
      case REFERENCE -> agreement(evidence.reference());
    };
  }

  private static String likeness(Likeness likeness) {
    return switch (likeness) {
      case SAME -> "the same";
      case EQUAL -> "another form of it";
      case NEAR -> "nearly the same";
      case ALIKE -> "alike, perhaps another";
      case UNSAID -> "not said";
      case DIFFERENT -> "different";
    };
  }

  private static String date(DateLikeness likeness) {
    return switch (likeness) {
      case SAME -> "the same";
      case SWAPPED -> "day and month swapped";
      case SLIP -> "one digit apart";
      case YEAR_APART -> "another year";
      case PLACEHOLDER -> "the year agrees, the day is a placeholder";
      case UNSAID -> "not said";
      case DIFFERENT -> "different";
    };
  }

  private static String agreement(Agreement agreement) {
    return switch (agreement) {
      case AGREES -> "the same";
      case DIFFERS -> "different";
      case UNSAID -> "not said";
    };
  }

  /** The fields that agree, near misses said to be so. */
  static List<String> agrees(Evidence evidence, List<String> labels) {
    var words = new ArrayList<String>();
    agreement(evidence.upn(), Agreement.AGREES, "UPN", words);
    agreement(evidence.uln(), Agreement.AGREES, "ULN", words);
    if (evidence.swapped()) {
      words.add("forename and surname (changed places)");
    } else {
      if (evidence.maybeTwoForenames()) {
        words.add("forename (nearly, or that of a twin)");
      } else {
        name(evidence.forename(), "forename", words);
      }
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
    for (int i = Field.COUNT; i < labels.size(); i++) {
      name(evidence.other(i - Field.COUNT), labels.get(i), words);
    }
    return List.copyOf(words);
  }

  /** The fields that clearly differ. */
  static List<String> differs(Evidence evidence, List<String> labels) {
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
    for (int i = Field.COUNT; i < labels.size(); i++) {
      if (evidence.other(i - Field.COUNT) == Likeness.DIFFERENT) {
        words.add(labels.get(i));
      }
    }
    return List.copyOf(words);
  }

  /** Why it is this person. */
  static String certain(List<String> agrees, List<String> differs) {
    String but = differs.isEmpty() ? "" : "; " + listed(differs) + verb(differs, " differ");
    return sentence(listed(agrees) + verb(agrees, " agree") + but);
  }

  /** Why it may be and may not. */
  static String doubt(List<String> agrees, List<String> differs) {
    if (agrees.isEmpty()) {
      return "hardly anything agrees";
    }
    String but = differs.isEmpty() ? ", which is not enough" : ", but " + listed(differs);
    return listed(agrees)
        + verb(agrees, " agree")
        + but
        + (differs.isEmpty() ? "" : verb(differs, " differ"));
  }

  /** Why what agrees is not enough. */
  static String common(List<String> agrees) {
    return listed(agrees) + verb(agrees, " agree") + ", but others may share them";
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
    if (words.isEmpty()) {
      return "";
    }
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
