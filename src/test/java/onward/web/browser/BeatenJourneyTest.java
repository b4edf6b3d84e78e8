package onward.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import onward.web.SmallAuthority;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two people with the same form before them; what the second of them reads, at a desk and on a
 * phone.
 */
class BeatenJourneyTest extends BrowserTest {
  @ParameterizedTest
  @ValueSource(ints = {1280, 375})
  void the_second_of_two_sees_both_versions_and_may_choose(int width) {
    var authority = authority("833");
    var first = signedIn(authority, width, true);
    var second = signedIn(authority, width, true);

    both(first, second, "/settings");
    settings(first, width == 375 ? "4" : "5");
    settings(second, "7");
    assertThat(second.locator(".govuk-error-summary")).containsText("while you did");
    assertThat(second.locator("#attempts")).hasValue("7");
    assertAccessible(second);
    second.click("main form button:text-is('Save')");
    assertThat(second.locator(".govuk-notification-banner")).containsText("Saved");

    both(first, second, "/people/" + authority.nowak().value() + "/safeguards");
    protect(first, "Write to the school, " + width);
    protect(second, "Ring the grandmother");
    assertThat(second.locator("tbody")).containsText("Write to the school");
    assertThat(second.locator("#reason")).hasValue("Ring the grandmother");
    assertAccessible(second);

    bring(first, "beaten-" + width + ".csv", offer(authority, "Beaten" + width));
    both(first, second, "/lists/review");
    both(first, second, "/lists/review/one");
    second.navigate(first.url());
    first.click("button[value='not-ours']");
    second.click("button[value='new']");
    assertThat(second.locator("h1")).hasText("Who is it?");
    assertThat(second.locator(".govuk-summary-list")).containsText("nobody of ours, decided by");
    assertAccessible(second);
    second.click("text=Leave it so, or take it back and decide anew");
    assertThat(second.locator("tbody")).containsText("Not in our cohort");
    assertAccessible(second);

    second.navigate("/audit");
    assertThat(second.locator("tbody").first()).containsText("looked at: ");
    assertAccessible(second);
  }

  private static void both(Page first, Page second, String address) {
    first.navigate(address);
    second.navigate(address);
  }

  private static void settings(Page page, String attempts) {
    page.fill("#since", "2026-01-01");
    page.fill("#attempts", attempts);
    page.click("main form button:text-is('Save')");
  }

  private static void protect(Page page, String reason) {
    page.check("input[type=radio][value=NO_CONTACT]");
    page.fill("#reason", reason);
    page.click("button:text-is('Record')");
  }

  private static void bring(Page page, String name, String text) {
    page.navigate("/lists");
    page.setInputFiles(
        "#file", new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    page.click("main form button:text-is('Bring in')");
  }

  private static String offer(SmallAuthority authority, String surname) {
    return """
    Forename,Surname,Date of birth,Provider,Kind,Course,Start date
    Zebedee,%s,01/01/%d,Northgate College,general qualification,A levels,01/09/%d
    """
        .formatted(surname, authority.year() - 16, authority.year());
  }
}
