package onward.survey;

import onward.activity.ActivityCode;
import onward.activity.ActivityGroup;
import onward.destinations.IntendedDestination;

/** Did someone do what they meant to (para 46)? */
final class IntentionRule {
  private IntentionRule() {}

  /**
   * {@code yes}, {@code no}, or empty where there is nothing to hold the activity to: undecided,
   * not obtained, or the activity is not known.
   */
  static String asIntended(
      IntendedDestination intended, ActivityCode activity, boolean sameSchool) {
    if (activity.group() == ActivityGroup.NOT_KNOWN) {
      return "";
    }
    boolean learning =
        activity.group() == ActivityGroup.EDUCATION || activity.group() == ActivityGroup.TRAINING;
    boolean job = activity.group() == ActivityGroup.EMPLOYMENT;
    return switch (intended) {
      case SAME_SCHOOL -> answer(learning && sameSchool);
      case OTHER_LEARNING -> answer(learning && !sameSchool);
      case APPRENTICESHIP ->
          answer(
              activity == ActivityCode.APPRENTICESHIP
                  || activity == ActivityCode.TRAINEESHIP
                  || activity == ActivityCode.FUNDED_TRAINING);
      case JOB_WITH_STUDY ->
          answer(
              activity == ActivityCode.EMPLOYMENT_WITH_STUDY
                  || activity == ActivityCode.SELF_EMPLOYMENT_WITH_STUDY);
      case JOB -> answer(job && activity != ActivityCode.APPRENTICESHIP);
      case OTHER -> answer(!learning && !job);
      case UNDECIDED, NOT_OBTAINED -> "";
    };
  }

  private static String answer(boolean same) {
    return same ? "yes" : "no";
  }
}
