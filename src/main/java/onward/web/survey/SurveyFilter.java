package onward.web.survey;

import onward.activity.ActivityGroup;
import onward.survey.SurveyRow;
import onward.survey.ToldBy;
import onward.survey.Uptake;
import onward.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * Whom of a survey to show.
 *
 * @param school "-" = on no roll; empty = any
 * @param waitingOn the provider's name; "-" = nobody; empty = any
 * @param intended yes or no; empty = any
 */
record SurveyFilter(
    @Nullable ActivityGroup group,
    @Nullable ToldBy told,
    @Nullable Uptake uptake,
    String school,
    String waitingOn,
    String intended) {
  static final SurveyFilter ALL = new SurveyFilter(null, null, null, "", "", "");

  SurveyFilter with(ActivityGroup other) {
    return new SurveyFilter(other, told, uptake, school, waitingOn, intended);
  }

  SurveyFilter with(ToldBy other) {
    return new SurveyFilter(group, other, uptake, school, waitingOn, intended);
  }

  SurveyFilter with(Uptake other) {
    return new SurveyFilter(group, told, other, school, waitingOn, intended);
  }

  SurveyFilter ofSchool(String other) {
    return new SurveyFilter(
        group, told, uptake, other.isEmpty() ? "-" : other, waitingOn, intended);
  }

  SurveyFilter waitingOn(String other) {
    return new SurveyFilter(group, told, uptake, school, other.isEmpty() ? "-" : other, intended);
  }

  SurveyFilter asIntended(String answer) {
    return new SurveyFilter(group, told, uptake, school, waitingOn, answer);
  }

  boolean holds(SurveyRow row) {
    return (group == null || row.activity().group() == group)
        && (told == null || row.toldBy() == told)
        && (uptake == null || row.uptake() == uptake)
        && fits(school, row.school())
        && (waitingOn.isEmpty() || (row.unknown() && fits(waitingOn, row.waitingOn())))
        && (intended.isEmpty() || row.asIntended().equals(intended));
  }

  Address on(Address address) {
    return address
        .and("group", group == null ? "" : group)
        .and("told", told == null ? "" : told)
        .and("uptake", uptake == null ? "" : uptake)
        .and("school", school)
        .and("waiting", waitingOn)
        .and("intended", intended);
  }

  private static boolean fits(String wanted, String said) {
    return wanted.isEmpty() || wanted.equals(said) || (wanted.equals("-") && said.isEmpty());
  }
}
