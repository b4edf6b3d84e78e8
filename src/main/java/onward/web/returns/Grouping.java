package onward.web.returns;

import java.util.List;
import onward.partners.Partners;
import onward.returns.CheckProblem;
import onward.web.Address;
import onward.web.Words;
import onward.web.returns.ReturnPersonTable.Named;
import org.jspecify.annotations.Nullable;

/** By what a return's problems are grouped. */
enum Grouping {
  CURE("What to do"),
  CHECK("Check"),
  SCHOOL("School"),
  WORKER("Worker");

  private final String words;

  Grouping(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Whether the group depends on who the person is. */
  boolean aboutPeople() {
    return this == SCHOOL || this == WORKER;
  }

  /**
   * The group of a problem.
   *
   * @param who null where nobody of that reference is known, or the file is meant
   */
  String key(CheckProblem problem, @Nullable Named who) {
    return switch (this) {
      case CURE -> problem.cure();
      case CHECK -> problem.code();
      case SCHOOL -> who == null ? "" : who.school();
      case WORKER -> who == null ? "" : who.worker();
    };
  }

  String title(String key, CheckProblem first, Partners partners) {
    return switch (this) {
      case CURE -> first.cure();
      case CHECK -> first.code() + ": " + first.message();
      case SCHOOL -> key.isEmpty() ? "On no roll" : partners.name(key);
      case WORKER -> key.isEmpty() ? "Nobody has worked with them yet" : key;
    };
  }

  String about(CheckProblem first, List<String> codes, long people) {
    var who = Words.count(people, "person", "people");
    return switch (this) {
      case CURE ->
          codes.size() == 1
              ? first.message() + " (check " + first.code() + ")"
              : "Checks " + String.join(", ", codes) + "; " + who;
      case CHECK -> first.cure();
      case SCHOOL, WORKER -> who + ", checks " + String.join(", ", codes);
    };
  }

  /** The page with the problems of a group. */
  Address address(String path, String key) {
    var problems = Address.of(path + "/problems");
    return switch (this) {
      case CURE -> problems.and("cure", key);
      case CHECK -> Address.of(path + "/checks/" + key);
      case SCHOOL -> problems.and("school", key.isEmpty() ? "-" : key);
      case WORKER -> problems.and("worker", key.isEmpty() ? "-" : key);
    };
  }
}
