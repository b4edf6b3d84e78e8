package onward.web.school;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import onward.access.Account;
import onward.access.Right;
import onward.calendar.Edition;
import onward.calendar.YearGroup;
import onward.cohort.Cohorts;
import onward.cohort.Member;
import onward.partners.Partners;
import onward.people.People;
import onward.tables.WorkbookOut;
import onward.web.Today;
import onward.web.rights.Needs;
import onward.web.rights.Veil;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands a school its Year 11 to fill in. */
@Controller
@Needs(Right.DOWNLOAD_PEOPLE)
class SchoolController {
  private final Cohorts cohorts;
  private final People people;
  private final Partners partners;
  private final Today today;
  private final Veil veil;
  private final KnownIntentions knownIntentions;

  SchoolController(
      Cohorts cohorts,
      People people,
      Partners partners,
      Today today,
      Veil veil,
      KnownIntentions knownIntentions) {
    this.knownIntentions = knownIntentions;
    this.cohorts = cohorts;
    this.people = people;
    this.partners = partners;
    this.today = today;
    this.veil = veil;
  }

  @GetMapping("/lists/school-workbook.xlsx")
  void workbook(
      @AuthenticationPrincipal Account account,
      @RequestParam String school,
      HttpServletResponse response)
      throws IOException {
    var campaign = today.campaign();
    var day = today.day();
    var members =
        cohorts.everyMember(account.authority(), campaign, Edition.of(campaign), day, day).stream()
            .filter(Member::counted)
            .filter(member -> member.cohort() == YearGroup.YEAR_11)
            .filter(member -> member.school().equals(school))
            .map(Member::person)
            .toList();
    var limited = veil.limited();
    var known = knownIntentions.of(account.authority(), members);
    var pupils =
        veil.shared(people.inOrder(account.authority(), members)).entrySet().stream()
            .map(one ->
                limited.contains(one.getKey())
                    ? new Pupil(one.getValue(), null, true)
                    : new Pupil(one.getValue(), known.get(one.getKey()), false))
            .sorted(
                Comparator.comparing((Pupil one) -> one.details().surname())
                    .thenComparing(one -> one.details().forename()))
            .toList();
    response.setContentType(WorkbookOut.TYPE);
    response.setHeader("Content-Disposition", attachment(partners.name(school)));
    SchoolWorkbook.write(partners.name(school), pupils, response.getOutputStream());
  }

  /** Named by the school, so that it is known who sent it when it comes back. */
  private static String attachment(String school) {
    var plain = school.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
    return "attachment; filename=\"" + plain + "-year-11.xlsx\"";
  }
}
