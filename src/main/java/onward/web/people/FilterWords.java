package onward.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import onward.calendar.Days;
import onward.calendar.YearGroup;
import onward.followup.Queue;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.StatusGroup;
import onward.monitoring.SentGroup;
import onward.web.Chosen;
import onward.web.Words;
import onward.web.figures.Part;

/**
 * A list's filters in words.
 *
 * @param typed what was searched for
 * @param name a partner's name by its key
 */
record FilterWords(PeopleFilter filter, String typed, UnaryOperator<String> name) {

  /** What the list is and how many it has. */
  String title(int total) {
    var people = Words.count(total, "young person", "young people");
    if (!typed.isEmpty()) {
      return people + " found";
    }
    return filter.cohort().isEmpty() || filter.cohort().equals("none")
        ? people
        : people + " in " + cohort();
  }

  /** Each filter in force, with the address of the list without it. */
  List<Chosen> chosen() {
    var address = filter.address();
    var chosen = new ArrayList<Chosen>();
    add(chosen, typed.isEmpty() ? "" : "“" + typed + "”", "search");
    add(chosen, cohort(), "cohort");
    for (var group : filter.groups()) {
      chosen.add(new Chosen(group(group), address.without("group", group).toString()));
    }
    for (var code : filter.codes()) {
      chosen.add(new Chosen(code(code), address.without("code", code).toString()));
    }
    add(chosen, school(), "school");
    add(chosen, queue(), "queue");
    add(
        chosen,
        filter.provider().isEmpty() ? "" : "Named " + name.apply(filter.provider()),
        "provider");
    add(chosen, Part.of(filter.part()).map(part -> part.words(name)).orElse(""), "part");
    add(
        chosen,
        SentGroup.of(filter.sent())
            .map(group ->
                group.words() + " in the return of " + Words.month(group.month().atEndOfMonth()))
            .orElse(""),
        "sent");
    add(chosen, asAt(), "day");
    return chosen;
  }

  private void add(List<Chosen> chosen, String text, String parameter) {
    if (!text.isEmpty()) {
      chosen.add(new Chosen(text, filter.address().without(parameter).toString()));
    }
  }

  private String asAt() {
    return filter.day().isEmpty()
        ? ""
        : Days.read(filter.day()).map(day -> "As at " + Words.day(day)).orElse("As at today");
  }

  private String cohort() {
    for (var group : YearGroup.values()) {
      if (group.name().equals(filter.cohort())) {
        return group.words();
      }
    }
    return filter.cohort().equals("none") ? "Not in this campaign" : "";
  }

  private String school() {
    return switch (filter.school()) {
      case "" -> "";
      case "none" -> "On no roll";
      default -> name.apply(filter.school());
    };
  }

  private String queue() {
    for (var queue : Queue.values()) {
      if (queue.name().equals(filter.queue())) {
        return Words.sentence(queue.words());
      }
    }
    return "";
  }

  private static String group(String asked) {
    for (var group : StatusGroup.values()) {
      if (group.name().equals(asked)) {
        return group.words();
      }
    }
    return asked;
  }

  private static String code(String asked) {
    for (var status : GuaranteeStatus.values()) {
      if (status.code().equals(asked)) {
        return asked + " " + status.words();
      }
    }
    return asked;
  }
}
