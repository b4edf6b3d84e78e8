package onward.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import onward.activity.ActivityCode;
import onward.guarantee.GuaranteeStatus;
import onward.rulebook.Chapter.Row;

/** What the rules say of activities and courses. */
final class ActivityChapters {
  private ActivityChapters() {}

  static Chapter courses() {
    var withTraining =
        Arrays.stream(ActivityCode.values())
            .filter(ActivityCode::withTraining)
            .map(ActivityCode::code)
            .collect(Collectors.joining(", "));
    return new Chapter(
        "courses",
        "How long a course lasts",
        "For Year 12 the expected end decides whether somebody is continuing.",
        List.of("Course", "Expected to last", "Guidance"),
        List.of(
            Row.of("any with an expected end", "until that day", "para 38"),
            Row.of("A levels", "two years from the start", "para 38"),
            Row.of("AS only", "one year from the start", "para 38"),
            Row.of("any other, or in doubt", "one year from the start", "para 38"),
            Row.of(
                "employment with training (" + withTraining + ")",
                "taken to continue",
                "Annex 4")));
  }

  static Chapter activities() {
    return new Chapter(
        "activities",
        "What each activity gives",
        "The activity begun last is the current one; a part-time or temporary job and voluntary work"
            + " leave the learning beside it standing. A code that gives nothing leaves the status to"
            + " the other facts.",
        List.of("Code", "Activity", "Gives"),
        Arrays.stream(ActivityCode.values())
            .map(code -> Row.of(code.code(), code.words(), gives(code)))
            .toList());
  }

  private static String gives(ActivityCode code) {
    if (code.learning()) {
      return code.withTraining()
          ? "115 in Year 12, or proof of an offer: 110"
          : "114 in Year 12, or proof of an offer: 110";
    }
    if (code == ActivityCode.LEARNING_START_AGREED) {
      return "proof of an offer: 110";
    }
    if (code.preventsLearning()) {
      return GuaranteeStatus.PERSONAL_CIRCUMSTANCES.code();
    }
    if (code.job()) {
      return GuaranteeStatus.FOUND_EMPLOYMENT.code();
    }
    return switch (code) {
      case REENGAGEMENT -> GuaranteeStatus.PERSONAL_DEVELOPMENT.code();
      case VOLUNTARY_WORK -> GuaranteeStatus.OTHER_REASON.code();
      default -> "nothing";
    };
  }
}
