package onward.web.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

/**
 * Chromium, driven. Where there is none the test is skipped, unless {@code
 * ONWARD_BROWSER_REQUIRED=1} says that there has to be one.
 */
public final class Chromium implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts one. */
  public static Chromium start() {
    boolean there = Files.isExecutable(CHROMIUM);
    if (!there && "1".equals(System.getenv("ONWARD_BROWSER_REQUIRED"))) {
      fail("ONWARD_BROWSER_REQUIRED=1, and there is no " + CHROMIUM);
    }
    assumeTrue(there, "No " + CHROMIUM + ": journeys in the browser are skipped");
    var environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setHeadless(true)
                    .setArgs(QUIET)));
  }

  /**
   * A page that nobody is signed in to.
   *
   * @param site its address: "http://127.0.0.1:8080"
   * @param width of the window, in pixels
   * @param scripts whether scripts run
   */
  public Page page(String site, int width, boolean scripts) {
    return browser
        .newContext(
            new Browser.NewContextOptions()
                .setBaseURL(site)
                .setViewportSize(width, 800)
                .setLocale("en-GB")
                .setJavaScriptEnabled(scripts))
        .newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
