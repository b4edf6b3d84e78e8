package onward.imports.ilr;

import java.util.ArrayList;
import java.util.List;
import onward.imports.read.Problem;
import onward.imports.xml.XmlElement;

/** Whether a learner's record keeps the collection's own rules; every breach is told. */
final class IlrRecordRule {
  private final List<IlrElement> elements = IlrElement.all();

  List<Problem> problems(XmlElement learner) {
    var problems = new ArrayList<Problem>();
    for (var element : elements) {
      for (var parent : parents(learner, element.path())) {
        check(element, parent, problems);
      }
    }
    if (problems.isEmpty()) {
      learner.all("LearningDelivery").forEach(delivery -> order(delivery, problems));
    }
    return problems;
  }

  private static List<XmlElement> parents(XmlElement learner, List<String> path) {
    List<XmlElement> parents = List.of(learner);
    for (String name : path.subList(0, path.size() - 1)) {
      parents = parents.stream().flatMap(parent -> parent.all(name).stream()).toList();
    }
    return parents;
  }

  private static void check(IlrElement element, XmlElement parent, List<Problem> problems) {
    String name = element.name();
    var found =
        parent.all(name).stream()
            .filter(one -> !one.children().isEmpty() || !one.text().isBlank())
            .toList();
    if (found.size() < element.least()) {
      problems.add(
          new Problem(
              "The record has no " + name + ".",
              name,
              "",
              "Fill it in at the college: " + right(element)));
    }
    if (found.size() > element.most()) {
      problems.add(
          new Problem(
              "The record has "
                  + found.size()
                  + " of "
                  + name
                  + ", at most "
                  + element.most()
                  + " may stand here.",
              name,
              String.valueOf(found.size()),
              "Have the record put right at the college."));
    }
    for (var one : found) {
      if (!element.form().test(one.text().strip())) {
        problems.add(
            new Problem(
                name + " does not have its form.",
                name,
                one.text().strip(),
                "Have it corrected at the college: " + right(element)));
      }
    }
  }

  private static String right(IlrElement element) {
    return element.words().isEmpty() ? "at least one is needed." : element.words() + ".";
  }

  /** Dates are written year first, so their texts are in the order of the days. */
  private static void order(XmlElement delivery, List<Problem> problems) {
    String start = delivery.text("LearnStartDate");
    for (String name : List.of("LearnPlanEndDate", "LearnActEndDate")) {
      String end = delivery.text(name);
      if (!end.isEmpty() && end.compareTo(start) < 0) {
        problems.add(
            new Problem(
                name + " is before LearnStartDate, " + start + ".",
                name,
                end,
                "Have the two days put right at the college."));
      }
    }
  }
}
