package onward.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.activity.ActivityCode;
import onward.calendar.Edition;
import onward.offers.ConditionState;
import onward.offers.OfferKind;
import onward.offers.OfferRule;
import onward.offers.Reason;
import onward.rulebook.Chapter.Row;

/** What the rules say of offers. */
final class OfferChapters {
  private OfferChapters() {}

  static Chapter tests() {
    return new Chapter(
        "offers",
        "What counts as an offer",
        "All of these. An offer that was declined still counts: the offer is measured, not the"
            + " take-up (para 4). An offer that fails names every test it failed.",
        List.of("Test", "If not, it is said", "What would put it right", "Guidance"),
        Arrays.stream(Reason.values())
            .map(reason ->
                new Row(
                    "offer-" + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    List.of(
                        reason.asks(),
                        reason.whyInGeneral(),
                        reason.cure("the provider"),
                        reason.paragraph())))
            .toList());
  }

  static Chapter conditions() {
    return new Chapter(
        "conditions",
        "Offers on condition of GCSE results",
        "How a condition stands on a day. A condition to find an employer is met or the offer does"
            + " not count (Annex 4).",
        List.of("Condition", "The offer"),
        Arrays.stream(ConditionState.values())
            .map(state -> Row.of(state.words(), state.consequence()))
            .toList());
  }

  static Chapter kinds() {
    return new Chapter(
        "kinds",
        "Kinds of offer",
        "A kind that belongs to another year's lists counts all the same and is flagged.",
        List.of("Kind", "Counts", "In the lists of 2009", "In the lists of today"),
        Arrays.stream(OfferKind.values())
            .map(kind ->
                Row.of(
                    kind.words(),
                    counts(kind),
                    kind.of(Edition.GUIDANCE_2009) ? "yes" : "no",
                    kind.of(Edition.TODAY) ? "yes" : "no"))
            .toList());
  }

  private static String counts(OfferKind kind) {
    if (OfferRule.PERSONAL_DEVELOPMENT.contains(kind)) {
      return "no, gives 124 (paras 24, 25)";
    }
    return switch (kind) {
      case JOB -> "no, gives 120 (para 23)";
      case EMPLOYMENT_WITH_TRAINING -> "at level 2 or above; else gives 120 (para 17)";
      default -> "yes (para 17)";
    };
  }

  static Chapter proof() {
    var learning =
        Arrays.stream(ActivityCode.values())
            .filter(ActivityCode::learning)
            .map(ActivityCode::code)
            .collect(Collectors.joining(", "));
    return new Chapter(
        "proof",
        "What proves an offer that nobody sent",
        "Whoever has begun was offered the place.",
        List.of("Fact", "When"),
        Stream.of(
                Row.of(
                    "an enrolment on a provider's list",
                    "begun between 1 August and the day, even if since left"),
                Row.of("current activity " + learning, "begun between 1 August and the day"),
                Row.of(
                    "current activity " + ActivityCode.LEARNING_START_AGREED.code(),
                    "whenever it was agreed"))
            .toList());
  }
}
