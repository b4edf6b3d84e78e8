package onward.web.lists;

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
}
