package onward.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onward.imports.ListFiles;
import onward.imports.read.Template;
import onward.web.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Scripts in every text that somebody may type or send, and every page opened in Chromium (S4 of
 * the targets): none runs, none becomes a part of a page, and the browser has nothing to refuse.
 */
class ScriptWalkTest extends Walk {
  /** Breaks out of an attribute, a text, a title and a script, and says so if it runs. */
  private static final String PAYLOAD =
      "x\"'></title></textarea></script><script>zran()</script><img src=x onerror=zran()>"
          + "<svg onload=zran()><a href=javascript:zran()>Z</a>${zran()}";

  /** Columns that take any text. */
  private static final Set<String> FREE =
      Set.of(
          "Provider",
          "Course",
          "Occupation",
          "Offered by",
          "Offered course",
          "By",
          "Reason",
          "Destination",
          "Middle names",
          "Former surname",
          "Preferred forename",
          "Address",
          "Town",
          "Email",
          "Phone",
          "Name");

  private static Chromium chromium;

  private final TreeSet<String> found = new TreeSet<>();

  @Override
  protected String code() {
    return "839";
  }

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

  @Test
  void no_script_that_came_in_a_text_runs_on_any_page() throws Exception {
    var lists = lists();
    forms();
    var page = signedIn();
    var opened = new ArrayList<String>();
    for (var address : addresses(lists)) {
      if (open(page, address)) {
        opened.add(address);
      }
    }
    assertThat(found).isEmpty();
    assertThat(opened).hasSizeGreaterThan(60);
    page.navigate("/people/" + canaries.person().value());
    assertThat(page.content()).as("the scripts are there to be found").contains("zran()");
    assertThat(page.evaluate("typeof window.zran")).as("and would be heard").isEqualTo("function");
  }

  /**
   * A list of each kind: a row that is taken in, with scripts where any text goes, and one of them
   * alone.
   */
  private List<String> lists() throws Exception {
    var addresses = new ArrayList<String>();
    for (var template : onward().getBean(ListFiles.class).templates()) {
      var text =
          String.join(",", template.headings())
              + "\n"
              + row(template, false)
              + "\n"
              + row(template, true)
              + "\n";
      var list = bring("<img src=x onerror=zran()>" + template.word() + ".csv", text);
      if (list.matches("/lists/\\d+")) {
        addresses.add(list);
        send(list + "/approve", "sure", "true");
      }
    }
    return addresses;
  }

  private static String row(Template template, boolean scripts) {
    return template.headings().stream()
        .map(heading -> {
          int place = template.headings().indexOf(heading);
          var example = place < template.example().size() ? template.example().get(place) : "";
          return scripts || FREE.contains(heading)
              ? PAYLOAD
              : heading.equals("Reference")
                  ? "ZcanaryRef"
                  : Set.of("UPN", "ULN", "Forename", "Surname", "Date of birth", "Postcode")
                          .contains(heading)
                      ? ""
                      : example;
        })
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  private void forms() throws Exception {
    var person = "/people/" + canaries.person().value();
    send(person + "/safeguards", "kind", "NO_CONTACT", "reason", PAYLOAD);
    send(
        person + "/override",
        "code",
        "122",
        "reason",
        PAYLOAD,
        "since",
        authority().year() + "-01-01",
        "until",
        (authority().year() + 1) + "-01-01");
    send(
        "/admin/accounts/new",
        "mail",
        "\"<img/src=x/onerror=zran()>\"@example.org",
        "full-name",
        PAYLOAD,
        "roles",
        "ANALYST");
  }

  private List<String> addresses(List<String> lists) {
    var addresses = new ArrayList<String>();
    RouteCases.ALL.stream()
        .filter(one -> one.method().equals("GET"))
        .map(one -> fill(one.address()))
        .filter(address -> !address.startsWith("/assets/"))
        .forEach(addresses::add);
    for (var list : lists) {
      addresses.addAll(everywhere(list.replaceAll("\\D", ""), canaries.person()));
      addresses.add(list + "/lines?outcome=APPLIED&action=new");
    }
    return addresses.stream()
        .distinct()
        .filter(address -> !address.matches(".*\\.(csv|xlsx|xml)(\\?.*)?"))
        .toList();
  }

  private Page signedIn() {
    var page =
        chromium.page(
            "http://127.0.0.1:"
                + onward().getEnvironment().getRequiredProperty("local.server.port"),
            1280,
            true);
    page.exposeFunction("zran", args -> found.add("a script ran on " + page.url()));
    page.exposeFunction(
        "zrefused", args -> found.add(page.url() + " holds what is refused: " + args[0]));
    page.addInitScript(
        "addEventListener('securitypolicyviolation', event => zrefused(event.violatedDirective +"
            + " ' ' + event.blockedURI + ' ' + event.sample))");
    page.onDialog(dialog -> found.add("a dialog on " + page.url()));
    page.onPageError(error -> found.add(page.url() + ": " + error));
    page.navigate("/sign-in");
    page.fill("#user-name", authority().account().userName());
    page.fill("#password", authority().account().password());
    page.click("main form button:text-is('Sign in')");
    return page;
  }

  private boolean open(Page page, String address) {
    try {
      var answer = page.navigate(address);
      var strange =
          page.evaluate(
              "[...document.querySelectorAll('script:not([src^=\"/assets/\"]), [onerror], [onload],"
                  + " [onclick], iframe, object, embed, a[href^=\"javascript:\"]')]"
                  + ".map(one => one.outerHTML.slice(0, 120)).join(' ')");
      if (!strange.toString().isEmpty()) {
        found.add(address + " became " + strange);
      }
      return answer != null && answer.status() == 200;
    } catch (PlaywrightException e) {
      found.add(address + ": " + e.getMessage());
      return false;
    }
  }
}
