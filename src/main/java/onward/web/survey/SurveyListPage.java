package onward.web.survey;

import java.util.List;
import onward.web.Paging;

/** Leavers of whom the survey says the same. */
public record SurveyListPage(String title, String back, List<Who> people, Paging paging) {
  /** A person. */
  public record Who(
      String name,
      String href,
      String school,
      String activity,
      String provider,
      String evidence,
      String offered,
      String waitingOn) {}
}
