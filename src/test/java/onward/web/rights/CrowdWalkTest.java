package onward.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import onward.access.Account;
import onward.access.Accounts;
import onward.access.Field;
import onward.access.Holder;
import onward.access.Role;
import onward.access.Sight;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.people.People;
import onward.walls.Walls;
import onward.web.SmallAuthority;
import onward.web.rights.RouteCases.About;
import onward.web.rights.RouteCases.Case;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Many at once at the running server (S1 of the targets): every role of two authorities asks for
 * whatever there is, its own, the other's and numbers in between, in every format. Marks that only
 * one authority's data carry are looked for in every answer. The long form is a million: {@code
 * -Donward.walk.requests=1000000}.
 */
class CrowdWalkTest extends Walk {
  private static final int REQUESTS = Integer.getInteger("onward.walk.requests", 20_000);
  private static final int AT_ONCE = 16;
  private static final String OTHER = "845";
  private static final String PASSWORD = "lantern gravel oboe tuesday";
  private static final Set<Role> PEOPLE =
      EnumSet.of(
          Role.AUTHORITY_LEAD,
          Role.DATA_MANAGER,
          Role.PERSONAL_ADVISER,
          Role.TRACKING_OFFICER,
          Role.TARGETED_SUPPORT);

  private final Queue<String> leaks = new ConcurrentLinkedQueue<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicInteger answered = new AtomicInteger();

  /** Somebody signed in: one browser. */
  private record Walker(String authority, Role role, HttpClient browser) {}

  @Override
  protected String code() {
    return "844";
  }

  @Test
  void no_answer_of_twenty_thousand_carries_another_authoritys_mark() throws Exception {
    var stranger = other();
    var cases = RouteCases.ALL.stream().filter(one -> one.method().equals("GET")).toList();
    var numbers = List.of(canaries.person().value(), stranger.value(), 1L, 2L, 3L, 987654321L);
    var walkers = new ArrayList<Walker>();
    for (var role : Role.values()) {
      walkers.add(walker(code(), role));
      walkers.add(walker(OTHER, role));
    }
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int one = 0; one < AT_ONCE; one++) {
        int seed = one;
        crowd.execute(() -> walk(new Random(seed), walkers, cases, numbers));
      }
    }
    walkers.forEach(walker -> walker.browser().close());
    assertThat(leaks).isEmpty();
    assertThat(faults).isEmpty();
    assertThat(answered.get()).isGreaterThanOrEqualTo(REQUESTS);
  }

  private void walk(Random random, List<Walker> walkers, List<Case> cases, List<Long> numbers) {
    while (answered.getAndIncrement() < REQUESTS) {
      var walker = walkers.get(random.nextInt(walkers.size()));
      var one = cases.get(random.nextInt(cases.size()));
      var number = String.valueOf(numbers.get(random.nextInt(numbers.size())));
      var address =
          random.nextBoolean()
              ? fill(one.address())
              : fill(one.address().replace("{person}", number).replace("{list}", number));
      try {
        var answer =
            walker
                .browser()
                .send(
                    HttpRequest.newBuilder(URI.create(site() + address)).build(),
                    BodyHandlers.ofByteArray());
        look(walker, one, address, answer);
      } catch (IOException e) {
        faults.add(address + ": " + e);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void look(Walker walker, Case one, String address, HttpResponse<byte[]> answer)
      throws IOException {
    if (answer.statusCode() >= 500) {
      faults.add(address + " as " + walker.role() + ": " + answer.statusCode());
    }
    var said = text(answer);
    boolean own = walker.authority().equals(code());
    if (said.contains(own ? "Zotherling" : "Zcanary")) {
      leaks.add(address + " tells a " + walker.role() + " of " + walker.authority());
    }
    if (!PEOPLE.contains(walker.role())
        && said.contains(Canaries.NAME)
        && own
        && walker.role() != Role.SCHOOL_CONTACT) {
      leaks.add(address + " names somebody to a " + walker.role());
    }
    if (own && one.about() != About.PUBLIC) {
      canaries.kept().entrySet().stream()
          .filter(kept -> !Sight.fields(walker.role()).contains(kept.getKey()))
          .filter(kept -> kept.getValue().stream().anyMatch(said::contains))
          .map(Map.Entry<Field, List<String>>::getKey)
          .forEach(field -> leaks.add(address + " shows a " + walker.role() + " " + field));
    }
    if (one.about() == About.RECORD
        && one.address().contains("{person}")
        && address.contains(String.valueOf(canaries.person().value()))
        && !own
        && one.may().contains(walker.role())
        && answer.statusCode() != 404) {
      leaks.add(address + " answers the other authority " + answer.statusCode());
    }
  }

  /** Another authority, with somebody whose name only its own answers may carry. */
  private PersonId other() {
    SmallAuthority.in(onward(), OTHER);
    var code = new AuthorityCode(OTHER);
    return Walls.of(code)
        .call(() -> {
          var people = onward().getBean(People.class);
          var now = onward().getBean(Clock.class).instant();
          var source = onward().getBean(Sources.class).open(code, "z.csv", "admin", now);
          var person = people.numbers(1).getFirst();
          var born = LocalDate.of(authority().year() - 16, 6, 6);
          var details = SmallAuthority.person("Zo", "Zotherling", "Zotherling", born);
          people.add(source, List.of(new Entry<>(person, details, 2)));
          return person;
        });
  }

  private Walker walker(String authority, Role role) throws Exception {
    var userName = "crowd-" + role.name().toLowerCase(Locale.ROOT) + "-" + authority;
    var like = account(role, authority);
    var account = new Account(like.authority(), userName, "Walker", Set.of(role), like.partner());
    var accounts = onward().getBean(Accounts.class);
    var now = onward().getBean(Clock.class).instant();
    accounts.add(new Holder(account, "", now, false, true, null, ""));
    accounts.password(account, PASSWORD);
    var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    var page = HttpRequest.newBuilder(URI.create(site() + "/sign-in")).build();
    var token =
        Jsoup.parse(browser.send(page, BodyHandlers.ofString()).body())
            .select("input[name=_csrf]")
            .attr("value");
    var form =
        "_csrf=" + token + "&user-name=" + userName + "&password=" + PASSWORD.replace(' ', '+');
    var sent =
        browser.send(
            HttpRequest.newBuilder(URI.create(site() + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.ofString());
    assertThat(sent.headers().firstValue("Location").orElse("")).as(userName).endsWith("/");
    return new Walker(authority, role, browser);
  }

  private String site() {
    return "http://127.0.0.1:" + onward().getEnvironment().getRequiredProperty("local.server.port");
  }

  /** The answer's text; that of a workbook is unpacked. */
  private static String text(HttpResponse<byte[]> answer) throws IOException {
    var type = answer.headers().firstValue("Content-Type").orElse("");
    if (!type.contains("spreadsheetml")) {
      return new String(answer.body(), StandardCharsets.UTF_8);
    }
    var text = new StringBuilder();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
      for (var sheet : book.getSheets().toList()) {
        for (var row : sheet.read()) {
          row.forEach(cell -> text.append(cell == null ? "" : cell.getRawValue()).append(' '));
        }
      }
    }
    return text.toString();
  }
}
