package onward.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import onward.web.SmallAuthority;
import org.junit.jupiter.api.Test;

class ReviewJourneyTest extends BrowserTest {
  @Test
  void rows_are_decided_and_taken_back_by_keyboard_alone() {
    var authority = authority("872");
    var page = signedIn(authority, 1280, true);
    bring(page, authority);

    page.navigate("/lists/review/one");
    assertThat(page.locator("h1")).hasText("Who is Asha Patle?");
    assertThat(page.locator(".onward-case__card").nth(1)).containsText("Asha Patel");
    assertAccessible(page);
    page.keyboard().press("1");
    assertThat(page.locator("h1")).hasText("Who is Perpetua Oakeshott?");
    page.keyboard().press("u");
    assertThat(page.locator("h1")).hasText("Who is Asha Patle?");
    page.keyboard().press("1");
    assertThat(page.locator("h1")).hasText("Who is Perpetua Oakeshott?");
    page.keyboard().press("o");
    assertThat(page.locator("h1")).hasText("Nothing needs you");
    assertAccessible(page);

    page.navigate("/people/" + authority.patel().value());
    assertThat(page.locator("main")).containsText("Roofing");
  }

  @Test
  void the_queue_fits_a_phone() {
    var authority = authority("873");
    var page = signedIn(authority, 320, true);
    bring(page, authority);
    page.navigate("/lists/review");
    assertAccessible(page);
    page.click("text=Start deciding");
    assertAccessible(page);
  }

  private static void bring(Page page, SmallAuthority authority) {
    int born = authority.year() - 16;
    var text =
        ("Forename,Surname,Date of birth,Postcode,Provider,Kind,Course,Start date\n"
                + "Asha,Patle,15/02/%1$d,NG1 1AA,Northgate College,general qualification,Roofing,01/09/%2$d\n"
                + "Perpetua,Oakeshott,01/01/%1$d,,Northgate College,general qualification,Art,01/09/%2$d\n")
            .formatted(born, authority.year());
    page.navigate("/lists");
    page.setInputFiles(
        "#file",
        new FilePayload("northgate-offers.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    page.click("main form button:text-is('Bring in')");
    page.click("text=Nothing to take in: mark as done");
  }
}
