package onward.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onward.access.Role;
import onward.web.rights.RouteCases.Case;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * What goes beside the pages (S13 of the targets): headers of every answer of the server that runs,
 * also of those that refuse; and nothing personal in an address or in a line that is logged.
 */
class HeadersTest extends Walk {
  @Override
  protected String code() {
    return "836";
  }

  @Test
  void every_answer_of_the_running_server_bears_its_headers_signed_in_or_not() throws Exception {
    var wrong = new ArrayList<String>();
    try (var browser = HttpClient.newHttpClient()) {
      for (var one : RouteCases.ALL) {
        var answer = browser.send(request(one), BodyHandlers.ofString(StandardCharsets.UTF_8));
        lacking(one, answer).forEach(header -> wrong.add(one.pattern() + " lacks " + header));
      }
      for (var address : List.of("/nowhere", "/assets/nowhere.css", "/people/1")) {
        var answer =
            browser.send(
                HttpRequest.newBuilder(URI.create(site() + address)).build(),
                BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
            .as(address)
            .contains("nosniff");
      }
      var malformed = HttpRequest.newBuilder(URI.create(site() + "/%2e%2e/etc")).build();
      assertThat(browser.send(malformed, BodyHandlers.ofString()).body())
          .as("whoever asks for nonsense learns nothing")
          .doesNotContainIgnoringCase("tomcat");
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> lacking(Case one, HttpResponse<String> answer) {
    var lacking = new ArrayList<String>();
    var headers = answer.headers();
    var policy = headers.firstValue("Content-Security-Policy").orElse("");
    if (!policy.contains("default-src 'none'")
        || !policy.contains("frame-ancestors 'none'")
        || !policy.contains("form-action 'self'")
        || policy.contains("unsafe")
        || policy.contains("*")) {
      lacking.add("its content policy: " + policy);
    }
    if (!headers.firstValue("X-Content-Type-Options").orElse("").equals("nosniff")) {
      lacking.add("nosniff");
    }
    if (!headers.firstValue("X-Frame-Options").orElse("").equals("DENY")) {
      lacking.add("X-Frame-Options");
    }
    if (!headers.firstValue("Referrer-Policy").orElse("").equals("same-origin")) {
      lacking.add("the referrer's policy");
    }
    if (!headers.firstValue("Cross-Origin-Opener-Policy").orElse("").equals("same-origin")
        || !headers.firstValue("Cross-Origin-Resource-Policy").orElse("").equals("same-origin")) {
      lacking.add("what keeps other origins out");
    }
    if (!one.address().startsWith("/assets/")
        && !headers.firstValue("Cache-Control").orElse("").contains("no-store")) {
      lacking.add("no-store");
    }
    if (headers.firstValue("Server").isPresent()
        || headers.firstValue("X-Powered-By").isPresent()) {
      lacking.add("silence about what it is made of");
    }
    if (headers.firstValue("Access-Control-Allow-Origin").isPresent()) {
      lacking.add("silence to other origins");
    }
    headers.allValues("Set-Cookie").stream()
        .filter(cookie ->
            !cookie.contains("HttpOnly")
                || !cookie.contains("SameSite=Lax")
                || cookie.contains("Domain=")
                || !cookie.contains("Path=/"))
        .forEach(cookie -> lacking.add("a safe cookie: " + cookie.replaceAll("=.*?;", "=...;")));
    return lacking;
  }

  @Test
  void a_whole_walk_leaves_nothing_personal_in_the_log_and_in_no_address() throws Exception {
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var said = new ListAppender<ILoggingEvent>();
    said.start();
    root.addAppender(said);
    var addresses = new ArrayList<String>();
    try {
      for (var one : RouteCases.ALL) {
        for (var role : Role.values()) {
          var answer = ask(one, account(role, code()));
          addresses.add(String.valueOf(answer.getRedirectedUrl()));
        }
        ask(typed(one), account(Role.DATA_MANAGER, code()));
      }
    } finally {
      root.detachAppender(said);
    }
    assertThat(said.list)
        .extracting(event -> (event.getFormattedMessage() + " " + event.getThrowableProxy()))
        .as("what was logged")
        .filteredOn(HeadersTest::personal)
        .isEmpty();
    assertThat(addresses).as("where forms lead").filteredOn(HeadersTest::personal).isEmpty();
  }

  /** The same with something personal in every field and filter. */
  private static Case typed(Case one) {
    var form = one.form().clone();
    for (int i = 1; i < form.length; i += 2) {
      form[i] = "Zcanaryson 07000 123456";
    }
    int query = one.address().indexOf('?');
    var address =
        query < 0
            ? one.address()
            : one.address().substring(0, query)
                + one.address().substring(query).replaceAll("=[^&]*", "=Zcanaryson");
    return new Case(one.pattern(), one.may(), one.about(), address, form);
  }

  private static boolean personal(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("zcanary") || lower.contains("07000 123456") || lower.contains("patel");
  }

  private HttpRequest request(Case one) {
    var builder = HttpRequest.newBuilder(URI.create(site() + fill(one.address())));
    return one.method().equals("POST")
        ? builder.POST(HttpRequest.BodyPublishers.noBody()).build()
        : builder.build();
  }

  private String site() {
    return "http://127.0.0.1:" + onward().getEnvironment().getRequiredProperty("local.server.port");
  }
}
