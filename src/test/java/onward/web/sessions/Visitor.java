package onward.web.sessions;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/** Somebody at the running server, with a browser's cookies and without a browser. */
public final class Visitor implements AutoCloseable {
  private final String site;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  public Visitor(String port) {
    this.site = "http://127.0.0.1:" + port;
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString());
  }

  /** Sends a form with the token of the page it stands on. */
  public HttpResponse<String> send(String page, String path, String... namesAndValues)
      throws IOException, InterruptedException {
    var token = Jsoup.parse(get(page).body()).select("input[name=_csrf]").attr("value");
    var form = new StringBuilder("_csrf=" + encoded(token));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.append('&').append(namesAndValues[i]).append('=').append(encoded(namesAndValues[i + 1]));
    }
    var request =
        HttpRequest.newBuilder(URI.create(site + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString()))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  public HttpResponse<String> signIn(String userName, String password)
      throws IOException, InterruptedException {
    return send("/sign-in", "/sign-in", "user-name", userName, "password", password);
  }

  /** The session's name as the browser knows it; empty for none. */
  public String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("onward"))
        .map(java.net.HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  @Override
  public void close() {
    client.close();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
