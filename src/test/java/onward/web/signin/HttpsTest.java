package onward.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onward.Onward;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The site as others reach it: behind a proxy that encrypts and says so (ASVS 3.3.1, 3.3.3, 3.4.1),
 * with its secrets in a folder (13.3.1).
 */
class HttpsTest {
  private static final String SITE = "https://onward.example.gov.uk";

  @TempDir static Path secrets;
  private static ConfigurableApplicationContext onward;

  @BeforeAll
  static void open() throws Exception {
    Files.writeString(secrets.resolve("onward.mail.password"), "laid here by a safe");
    onward =
        new SpringApplication(Onward.class)
            .run(
                "--onward.database.throw-away=true",
                "--server.port=0",
                "--ONWARD_ADDRESS=" + SITE,
                "--ONWARD_FORWARDED=native",
                "--ONWARD_SECRETS=" + secrets);
  }

  @AfterAll
  static void close() {
    onward.close();
  }

  @Test
  void the_cookie_is_for_this_host_alone_and_goes_over_an_encrypted_line_alone() throws Exception {
    var cookies = get("/sign-in", "https").headers().allValues("Set-Cookie");
    assertThat(cookies).isNotEmpty();
    assertThat(cookies)
        .allSatisfy(cookie ->
            assertThat(cookie)
                .startsWith("__Host-onward=")
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/")
                .doesNotContain("Domain"));
  }

  @Test
  void browsers_are_told_to_come_encrypted_for_a_year_at_every_answer() throws Exception {
    for (var path : List.of("/sign-in", "/people", "/nowhere", "/assets/govuk.css")) {
      assertThat(get(path, "https").headers().firstValue("Strict-Transport-Security"))
          .as(path)
          .hasValueSatisfying(
              told -> assertThat(told).contains("max-age=31536000", "includeSubDomains"));
    }
  }

  @Test
  void whoever_has_to_sign_in_stays_on_the_encrypted_line() throws Exception {
    assertThat(get("/people", "https").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).doesNotStartWith("http:").endsWith("/sign-in"));
  }

  @Test
  void a_form_is_taken_with_that_cookie_and_its_token() throws Exception {
    var page = get("/sign-in", "https");
    var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    var token = Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
    var sent =
        send(
            request("/sign-in", "https")
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token + "&user-name=x")));
    assertThat(sent.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?again"));
  }

  @Test
  void a_secret_is_read_from_the_folder_that_a_safe_fills() {
    assertThat(onward.getEnvironment().getProperty("onward.mail.password"))
        .isEqualTo("laid here by a safe");
  }

  private static HttpResponse<String> get(String path, String line) throws Exception {
    return send(request(path, line));
  }

  private static HttpRequest.Builder request(String path, String line) {
    var port = onward.getEnvironment().getRequiredProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("X-Forwarded-Proto", line)
        .header("X-Forwarded-For", "192.0.2.7");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
