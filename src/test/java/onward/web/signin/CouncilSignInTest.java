package onward.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onward.access.Role;
import onward.web.signin.CouncilServer.Lie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Signing in by the council's own server (OpenID Connect), over the line. */
class CouncilSignInTest extends OutsideServers {
  private static final List<String> BOTH = List.of("pwd", "mfa");
  private static final String REFUSED = "The council knows you, but you have no account here";

  @Test
  void somebody_whom_the_council_and_an_administrator_know_comes_in() throws Exception {
    add("lead@example.org", Role.AUTHORITY_LEAD);
    COUNCIL.says(Lie.NONE, "subject-1", Map.of("email", "lead@example.org", "amr", BOTH));
    assertThat(comeIn()).contains("lead@example.org", "Sign out");

    COUNCIL.says(Lie.NONE, "subject-1", Map.of("email", "renamed@example.org", "amr", BOTH));
    assertThat(comeIn()).as("known by the subject from then on").contains("lead@example.org");

    COUNCIL.says(Lie.NONE, "subject-2", Map.of("email", "lead@example.org"));
    assertThat(comeIn()).as("another who took over the address").contains(REFUSED);
  }

  @Test
  void whom_the_council_asked_for_one_factor_alone_is_asked_for_the_second_here() throws Exception {
    add("single@example.org", Role.DATA_MANAGER);
    for (var methods : List.of(List.of("pwd"), List.<String>of())) {
      COUNCIL.says(Lie.NONE, "subject-9", Map.of("email", "single@example.org", "amr", methods));
      assertThat(comeIn()).contains("Set up a second factor").doesNotContain("Sign out");
    }
    COUNCIL.says(Lie.NONE, "subject-9", Map.of("email", "single@example.org"));
    assertThat(comeIn()).as("where it says nothing").contains("Set up a second factor");
    COUNCIL.says(Lie.NONE, "subject-9", Map.of("email", "single@example.org", "amr", BOTH));
    assertThat(comeIn()).contains("Sign out");
  }

  @Test
  void unknown_disabled_unverified_and_nameless_people_are_refused_alike() throws Exception {
    var gone = add("gone@example.org", Role.ANALYST);
    accounts.disable(gone, clock.instant());
    add("unverified@example.org", Role.ANALYST);

    COUNCIL.says(Lie.NONE, "subject-3", Map.of("email", "stranger@example.org"));
    var stranger = comeIn();
    COUNCIL.says(Lie.NONE, "subject-4", Map.of("email", "gone@example.org"));
    var disabled = comeIn();
    COUNCIL.says(
        Lie.NONE, "subject-5", Map.of("email", "unverified@example.org", "email_verified", false));
    var unverified = comeIn();
    COUNCIL.says(Lie.NONE, "subject-6", Map.of());
    var nameless = comeIn();

    assertThat(plain(stranger)).contains(REFUSED).doesNotContain("Sign out");
    assertThat(plain(disabled)).isEqualTo(plain(stranger));
    assertThat(plain(unverified)).isEqualTo(plain(stranger));
    assertThat(plain(nameless)).isEqualTo(plain(stranger));
  }

  @Test
  void an_account_that_is_disabled_after_it_came_once_is_refused() throws Exception {
    var account = add("once@example.org", Role.ANALYST);
    COUNCIL.says(Lie.NONE, "subject-7", Map.of("email", "once@example.org"));
    assertThat(comeIn()).contains("Sign out");
    accounts.disable(account, clock.instant());
    assertThat(comeIn()).contains(REFUSED);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void a_token_with_anything_wrong_in_it_opens_nothing(Lie lie) throws Exception {
    var name = lie.name().toLowerCase(Locale.ROOT) + "@example.org";
    add(name, Role.ANALYST);
    var claims = Map.<String, Object>of("email", name);
    COUNCIL.says(lie, "subject of " + lie, claims);
    assertThat(comeIn()).contains(REFUSED).doesNotContain("Sign out");
    assertThat(accounts.find(name).orElseThrow().councilSubject())
        .as("nothing was learnt from it")
        .isEmpty();
  }

  @Test
  void a_code_that_another_browser_asked_for_opens_nothing() throws Exception {
    add("fixed@example.org", Role.ANALYST);
    COUNCIL.says(Lie.NONE, "subject-8", Map.of("email", "fixed@example.org"));
    try (var asking = client(Redirect.NEVER);
        var other = client(Redirect.ALWAYS)) {
      var to = location(asking, URI.create(site() + "/sign-in/with/council"));
      var back = location(asking, to);
      assertThat(back.getPath()).isEqualTo("/sign-in/back/council");
      var answer = other.send(HttpRequest.newBuilder(back).build(), BodyHandlers.ofString());
      assertThat(answer.body()).contains(REFUSED).doesNotContain("Sign out");
    }
  }

  private static URI location(HttpClient client, URI address) throws Exception {
    var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  private static HttpClient client(Redirect redirect) {
    return HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .followRedirects(redirect)
        .build();
  }

  private String site() {
    return "http://127.0.0.1:" + port;
  }

  private static String plain(String said) {
    return said.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  /** The page on which whoever follows the button ends. */
  private String comeIn() throws Exception {
    try (var client = client(Redirect.ALWAYS)) {
      var button = HttpRequest.newBuilder(URI.create(site() + "/sign-in/with/council")).build();
      return client.send(button, BodyHandlers.ofString()).body();
    }
  }
}
