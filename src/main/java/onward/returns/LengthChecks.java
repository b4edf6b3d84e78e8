package onward.returns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onward.nccis.NccisSchema;
import onward.nccis.ReturnRecord;
import onward.nccis.Tag;

/** Texts that are longer than the schema lets them be: the file would be sent back for them. */
final class LengthChecks {
  private static final Map<Tag, Integer> LONGEST = longest();

  private LengthChecks() {}

  /** What is too long in a record, each with its person and its cure. */
  static List<CheckProblem> of(ReturnRecord record) {
    List<CheckProblem> problems = List.of();
    for (var limit : LONGEST.entrySet()) {
      var text = record.text(limit.getKey());
      if (text.length() > limit.getValue()) {
        problems = problems.isEmpty() ? new ArrayList<>() : problems;
        problems.add(
            new CheckProblem(
                "schema",
                1,
                record.reference(),
                limit.getKey().label(),
                text,
                "The text has %d characters, the file takes %d"
                    .formatted(text.length(), limit.getValue()),
                "Shorten it"));
      }
    }
    return problems;
  }

  private static Map<Tag, Integer> longest() {
    var longest = new EnumMap<Tag, Integer>(Tag.class);
    for (var tag : Tag.values()) {
      int most = NccisSchema.longest(tag);
      if (most < Integer.MAX_VALUE) {
        longest.put(tag, most);
      }
    }
    return longest;
  }
}
