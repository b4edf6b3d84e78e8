package onward.web.rights;

import static onward.access.Role.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onward.access.Role;

/**
 * Every route of the site, who may use it, and one way of asking. It is written out here by hand,
 * apart from the annotations, so that one checks the other.
 */
final class RouteCases {
  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
  private static final Set<Role> OFFICE =
      EnumSet.of(
          AUTHORITY_LEAD, DATA_MANAGER, PERSONAL_ADVISER, TRACKING_OFFICER, TARGETED_SUPPORT);
  private static final Set<Role> DOWNLOADERS =
      EnumSet.of(AUTHORITY_LEAD, DATA_MANAGER, TRACKING_OFFICER);
  private static final Set<Role> LEADS = EnumSet.of(AUTHORITY_LEAD, DATA_MANAGER);
  private static final Set<Role> PROTECTORS =
      EnumSet.of(AUTHORITY_LEAD, DATA_MANAGER, PERSONAL_ADVISER, TARGETED_SUPPORT);
  private static final Set<Role> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR);
  private static final Set<Role> DATA = EnumSet.of(DATA_MANAGER);
  private static final Set<Role> FIGURES =
      EnumSet.of(
          AUTHORITY_LEAD,
          DATA_MANAGER,
          PERSONAL_ADVISER,
          TRACKING_OFFICER,
          TARGETED_SUPPORT,
          ANALYST);

  /** How much a route is about one record. */
  enum About {
    /** open to whoever asks, signed in or not */
    PUBLIC,
    /** a step on the way in, which shows nobody's data and opens to whoever took the one before */
    STEP,
    /** what the authority holds together */
    ALL,
    /** one record, which another authority must not find */
    RECORD
  }

  /**
   * A route.
   *
   * @param pattern as the running server names it: "GET /people/{person:\\d{1,18}}"
   * @param address with {person}, {list}, {month} to be filled in
   * @param form what a form sends: names and values
   */
  record Case(String pattern, Set<Role> may, About about, String address, String... form) {
    String method() {
      return pattern.substring(0, pattern.indexOf(' '));
    }
  }

  private RouteCases() {}

  private static Case all(Set<Role> may, String route) {
    return new Case(route, may, About.ALL, route.substring(route.indexOf(' ') + 1));
  }

  private static Case all(Set<Role> may, String route, String address, String... form) {
    return new Case(route, may, About.ALL, address, form);
  }

  private static Case record(Set<Role> may, String route, String address, String... form) {
    return new Case(route, may, About.RECORD, address, form);
  }

  private static Case open(String route) {
    return new Case(route, EVERYBODY, About.PUBLIC, route.substring(route.indexOf(' ') + 1));
  }

  private static Case step(String route, String address) {
    return new Case(route, EVERYBODY, About.STEP, address);
  }

  private static Case step(String route) {
    return step(route, route.substring(route.indexOf(' ') + 1));
  }

  private static final String WELCOME = "/welcome/{secret:\\d{3}-[\\w-]{43}}";
  private static final String A_WELCOME =
      "/welcome/850-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
  private static final String ACCOUNT = "/admin/accounts/{key:[0-9a-f-]{36}}";
  private static final String PERSON = "/people/{person:\\d{1,18}}";
  private static final String LIST = "/lists/{id:\\d{1,18}}";
  private static final String MONTH = "/returns/{month:\\d{4}-\\d{2}}";
  private static final String FIGURE = "/figures/{month:\\d{4}-\\d{2}}";
  private static final String PRINT = "/lists/review/{print:[\\w-]{43}}";
  private static final String A_PRINT = "/lists/review/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

  static final List<Case> ALL =
      List.of(
          open("GET /assets/govuk.css"),
          open("GET /assets/govuk.js"),
          open("GET /assets/council.css"),
          open("GET /rules"),
          open("GET /sign-in"),
          open("ANY /error"),
          step("POST /sign-in"),
          step("GET /sign-in/code"),
          step("POST /sign-in/code"),
          step("GET /sign-in/app"),
          step("POST /sign-in/app"),
          step("GET /sign-in/by-mail"),
          step("POST /sign-in/by-mail"),
          step("POST /sign-in/passkey/options"),
          step("POST /sign-in/passkey"),
          step("GET " + WELCOME, A_WELCOME),
          step("POST " + WELCOME, A_WELCOME),
          all(EVERYBODY, "GET /account"),
          all(EVERYBODY, "POST /account/password"),
          all(EVERYBODY, "POST /account/again"),
          all(EVERYBODY, "POST /account/sessions/end"),
          all(EVERYBODY, "POST /account/passkeys/options"),
          all(EVERYBODY, "POST /account/passkeys"),
          all(EVERYBODY, "POST /account/passkeys/remove", "/account/passkeys/remove", "id", "x"),
          all(EVERYBODY, "GET /"),
          all(EVERYBODY, "GET /who-may-see"),
          all(OFFICE, "GET /people"),
          all(DOWNLOADERS, "GET /people.csv"),
          all(OFFICE, "POST /people/search", "/people/search", "words", "Zcanary"),
          record(OFFICE, "GET " + PERSON, "/people/{person}"),
          all(OFFICE, "GET /overrides"),
          all(DOWNLOADERS, "GET /overrides.csv"),
          record(PROTECTORS, "GET " + PERSON + "/safeguards", "/people/{person}/safeguards"),
          record(PROTECTORS, "POST " + PERSON + "/safeguards", "/people/{person}/safeguards"),
          record(
              PROTECTORS,
              "POST " + PERSON + "/safeguards/lift",
              "/people/{person}/safeguards/lift",
              "kind",
              "NO_CONTACT"),
          record(LEADS, "GET " + PERSON + "/override", "/people/{person}/override"),
          record(LEADS, "POST " + PERSON + "/override", "/people/{person}/override", "code", "x"),
          record(LEADS, "POST " + PERSON + "/override/end", "/people/{person}/override/end"),
          all(OFFICE, "GET /to-do"),
          all(OFFICE, "POST /to-do", "/to-do", "words", "Zcanary"),
          all(DOWNLOADERS, "GET /to-do.csv"),
          all(OFFICE, "GET /to-put-right"),
          all(
              OFFICE,
              "GET /to-put-right/provider",
              "/to-put-right/provider?key=Northgate%20College"),
          all(
              DOWNLOADERS,
              "GET /to-put-right/provider.csv",
              "/to-put-right/provider.csv?key=Northgate%20College"),
          all(
              OFFICE,
              "GET /to-put-right/contradictions",
              "/to-put-right/contradictions?kind=CIRCUMSTANCE_ENDS_BEFORE_START"),
          all(OFFICE, "GET /changes", "/changes?from={longAgo}"),
          all(DOWNLOADERS, "GET /changes.csv", "/changes.csv?from={longAgo}"),
          all(OFFICE, "GET /survey"),
          all(OFFICE, "GET /survey/people"),
          all(DOWNLOADERS, "GET /survey/activity-survey.csv"),
          all(
              DOWNLOADERS,
              "GET /survey/schools/{school:\\w{1,20}}.csv",
              "/survey/schools/{school}.csv"),
          all(FIGURES, "GET /figures"),
          all(FIGURES, "GET " + FIGURE, "/figures/{month}"),
          all(OFFICE, "GET " + FIGURE + ".csv", "/figures/{month}.csv"),
          all(OFFICE, "GET " + FIGURE + "/2009", "/figures/{month}/2009"),
          all(OFFICE, "GET /figures/september-guarantee.csv"),
          all(OFFICE, "GET /figures/neet-by-characteristics.csv"),
          all(OFFICE, "GET /figures/participation-by-type.csv"),
          all(OFFICE, "GET /partners"),
          all(OFFICE, "GET /partners.csv"),
          all(LEADS, "GET /audit"),
          all(LEADS, "GET /audit.csv"),
          all(LEADS, "POST /audit/filter"),
          all(LEADS, "GET /settings"),
          all(LEADS, "POST /settings", "/settings", "attempts", "nonsense"),
          all(LEADS, "GET /returns"),
          all(LEADS, "POST /returns", "/returns", "month", "{earlier}"),
          record(LEADS, "GET " + MONTH, "/returns/{month}"),
          record(
              LEADS,
              "POST " + MONTH + "/move",
              "/returns/{month}/move",
              "version",
              "{return}",
              "to",
              "CHECKED"),
          record(
              LEADS, "POST " + MONTH + "/again", "/returns/{month}/again", "version", "{return}"),
          record(LEADS, "GET " + MONTH + "/checks/{code}", "/returns/{month}/checks/GLP001"),
          record(LEADS, "GET " + MONTH + "/problems", "/returns/{month}/problems"),
          record(LEADS, "GET " + MONTH + "/compare", "/returns/{month}/compare"),
          record(
              LEADS,
              "GET " + MONTH + "/compare/people",
              "/returns/{month}/compare/people?with=BEFORE&kind=COHORT"),
          record(LEADS, "GET " + MONTH + "/nccis.xml", "/returns/{month}/nccis.xml"),
          record(LEADS, "GET " + MONTH + "/checks.csv", "/returns/{month}/checks.csv"),
          all(LEADS, "GET " + MONTH + "/confirm", "/returns/{month}/confirm"),
          all(LEADS, "POST " + MONTH + "/confirm", "/returns/{month}/confirm"),
          all(LEADS, "POST " + MONTH + "/confirm/undo", "/returns/{month}/confirm/undo"),
          all(DATA, "GET /lists"),
          all(DATA, "GET /lists.csv"),
          all(DATA, "POST /lists/filter", "/lists/filter", "words", "Zcanary"),
          all(DATA, "POST /lists"),
          all(
              DOWNLOADERS,
              "GET /lists/school-workbook.xlsx",
              "/lists/school-workbook.xlsx?school={school}"),
          record(DATA, "GET " + LIST, "/lists/{list}"),
          record(DATA, "POST " + LIST + "/approve", "/lists/{list}/approve"),
          record(
              DATA,
              "POST " + LIST + "/take-in",
              "/lists/{list}/take-in",
              "action",
              "nothing of the kind"),
          record(DATA, "POST " + LIST + "/again", "/lists/{list}/again"),
          record(DATA, "POST " + LIST + "/undo", "/lists/{list}/undo"),
          record(DATA, "POST " + LIST + "/stop", "/lists/{list}/stop"),
          record(DATA, "GET " + LIST + "/lines", "/lists/{list}/lines?outcome=UNMATCHED"),
          all(
              DATA,
              "POST " + LIST + "/lines",
              "/lists/{list}/lines",
              "outcome",
              "UNMATCHED",
              "words",
              "x"),
          record(DATA, "GET " + LIST + "/lines.csv", "/lists/{list}/lines.csv?outcome=UNMATCHED"),
          record(DATA, "GET " + LIST + "/answered.csv", "/lists/{list}/answered.csv"),
          record(DATA, "GET " + LIST + "/answered.xlsx", "/lists/{list}/answered.xlsx"),
          record(DATA, "GET " + LIST + "/missing", "/lists/{list}/missing"),
          all(DATA, "POST " + LIST + "/missing", "/lists/1/missing"),
          record(DATA, "GET " + LIST + "/missing.csv", "/lists/{list}/missing.csv"),
          record(DATA, "GET " + LIST + "/columns", "/lists/{list}/columns"),
          record(DATA, "POST " + LIST + "/columns", "/lists/{list}/columns"),
          all(DATA, "GET /lists/templates"),
          all(DATA, "GET /lists/templates/{word:[a-z]{1,20}}.csv", "/lists/templates/roll.csv"),
          all(DATA, "GET /lists/templates/{word:[a-z]{1,20}}.xlsx", "/lists/templates/roll.xlsx"),
          all(DATA, "GET /lists/reconcile"),
          all(
              DATA,
              "GET /lists/reconcile/people",
              "/lists/reconcile/people?gap=WITHOUT_OFFER&school={school}"),
          all(
              DATA,
              "GET /lists/reconcile/people.csv",
              "/lists/reconcile/people.csv?gap=WITHOUT_OFFER&school={school}"),
          all(
              DATA,
              "POST /lists/reconcile/people/filter",
              "/lists/reconcile/people/filter",
              "gap",
              "WITHOUT_OFFER",
              "school",
              "8604001"),
          all(DATA, "GET /lists/review"),
          all(DATA, "GET /lists/review/one"),
          all(DATA, "GET /lists/review/decided"),
          all(DATA, "GET /lists/review/decided.csv"),
          all(DATA, "POST /lists/review/decided/filter"),
          record(DATA, "GET " + PRINT, A_PRINT),
          all(DATA, "POST " + PRINT, A_PRINT, "answer", "nobody"),
          all(DATA, "POST " + PRINT + "/back", A_PRINT + "/back"),
          all(DATA, "GET /duplicates"),
          all(DATA, "GET /duplicates.csv"),
          all(DATA, "POST /duplicates/filter", "/duplicates/filter"),
          all(DATA, "POST /duplicates/merge", "/duplicates/merge"),
          all(DATA, "POST /duplicates/apart", "/duplicates/apart"),
          all(DATA, "POST /duplicates/merges/{merge}/undo", "/duplicates/merges/987654321/undo"),
          all(ADMINISTRATORS, "GET /admin/accounts"),
          all(ADMINISTRATORS, "POST /admin/accounts/filter"),
          all(ADMINISTRATORS, "GET /admin/accounts/accounts.csv"),
          all(ADMINISTRATORS, "GET /admin/accounts/new"),
          all(ADMINISTRATORS, "POST /admin/accounts/new"),
          record(ADMINISTRATORS, "GET " + ACCOUNT, "/admin/accounts/{account}"),
          record(ADMINISTRATORS, "POST " + ACCOUNT, "/admin/accounts/{account}"),
          record(ADMINISTRATORS, "POST " + ACCOUNT + "/link", "/admin/accounts/{account}/link"),
          record(
              ADMINISTRATORS, "POST " + ACCOUNT + "/disable", "/admin/accounts/{account}/disable"),
          record(ADMINISTRATORS, "POST " + ACCOUNT + "/enable", "/admin/accounts/{account}/enable"),
          record(ADMINISTRATORS, "POST " + ACCOUNT + "/unlock", "/admin/accounts/{account}/unlock"),
          record(ADMINISTRATORS, "POST " + ACCOUNT + "/anew", "/admin/accounts/{account}/anew"),
          all(ADMINISTRATORS, "GET /admin/sign-ins"),
          all(ADMINISTRATORS, "GET /admin/sign-ins.csv"),
          all(ADMINISTRATORS, "POST /admin/sign-ins/filter"),
          all(ADMINISTRATORS, "GET /admin/sessions"),
          all(ADMINISTRATORS, "GET /admin/sessions.csv"),
          all(ADMINISTRATORS, "POST /admin/sessions/end", "/admin/sessions/end", "id", "x"),
          all(EnumSet.of(SCHOOL_CONTACT), "GET /our-pupils"),
          all(EnumSet.of(SCHOOL_CONTACT), "GET /our-pupils.csv"),
          all(EnumSet.of(PROVIDER_CONTACT), "GET /our-applicants"),
          all(EnumSet.of(PROVIDER_CONTACT), "GET /our-applicants.csv"));
}
