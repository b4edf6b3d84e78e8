package onward.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import onward.OnwardTest;
import onward.web.SmallAuthority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A journey in {@link Chromium}. */
@OnwardTest
abstract class BrowserTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static @Nullable Chromium chromium;

  @Autowired private ApplicationContext onward;
  @LocalServerPort private int port;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** A small authority of this journey's own. */
  protected SmallAuthority authority(String code) {
    return SmallAuthority.in(onward, code);
  }

  /**
   * A page signed in to an authority.
   *
   * @param width of the window, in pixels
   * @param scripts whether scripts run
   */
  protected Page signedIn(SmallAuthority authority, int width, boolean scripts) {
    var page = page("127.0.0.1", width, scripts);
    page.navigate("/sign-in");
    page.fill("#user-name", authority.account().userName());
    page.fill("#password", authority.account().password());
    page.click("main form button:text-is('Sign in')");
    return page;
  }

  /** A page that nobody is signed in to. */
  protected Page page(String host, int width, boolean scripts) {
    return Objects.requireNonNull(chromium).page("http://" + host + ":" + port, width, scripts);
  }

  protected ApplicationContext onward() {
    return onward;
  }

  /** The first elements that reach beyond the window, where the page can be scrolled sideways. */
  private static final String WIDER =
      """
      (() => {
        const root = document.documentElement;
        return root.scrollWidth <= root.clientWidth ? "" : [...document.querySelectorAll("body *")]
          .filter(one => one.getBoundingClientRect().right > root.clientWidth)
          .slice(0, 8).map(one => one.getBoundingClientRect().right + " " + one.outerHTML.slice(0, 160)).join(" | ") + root.scrollWidth;
      })()
      """;

  /** Nothing that axe finds, and nothing that runs out of the window at the side. */
  protected static void assertAccessible(Page page) {
    var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
    assertThat(found)
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
        .as(page.url())
        .isEmpty();
    assertThat(page.evaluate(WIDER))
        .as("what runs out of the window of " + page.url())
        .isEqualTo("");
  }
}
