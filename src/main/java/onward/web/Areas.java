package onward.web;

import java.util.List;
import java.util.Set;
import onward.access.Account;
import onward.access.Right;
import onward.web.govuk.NavigationItem;

/** The areas of the site, of which everybody is shown those they may open. */
final class Areas {
  /** An area and the right that opens it. */
  private record Area(String name, String path, Right needs) {}

  private static final List<Area> ALL =
      List.of(
          new Area("Home", "/", Right.SEE_PEOPLE),
          new Area("Young people", "/people", Right.SEE_PEOPLE),
          new Area("To do", "/to-do", Right.SEE_WORK),
          new Area("To put right", "/to-put-right", Right.SEE_WORK),
          new Area("Lists", "/lists", Right.BRING_IN_LISTS),
          new Area("Figures", "/figures", Right.SEE_FIGURES),
          new Area("Survey", "/survey", Right.SEE_PEOPLE),
          new Area("Returns", "/returns", Right.PREPARE_RETURNS),
          new Area("Our pupils", "/our-pupils", Right.SEE_OWN_PUPILS),
          new Area("Our applicants", "/our-applicants", Right.SEE_OWN_APPLICANTS),
          new Area("Partners", "/partners", Right.SEE_PARTNERS),
          new Area("Audit", "/audit", Right.SEE_AUDIT),
          new Area("Accounts", "/admin/accounts", Right.RUN_ACCOUNTS));

  private Areas() {}

  /** What one may open, the area of a path marked. */
  static List<NavigationItem> of(Set<Right> rights, String path) {
    return ALL.stream()
        .filter(area -> rights.contains(area.needs()))
        .map(area ->
            new NavigationItem(
                area.name(),
                area.path(),
                path.equals(area.path()),
                area.path().length() > 1 && path.startsWith(area.path() + "/")))
        .toList();
  }

  /** Where somebody begins who has just signed in. */
  static String first(Account account) {
    return ALL.stream()
        .filter(area -> account.may(area.needs()))
        .map(Area::path)
        .findFirst()
        .orElse("/who-may-see");
  }
}
