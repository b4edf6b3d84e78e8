package onward.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import onward.web.rights.RouteCases.Case;
import org.junit.jupiter.api.Test;

/**
 * What goes beside the pages (S13 of the targets): headers of every answer of the server that runs,
 * also of those that refuse.
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
        lacking(one.address(), answer)
            .forEach(header -> wrong.add(one.pattern() + " lacks " + header));
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

  @Test
  void what_the_firewall_or_the_server_itself_refuses_bears_them_too() throws Exception {
    var wrong = new ArrayList<String>();
    try (var browser = HttpClient.newHttpClient()) {
      for (var address : List.of("/people//6", "/people/6;a=b", "/people/%2e%2e/x")) {
        for (var method : List.of("GET", "TRACE")) {
          var request =
              HttpRequest.newBuilder(URI.create(site() + address))
                  .method(method, HttpRequest.BodyPublishers.noBody())
                  .build();
          var answer = browser.send(request, BodyHandlers.ofString());
          assertThat(answer.statusCode()).as(method + " " + address).isIn(400, 405);
          lacking(address, answer)
              .forEach(header -> wrong.add(method + " " + address + " lacks " + header));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> lacking(String address, HttpResponse<String> answer) {
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
    if (!address.startsWith("/assets/")
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
