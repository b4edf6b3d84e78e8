package onward.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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

/**
 * A journey in Chromium. Where there is none the journey is skipped, unless {@code
 * ONWARD_BROWSER_REQUIRED=1} says that there has to be one.
 */
@OnwardTest
abstract class BrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static @Nullable Driven driven;

  /** The browser of this class. */
  private record Driven(Playwright playwright, Browser browser) {}

  @Autowired private ApplicationContext onward;
  @LocalServerPort private int port;

  @BeforeAll
  static void start() {
    boolean there = Files.isExecutable(CHROMIUM);
    if (!there && "1".equals(System.getenv("ONWARD_BROWSER_REQUIRED"))) {
      fail("ONWARD_BROWSER_REQUIRED=1, and there is no " + CHROMIUM);
    }
    assumeTrue(there, "No " + CHROMIUM + ": journeys in the browser are skipped");
    var environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    var browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setHeadless(true)
                    .setArgs(QUIET));
    driven = new Driven(playwright, browser);
  }

  @AfterAll
  static void stop() {
    if (driven != null) {
      driven.browser().close();
      driven.playwright().close();
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
    return Objects.requireNonNull(driven)
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setBaseURL("http://" + host + ":" + port)
                .setViewportSize(width, 800)
                .setLocale("en-GB")
                .setJavaScriptEnabled(scripts))
        .newPage();
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
