package onward.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.Set;
import onward.access.Account;
import onward.access.Accounts;
import onward.access.Holder;
import onward.access.Role;
import onward.credentials.CodeRule;
import onward.credentials.OneTimeLinks;
import onward.credentials.OneTimeLinks.Purpose;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;

/** A passkey in Chromium's own virtual authenticator. */
class PasskeyJourneyTest extends BrowserTest {
  private static final String PASSWORD = "lantern gravel oboe tuesday";

  @Test
  void a_passkey_is_added_and_is_the_second_factor_from_then_on() {
    var authority = authority("854");
    var account =
        new Account(
            authority.code(), "passkey@example.org", "P. Key", Set.of(Role.DATA_MANAGER), "");
    var now = onward().getBean(Clock.class).instant();
    onward().getBean(Accounts.class).add(Holder.of(account, "", now));
    var secret =
        onward().getBean(OneTimeLinks.class).make(account, Purpose.INVITATION, "test", now);
    var page = page("localhost", 1280, true);
    withAuthenticator(page);

    page.navigate("/welcome/" + secret);
    assertAccessible(page);
    page.fill("#password", PASSWORD);
    page.click("main form button:text-is('Continue')");
    assertAccessible(page);
    var key = page.textContent(".onward-key").replace(" ", "");
    page.fill("#code", CodeRule.code(new Base32().decode(key), CodeRule.step(now())));
    page.click("main form button:text-is('Continue')");

    page.navigate("/account");
    page.fill("#label", "My phone");
    page.click("text=Add a passkey");
    assertThat(page.locator("main table").first()).containsText("My phone");
    assertAccessible(page);

    page.click("text=Sign out");
    page.fill("#user-name", "passkey@example.org");
    page.fill("#password", PASSWORD);
    page.click("main form button:text-is('Sign in')");
    assertThat(page.locator("h1")).hasText("Check that it is you");
    assertAccessible(page);
    page.click("text=Use a passkey");
    assertThat(page.locator("h1")).containsText("September Guarantee");
  }

  private java.time.Instant now() {
    return onward().getBean(Clock.class).instant();
  }

  private static void withAuthenticator(Page page) {
    CDPSession chromium = page.context().newCDPSession(page);
    chromium.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var asked = new JsonObject();
    asked.add("options", options);
    chromium.send("WebAuthn.addVirtualAuthenticator", asked);
  }
}
