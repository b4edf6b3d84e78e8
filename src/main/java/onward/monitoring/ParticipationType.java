package onward.monitoring;

import static onward.activity.ActivityCode.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import onward.activity.ActivityCode;

/** The kinds of participation that are published for the end of March. */
public enum ParticipationType {
  FULL_TIME_EDUCATION(
      "Full time education and training",
      SCHOOL_SIXTH_FORM,
      SIXTH_FORM_COLLEGE,
      FURTHER_EDUCATION,
      HIGHER_EDUCATION,
      OTHER_EDUCATION,
      SPECIAL_INSTITUTION,
      CUSTODIAL_INSTITUTION),
  APPRENTICESHIP("Apprenticeship", ActivityCode.APPRENTICESHIP),
  WORK_BASED_LEARNING("Work based learning", FUNDED_TRAINING, TRAINEESHIP, SUPPORTED_INTERNSHIP),
  PART_TIME_EDUCATION("Part time education", ActivityCode.PART_TIME_EDUCATION),
  EMPLOYMENT_WITH_STUDY(
      "Employment combined with study",
      ActivityCode.EMPLOYMENT_WITH_STUDY,
      SELF_EMPLOYMENT_WITH_STUDY,
      VOLUNTARY_WORK_WITH_STUDY),
  OTHER_TRAINING("Other training", ActivityCode.OTHER_TRAINING);

  private final String words;
  private final Set<ActivityCode> codes;

  ParticipationType(String words, ActivityCode first, ActivityCode... further) {
    this.words = words;
    this.codes = EnumSet.of(first, further);
  }

  public String words() {
    return words;
  }

  /** The kind of an activity; empty where it is none of them. */
  static Optional<ParticipationType> of(ActivityCode code) {
    return Arrays.stream(values()).filter(type -> type.codes.contains(code)).findFirst();
  }
}
