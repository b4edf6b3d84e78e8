package onward.rulebook;

import static onward.rulebook.ActivityChapters.activities;
import static onward.rulebook.ActivityChapters.courses;
import static onward.rulebook.OfferChapters.conditions;
import static onward.rulebook.OfferChapters.kinds;
import static onward.rulebook.OfferChapters.proof;
import static onward.rulebook.OfferChapters.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import onward.calendar.Edition;
import onward.circumstances.CircumstanceKind;
import onward.followup.Queue;
import onward.guarantee.Clause;
import onward.guarantee.GuaranteeStatus;
import onward.overrides.OverrideRule;
import onward.quality.Contradiction;
import onward.rulebook.Chapter.Row;
import onward.settings.Settings;

/** All the rules that give a status, chapter by chapter. */
public final class RuleBook {
  private RuleBook() {}

  /** The chapters, in the order to read them. */
  public static List<Chapter> chapters() {
    return List.of(
        table(),
        statuses(),
        tests(),
        conditions(),
        kinds(),
        proof(),
        courses(),
        circumstances(),
        activities(),
        settings(),
        overrides(),
        contradictions(),
        queues());
  }

  /** Where the page says how a line of the table is decided. */
  public static String id(Clause clause) {
    return "answer-" + clause.number();
  }

  private static Chapter table() {
    return new Chapter(
        "status",
        "The status of a young person on a day",
        "The first line that fits gives the status. A fact counts if it was true on the day and was"
            + " known by the day whose knowledge is asked for; nothing dated later, and nothing of an"
            + " earlier campaign, counts.",
        List.of("Line", "Answer", "Codes", "When", "Guidance"),
        Arrays.stream(Clause.values()).map(RuleBook::line).toList());
  }

  private static Row line(Clause clause) {
    boolean overridden = clause == Clause.OVERRIDDEN;
    return new Row(
        id(clause),
        List.of(
            overridden ? "before all" : String.valueOf(clause.number()),
            clause.words(),
            overridden ? "any" : codes(clause),
            clause.when(),
            String.join(", ", clause.guidance())));
  }

  private static String codes(Clause clause) {
    return String.join(
        ", ", clause.statuses().stream().map(GuaranteeStatus::code).sorted().toList());
  }

  private static Chapter statuses() {
    return new Chapter(
        "codes",
        "The thirteen statuses",
        "The national codes are the same in every year; what one is called may differ. Campaigns up"
            + " to 2014 take the words of the 2009 guidance.",
        List.of("Code", "Group", "Today", "2009"),
        Arrays.stream(GuaranteeStatus.values())
            .map(status ->
                Row.of(
                    status.code(),
                    status.group().words(),
                    status.words(Edition.TODAY),
                    status.words(Edition.GUIDANCE_2009)))
            .toList());
  }

  private static Chapter circumstances() {
    return new Chapter(
        "circumstances",
        "Circumstances",
        "A circumstance counts from its first day to its last; without a first day from the day it"
            + " was told, without a last until further notice.",
        List.of("Circumstance", "Gives"),
        Arrays.stream(CircumstanceKind.values())
            .map(kind ->
                Row.of(
                    kind.words(),
                    (kind.preventsLearning()
                            ? GuaranteeStatus.PERSONAL_CIRCUMSTANCES
                            : GuaranteeStatus.OTHER_REASON)
                        .code()))
            .toList());
  }

  private static Chapter settings() {
    var settings = Settings.DEFAULT;
    return new Chapter(
        "settings",
        "What an authority may set for itself",
        "Each is kept with the day from which it holds, so that an earlier day is judged as it was.",
        List.of("Setting", "Unless set otherwise", "Guidance"),
        List.of(
            Row.of(
                "latest start of an offer, in the January after the Guarantee",
                settings.lastStart().getDayOfMonth() + " January",
                "para 16"),
            Row.of(
                "attempts without an answer before someone counts as unable to contact",
                String.valueOf(settings.attempts()),
                "Annex 4"),
            Row.of(
                "by how many different channels", String.valueOf(settings.channels()), "Annex 4")));
  }

  private static Chapter overrides() {
    return new Chapter(
        "overrides",
        "Overrides",
        "Somebody may decide against the facts. It is shown with the status, listed and counted.",
        List.of("An override has", "Rule"),
        List.of(
            Row.of("a status", "any of the thirteen; 114 and 115 for Year 12 only"),
            Row.of("a reason and an author", "both are shown with the status"),
            Row.of(
                "a first and a last day",
                "at most "
                    + OverrideRule.LONGEST_IN_MONTHS
                    + " months; then the facts decide again"),
            Row.of("company", "of several in force the one begun last holds")));
  }

  private static Chapter contradictions() {
    return new Chapter(
        "contradictions",
        "Facts that contradict each other",
        "They are kept as told, shown to a person, and decided meanwhile.",
        List.of("Facts", "Decided meanwhile"),
        Arrays.stream(Contradiction.Kind.values())
            .map(kind -> Row.of(kind.words(), kind.decided()))
            .toList());
  }

  private static Chapter queues() {
    return new Chapter(
        "follow-up",
        "Who follows up",
        "The first queue that fits. Within a queue: no intended destination and no offer first, then"
            + " additional needs, then the nearest deadline, then the longest since anyone spoke to"
            + " them (case study 6; paras 12, 36, 37).",
        List.of("Order", "Queue"),
        Stream.iterate(0, i -> i < Queue.values().length, i -> i + 1)
            .map(i -> Row.of(String.valueOf(i + 1), Queue.values()[i].words()))
            .toList());
  }

  /** The same as a document in Markdown. */
  public static String document() {
    var lines = new ArrayList<String>();
    lines.add("# The rules");
    lines.add("");
    lines.add(
        "Written by the rules themselves (`./onward rules`): change a rule, and this changes.");
    lines.add("\"para 18\" and \"Annex 4\" mean the 2009 guidance on the September Guarantee.");
    for (var chapter : chapters()) {
      lines.addAll(List.of("", "## " + chapter.title(), "", chapter.text(), ""));
      lines.add(row(chapter.headings()));
      lines.add("|" + " --- |".repeat(chapter.headings().size()));
      chapter.rows().forEach(line -> lines.add(row(line.cells())));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
