package onward.activity;

import static onward.activity.ActivityGroup.COMPULSORY;
import static onward.activity.ActivityGroup.EDUCATION;
import static onward.activity.ActivityGroup.EMPLOYMENT;
import static onward.activity.ActivityGroup.NEET_ACTIVE;
import static onward.activity.ActivityGroup.NEET_INACTIVE;
import static onward.activity.ActivityGroup.NOT_KNOWN;
import static onward.activity.ActivityGroup.OTHER;
import static onward.activity.ActivityGroup.RE_ENGAGEMENT;
import static onward.activity.ActivityGroup.TRAINING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import onward.calendar.Edition;

/** The national activity codes (item CA01 of the monthly return) with their words and groups. */
public enum ActivityCode {
  ON_ROLL("110", COMPULSORY, "On the roll of a school"),
  EDUCATED_AT_HOME("120", COMPULSORY, "Educated at home"),
  CUSTODIAL_SENTENCE("130", COMPULSORY, "Custodial sentence, compulsory age"),
  NOT_REGISTERED("140", COMPULSORY, "Not registered at a school"),
  COMPULSORY_NOT_KNOWN("150", COMPULSORY, "Compulsory age, situation not known"),
  SCHOOL_SIXTH_FORM("210", EDUCATION, "Full-time education: school sixth form"),
  SIXTH_FORM_COLLEGE("220", EDUCATION, "Full-time education: sixth form college"),
  FURTHER_EDUCATION("230", EDUCATION, "Full-time education: further education"),
  HIGHER_EDUCATION("240", EDUCATION, "Full-time education: higher education"),
  PART_TIME_EDUCATION("250", EDUCATION, "Part-time education"),
  GAP_YEAR("260", EDUCATION, "Gap year"),
  OTHER_EDUCATION("270", EDUCATION, "Full-time education: other"),
  SPECIAL_INSTITUTION("280", EDUCATION, "Special post-16 institution"),
  CUSTODIAL_INSTITUTION("290", EDUCATION, "Custodial institution, juvenile offender"),
  APPRENTICESHIP("310", EMPLOYMENT, "Apprenticeship"),
  EMPLOYMENT_WITH_STUDY("320", EMPLOYMENT, "Full-time employment with regulated study"),
  EMPLOYMENT_ALONE("330", EMPLOYMENT, "Employment without training"),
  EMPLOYMENT_OTHER_TRAINING("340", EMPLOYMENT, "Employment with other training"),
  TEMPORARY_EMPLOYMENT("350", EMPLOYMENT, "Temporary employment"),
  PART_TIME_EMPLOYMENT("360", EMPLOYMENT, "Part-time employment"),
  SELF_EMPLOYMENT("380", EMPLOYMENT, "Self-employment"),
  SELF_EMPLOYMENT_WITH_STUDY("381", EMPLOYMENT, "Self-employment with regulated study"),
  FUNDED_TRAINING("410", TRAINING, "Publicly funded work-based learning"),
  OTHER_TRAINING("430", TRAINING, "Other training"),
  WORK_PROGRAMME("440", TRAINING, "Training and support of the Department for Work and Pensions"),
  TRAINEESHIP("450", TRAINING, "Traineeship"),
  SUPPORTED_INTERNSHIP("460", TRAINING, "Supported internship"),
  REENGAGEMENT("530", RE_ENGAGEMENT, "Re-engagement provision"),
  VOLUNTARY_WORK("540", NEET_ACTIVE, "Working not for reward"),
  VOLUNTARY_WORK_WITH_STUDY(
      "550", EMPLOYMENT, "Working not for reward with part-time regulated study"),
  NOT_YET_READY("610", NEET_ACTIVE, "Not yet ready for work or learning"),
  START_AGREED("615", NEET_ACTIVE, "Start date agreed"),
  LEARNING_START_AGREED("616", NEET_ACTIVE, "Start date agreed for learning that meets the duty"),
  SEEKING("619", NEET_ACTIVE, "Seeking employment, education or training"),
  YOUNG_CARER("620", NEET_INACTIVE, "Not available: young carer"),
  TEENAGE_PARENT("630", NEET_INACTIVE, "Not available: teenage parent"),
  ILLNESS("640", NEET_INACTIVE, "Not available: illness"),
  PREGNANCY("650", NEET_INACTIVE, "Not available: pregnancy"),
  RELIGIOUS_GROUNDS("660", NEET_INACTIVE, "Not available: religious grounds"),
  NEVER_ACTIVE("670", NEET_INACTIVE, "Unlikely ever to be economically active"),
  OTHER_NOT_AVAILABLE("680", NEET_INACTIVE, "Not available: other reason"),
  CUSTODY("710", OTHER, "Custody, young adult offender"),
  ASYLUM_SEEKER("720", OTHER, "Refugee or asylum seeker (until April 2018)"),
  CURRENT_NOT_KNOWN("810", NOT_KNOWN, "Current situation not known"),
  NO_ADDRESS("820", NOT_KNOWN, "Cannot be contacted, no current address"),
  REFUSED("830", NOT_KNOWN, "Refused to disclose");

  private static final Map<String, ActivityCode> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(ActivityCode::code, Function.identity()));

  private static final Set<ActivityCode> WITH_TRAINING =
      EnumSet.of(APPRENTICESHIP, EMPLOYMENT_WITH_STUDY, SELF_EMPLOYMENT_WITH_STUDY);
  private static final Set<ActivityCode> JOBS =
      EnumSet.of(
          EMPLOYMENT_ALONE,
          EMPLOYMENT_OTHER_TRAINING,
          TEMPORARY_EMPLOYMENT,
          PART_TIME_EMPLOYMENT,
          SELF_EMPLOYMENT);
  private static final Set<ActivityCode> CIRCUMSTANCES =
      EnumSet.of(YOUNG_CARER, TEENAGE_PARENT, ILLNESS, PREGNANCY, CUSTODY);

  private final String code;
  private final ActivityGroup group;
  private final String words;

  ActivityCode(String code, ActivityGroup group, String words) {
    this.code = code;
    this.group = group;
    this.words = words;
  }

  /** The national code, three digits. */
  public String code() {
    return code;
  }

  public ActivityGroup group() {
    return group;
  }

  public String words() {
    return words;
  }

  /** Not in education, employment or training. */
  public boolean neet() {
    return group == NEET_ACTIVE || group == NEET_INACTIVE;
  }

  /**
   * Not in education, employment or training under an edition: in 2009 re-engagement is within it
   * (para 25).
   */
  public boolean neet(Edition edition) {
    return neet() || (edition == Edition.GUIDANCE_2009 && this == REENGAGEMENT);
  }

  /** Learning that meets the Guarantee: begun this autumn it proves an offer. */
  public boolean learning() {
    return (group == EDUCATION && this != GAP_YEAR) || group == TRAINING || withTraining();
  }

  /** Employment with regulated training: continuing gives 115 rather than 114 (Annex 4). */
  public boolean withTraining() {
    return WITH_TRAINING.contains(this);
  }

  /** Found employment (Annex 4), whether full time or not. */
  public boolean job() {
    return JOBS.contains(this);
  }

  /** Work, paid or not, that people do beside learning. */
  public boolean besideLearning() {
    return this == TEMPORARY_EMPLOYMENT || this == PART_TIME_EMPLOYMENT || this == VOLUNTARY_WORK;
  }

  /** A personal circumstance that prevents learning for now (Annex 4). */
  public boolean preventsLearning() {
    return CIRCUMSTANCES.contains(this);
  }

  /** Compulsory school age: never sent for someone who has finished Year 11. */
  public boolean compulsory() {
    return group == COMPULSORY;
  }

  /** Whether the return wants the day on which this knowledge goes stale. */
  public boolean lapses() {
    return !neet() && group != NOT_KNOWN;
  }

  /** Whether the return wants the day the course is expected to end. */
  public boolean hasExpectedEnd() {
    return group == COMPULSORY || group == EDUCATION || group == TRAINING;
  }

  /** Whether the return wants the day on which it is looked at again. */
  public boolean hasReview() {
    return switch (this) {
      case GAP_YEAR,
          CUSTODIAL_INSTITUTION,
          TEMPORARY_EMPLOYMENT,
          LEARNING_START_AGREED,
          CUSTODY,
          ASYLUM_SEEKER ->
          true;
      default -> false;
    };
  }

  /** The activity with a national code. */
  public static Optional<ActivityCode> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
