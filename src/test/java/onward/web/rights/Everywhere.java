package onward.web.rights;

import java.util.List;
import java.util.Map;

/** Addresses on which somebody is, beyond one of each route. */
final class Everywhere {
  private Everywhere() {}

  /**
   * For whoever may see them.
   *
   * @param list the address of a list that names them
   * @param person the address of their page
   */
  static List<String> of(String code, String list, String person, Map<String, String> places) {
    return List.of(
        "/people",
        "/people.csv",
        person,
        person + "/safeguards",
        "/to-do",
        "/to-do.csv",
        "/duplicates",
        "/lists/review",
        "/lists/review/one",
        "/lists/review/decided",
        "/lists/review/decided.csv",
        "/audit",
        "/audit.csv",
        "/audit?person=" + person.substring("/people/".length()),
        list,
        list + "/answered.csv",
        list + "/answered.xlsx",
        list + "/columns",
        list + "/missing",
        list + "/missing.csv",
        list + "/lines?outcome=APPLIED",
        list + "/lines?outcome=APPLIED&action=changed",
        list + "/lines.csv?outcome=APPLIED&action=changed",
        list + "/lines?outcome=REVIEW",
        list + "/lines?outcome=UNMATCHED",
        list + "/lines?outcome=REFUSED",
        list + "/lines.csv?outcome=APPLIED",
        list + "/lines.csv?outcome=REVIEW",
        list + "/lines.csv?outcome=REFUSED",
        "/lists/reconcile/people?gap=WITHOUT_OFFER&school=" + code + "4001",
        "/lists/reconcile/people.csv?gap=WITHOUT_OFFER&school=" + code + "4001",
        "/lists/school-workbook.xlsx?school=" + code + "4001",
        "/changes?from=" + places.get("longAgo"),
        "/changes.csv?from=" + places.get("longAgo"),
        "/survey/people",
        "/survey/activity-survey.csv",
        "/survey/schools/" + code + "4001.csv",
        "/returns/" + places.get("month") + "/problems",
        "/returns/" + places.get("month") + "/checks.csv",
        "/to-put-right/contradictions?kind=CIRCUMSTANCE_ENDS_BEFORE_START",
        "/overrides",
        "/overrides.csv");
  }
}
