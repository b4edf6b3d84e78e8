package onward.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import onward.web.SmallAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneysTest extends BrowserTest {
  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void every_page_is_accessible_at_a_desk_and_on_a_phone(int width) {
    var authority = authority("865");
    var page = signedIn(authority, width, true);
    bring(page, "offers.csv", "Favourite colour\nred\n");
    assertAccessible(page);
    bring(page, "offers.csv", offer(authority, "Course for width " + width));
    assertAccessible(page);
    page.click("text=See them");
    assertAccessible(page);

    for (var address :
        new String[] {
          "/",
          "/people",
          "/people?group=OFFER_MADE&cohort=YEAR_11",
          "/people?cohort=none",
          "/people/" + authority.patel().value(),
          "/people/" + authority.okafor().value(),
          "/to-do",
          "/to-do?queue=WAITING_ON_PROVIDER&cohort=YEAR_11",
          "/lists",
          "/lists?kind=offers&state=PLANNED",
          "/returns",
          "/partners",
          "/partners?kind=COLLEGE&name=nowhere",
          "/nowhere"
        }) {
      page.navigate(address);
      assertAccessible(page);
    }
    page.click("text=Sign out");
    assertAccessible(page);
  }

  @Test
  void a_person_is_found_from_any_page() {
    var authority = authority("865");
    var page = signedIn(authority, 1280, true);

    page.navigate("/returns");
    page.fill("#search-everywhere", "14 2 asha patle");
    page.press("#search-everywhere", "Enter");

    assertThat(page.locator("h1")).hasText("Asha Patel");
    assertThat(page).not().hasURL(Pattern.compile(".*patle.*"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_list_is_brought_in_approved_and_taken_back_also_without_scripts(boolean scripts) {
    var authority = authority(scripts ? "866" : "867");
    var page = signedIn(authority, 1280, scripts);

    bring(page, "northgate-offers.csv", offer(authority, "A levels"));
    assertThat(page.locator("main")).containsText("Approving adds 1 offer for 1 person.");

    page.click("text=Approve and take in");
    assertThat(page.locator("main")).containsText("Added 1 offer for 1 person.");
    page.navigate("/people/" + authority.okafor().value());
    assertThat(page.locator(".onward-verdict")).containsText("Offer of education or training made");

    page.goBack();
    page.click("text=Take this list back");
    assertThat(page.locator("main")).containsText("This list was taken back");
  }

  @Test
  void a_return_is_prepared_and_its_checks_open_the_people() {
    var authority = authority("868");
    var page = signedIn(authority, 1280, true);

    page.navigate("/returns");
    page.click("tbody tr:first-child button");
    assertThat(page.locator("h1")).containsText("Return for ");
    assertAccessible(page);
    page.click("text=See them");
    assertThat(page.locator("tbody tr").first()).isVisible();
    assertAccessible(page);
  }

  private static void bring(Page page, String name, String text) {
    page.navigate("/lists");
    page.setInputFiles(
        "#file", new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    page.click("main form button:text-is('Bring in')");
  }

  private static String offer(SmallAuthority authority, String course) {
    return "Reference,Forename,Surname,Date of birth,Provider,Kind,Course,Start date\n"
        + "R2,Chidi,Okafor,03/07/%d,Northgate College,general qualification,%s,01/09/%d\n"
            .formatted(authority.year() - 16, course, authority.year());
  }
}
