package onward.web.lists;

import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.web.Words;

/**
 * What the lines of a kind of list are called.
 *
 * @param list the list's name: "a list of offers"
 * @param one one of its lines, many its plural
 */
record KindWords(String list, String one, String many) {
  /** The words for the contract's word of a list. */
  static KindWords of(String kind) {
    return switch (kind) {
      case "roll" -> new KindWords("a roll", "roll entry", "roll entries");
      case "census" -> new KindWords("the May census counts", "school count", "school counts");
      case "intentions" ->
          new KindWords(
              "a list of intended destinations", "intended destination", "intended destinations");
      case "applications" -> new KindWords("a list of applications", "application", "applications");
      case "offers" -> new KindWords("a list of offers", "offer", "offers");
      case "activities" -> new KindWords("a list of activities", "activity", "activities");
      case "enrolments" -> new KindWords("a list of enrolments", "enrolment", "enrolments");
      case "leavers" -> new KindWords("a list of leavers", "leaver", "leavers");
      case "contacts" -> new KindWords("a list of contacts", "contact", "contacts");
      case "circumstances" ->
          new KindWords("a list of circumstances", "circumstance", "circumstances");
      case "" -> new KindWords("not a list we know", "row", "rows");
      default -> new KindWords("the register “" + kind + "”", "entry", "entries");
    };
  }

  /** 388 offers; 1 offer. */
  String count(int count) {
    return Words.count(count, one, many);
  }

  /** A group's name. */
  static String group(Outcome outcome, String action, KindWords kind) {
    return switch (outcome) {
      case APPLIED ->
          switch (action) {
            case "new person" -> "New people";
            case "changed" -> "Changed " + kind.many();
            default -> "New " + kind.many();
          };
      case UNCHANGED ->
          switch (action) {
            case PlannedLine.OLDER -> "Older than what we know";
            case PlannedLine.NOTHING_SAID -> "Nothing filled in";
            default -> "Known already";
          };
      case REVIEW ->
          switch (action) {
            case PlannedLine.LOOK_AGAIN -> "Look again";
            case PlannedLine.LEFT_OUT -> "Left out";
            case PlannedLine.CHANGED_SINCE -> "Changed since, and left";
            default -> "Need you";
          };
      case UNMATCHED -> "Nobody we know";
      case OUTSIDE -> "Not about our young people";
      case REFUSED -> "Cannot be read";
    };
  }

  /** What becomes of a group's rows. */
  static String about(Outcome outcome, String action) {
    if (action.equals(PlannedLine.LOOK_AGAIN)) {
      return "What we know of these people changed between the plan and its approval.";
    }
    if (action.equals(PlannedLine.CHANGED_SINCE)) {
      return "Something else changed what these rows said, so that taking the list back left it.";
    }
    if (action.equals(PlannedLine.LEFT_OUT)) {
      return "Their group was not approved. Nothing is changed by these rows.";
    }
    if (action.equals(PlannedLine.OLDER)) {
      return "What we know was told by a list made later, or entered since: it stays.";
    }
    if (action.equals(PlannedLine.NOTHING_SAID)) {
      return "Each found its person, and nothing beside the name was filled in.";
    }
    return switch (outcome) {
      case APPLIED ->
          action.equals("new person")
              ? "Nobody we know fits, and the roll says who they are: they are added."
              : "Each found its person and says something we did not know.";
      case UNCHANGED -> "Each found its person and says what we know.";
      case REVIEW -> "It is not certain who or what is meant. Nothing is changed by these rows.";
      case UNMATCHED -> "Nobody in our records fits. Nothing is changed by these rows.";
      case OUTSIDE -> "Neither year group, or school and home are another authority’s.";
      case REFUSED -> "A value cannot be read, or nothing says who is meant.";
    };
  }
}
