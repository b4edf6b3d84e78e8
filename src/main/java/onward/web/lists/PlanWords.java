package onward.web.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onward.imports.ImportFile;
import onward.imports.Outcome;
import onward.imports.PlanGroup;
import onward.imports.PlannedLine;
import onward.web.Words;

/** A plan said in sentences: what approving does, and what is left over. */
record PlanWords(ImportFile file, List<PlanGroup> groups) {
  /** Of fewer rows than these, chance alone may leave most unmatched. */
  private static final int FEW = 5;

  /** "Approving adds 388 offers for 371 people. 19 rows need you." */
  String sentence() {
    if (file.cameBefore()) {
      return "There is nothing to do.";
    }
    var kind = KindWords.of(file.kind());
    var sentences = new ArrayList<String>();
    sentences.add(applying(kind));
    if (file.erased()) {
      left(Outcome.REVIEW, "", "row was never decided", "rows were never decided", sentences);
    } else {
      left(Outcome.REVIEW, "", "row needs you", "rows need you", sentences);
    }
    left(
        Outcome.REVIEW,
        PlannedLine.LOOK_AGAIN,
        "row is to be looked at again",
        "rows are to be looked at again",
        sentences);
    left(Outcome.REVIEW, PlannedLine.LEFT_OUT, "row was left out", "rows were left out", sentences);
    left(
        Outcome.REVIEW,
        PlannedLine.CHANGED_SINCE,
        "row stays, because something else has told of it since",
        "rows stay, because something else has told of them since",
        sentences);
    left(Outcome.UNMATCHED, "", "row found nobody we know", "rows found nobody we know", sentences);
    left(
        Outcome.OUTSIDE,
        "",
        "row is not about our young people",
        "rows are not about our young people",
        sentences);
    left(Outcome.REFUSED, "", "row cannot be read", "rows cannot be read", sentences);
    return String.join(" ", sentences);
  }

  /** Whether so few rows matched that it may be the wrong file. */
  boolean stop() {
    int read = groups.stream().mapToInt(PlanGroup::count).sum() - count(Outcome.REFUSED);
    return read >= FEW && file.looksWrong();
  }

  /** What the button says that approves the plan; empty where there is none. */
  String approve() {
    if (file.state() != ImportFile.State.PLANNED || file.cameBefore() || file.gone()) {
      return "";
    }
    return count(Outcome.APPLIED) > 0 ? "Approve and take in" : "Nothing to take in: mark as done";
  }

  /** What the button says that takes the list back; empty where there is nothing to take back. */
  String undo() {
    return switch (file.state()) {
      case APPLIED -> "Take this list back";
      case UNDONE ->
          count(Outcome.REVIEW, PlannedLine.CHANGED_SINCE) > 0
              ? "Take back the rows that stayed"
              : "";
      case PLANNED, REFUSED -> "";
    };
  }

  /** How many rows wait for a person to say who is meant; empty for none. */
  String waiting() {
    int waiting =
        groups.stream()
            .filter(group -> group.outcome() == Outcome.REVIEW && group.action().isEmpty())
            .mapToInt(PlanGroup::count)
            .sum();
    int all = waiting + count(Outcome.UNMATCHED);
    return all == 0 ? "" : Words.count(all, "row", "rows");
  }

  private String applying(KindWords kind) {
    boolean done = file.state() != ImportFile.State.PLANNED;
    var parts = new ArrayList<String>();
    for (var group : groups) {
      if (group.outcome() == Outcome.APPLIED) {
        parts.add(doing(group, kind, done));
      }
    }
    var all =
        unchanged("", "row says", "rows say", " what is known already.")
            + unchanged(
                PlannedLine.OLDER, "row tells", "rows tell", " of a time before what we know.")
            + unchanged(
                PlannedLine.NOTHING_SAID,
                "row has nothing filled in",
                "rows have nothing filled in",
                ".");
    if (parts.isEmpty()) {
      return (done ? "Nothing was changed." : "Approving changes nothing.") + all;
    }
    return (done ? "" : "Approving ") + joined(parts, done) + "." + all;
  }

  private String unchanged(String action, String one, String many, String what) {
    int rows = count(Outcome.UNCHANGED, action);
    return rows == 0 ? "" : " " + Words.count(rows, one, many) + what;
  }

  private static String joined(List<String> parts, boolean done) {
    var all = new ArrayList<>(parts);
    var last = all.removeLast();
    var text = all.isEmpty() ? last : String.join(", ", all) + " and " + last;
    return done ? Words.sentence(text) : text;
  }

  private static String doing(PlanGroup group, KindWords kind, boolean done) {
    var people =
        group.people() == 0 ? "" : " for " + Words.count(group.people(), "person", "people");
    return switch (group.action()) {
      case "new person" ->
          (done ? "added " : "adds ") + Words.count(group.count(), "person", "people");
      case "changed" -> (done ? "changed " : "changes ") + kind.count(group.count()) + people;
      default -> (done ? "added " : "adds ") + kind.count(group.count()) + people;
    };
  }

  private void left(
      Outcome outcome, String action, String one, String many, List<String> sentences) {
    int count = count(outcome, action);
    if (count > 0) {
      sentences.add(Words.count(count, one, many) + ".");
    }
  }

  private int count(Outcome outcome, String action) {
    return groups.stream()
        .filter(group -> group.outcome() == outcome && group.action().equals(action))
        .mapToInt(PlanGroup::count)
        .sum();
  }

  private int count(Outcome outcome) {
    return groups.stream()
        .filter(group -> group.outcome() == outcome)
        .mapToInt(PlanGroup::count)
        .sum();
  }

  /** The order in which a person looks at a plan: what is done, what needs them, the rest. */
  List<PlanGroup> inOrder() {
    var order =
        List.of(
            Outcome.APPLIED,
            Outcome.REVIEW,
            Outcome.UNMATCHED,
            Outcome.REFUSED,
            Outcome.OUTSIDE,
            Outcome.UNCHANGED);
    return order.stream()
        .flatMap(outcome -> groups.stream().filter(group -> group.outcome() == outcome))
        .toList();
  }

  static Outcome outcome(String name) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.name().equals(name))
        .findFirst()
        .orElse(Outcome.APPLIED);
  }
}
