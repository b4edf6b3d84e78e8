package onward.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import onward.access.Account;
import onward.web.PageTest;
import onward.web.SmallAuthority;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions at the running server. */
class KeptSessionsTest extends PageTest {
  @Override
  protected String code() {
    return "853";
  }

  @Test
  void signing_in_gives_the_session_a_new_name_and_signing_out_ends_them_all() throws Exception {
    try (var one = visitor();
        var other = visitor()) {
      one.get("/sign-in");
      var before = one.session();
      assertThat(signIn(one)).isEqualTo("/");
      assertThat(one.session()).isNotEmpty().isNotEqualTo(before);
      signIn(other);
      assertThat(other.get("/people").statusCode()).isEqualTo(200);

      one.send("/people", "/sign-out");

      assertThat(one.get("/people").headers().firstValue("location"))
          .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
      assertThat(other.get("/people").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void disabling_ends_every_session_at_once() throws Exception {
    try (var one = visitor();
        var other = visitor()) {
      signIn(one);
      signIn(other);
      onward().getBean(KeptSessions.class).endAll(account());
      assertThat(one.get("/people").statusCode()).isEqualTo(302);
      assertThat(other.get("/people").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void a_session_is_over_after_half_an_hour_unused_and_after_twelve_hours() throws Exception {
    for (var column : new String[] {"seen", "signed_in"}) {
      try (var one = visitor()) {
        signIn(one);
        age(column, column.equals("seen") ? "29 minutes" : "11 hours 59 minutes");
        assertThat(one.get("/people").statusCode()).as(column + " young").isEqualTo(200);
        age(column, column.equals("seen") ? "31 minutes" : "12 hours 1 minute");
        assertThat(one.get("/people").statusCode()).as(column + " old").isEqualTo(302);
      }
    }
  }

  @Test
  void the_database_holds_no_name_with_which_a_session_could_be_taken_over() throws Exception {
    try (var one = visitor()) {
      signIn(one);
      var kept = onward().getBean(KeptSessions.class).open(authority().code());
      assertThat(kept).isNotEmpty();
      assertThat(kept).noneMatch(open -> open.id().equals(one.session()));
    }
  }

  @Test
  void a_session_that_another_version_wrote_is_over_and_breaks_nothing() throws Exception {
    try (var one = visitor()) {
      signIn(one);
      onward()
          .getBean(JdbcClient.class)
          .sql("update site_session set content = 'unreadable' where authority = :authority")
          .param("authority", code())
          .update();
      assertThat(one.get("/people").statusCode()).isEqualTo(302);
      assertThat(one.get("/sign-in").statusCode()).isEqualTo(200);
      assertThat(signIn(one)).as("where they wanted to go").startsWith("/people");
    }
  }

  @Test
  void what_was_searched_for_lasts_from_page_to_page() throws Exception {
    try (var one = visitor()) {
      signIn(one);
      var found = one.send("/people", "/people/search", "words", "okafor patel nowak");
      var list = found.headers().firstValue("location").orElseThrow();
      assertThat(list).doesNotContain("okafor");
      assertThat(one.get(list.replaceFirst("^https?://[^/]*", "")).body()).contains("okafor");
    }
  }

  private void age(String column, String age) {
    onward()
        .getBean(JdbcClient.class)
        .sql(
            "update site_session set %s = %s - interval '%s' where authority = :authority"
                .formatted(column, "now()", age))
        .param("authority", code())
        .update();
  }

  private Account account() {
    return new Account(
        authority().code(),
        authority().account().userName(),
        "Administrator",
        SmallAuthority.STAFF,
        "");
  }

  private String signIn(Visitor visitor) throws Exception {
    var account = authority().account();
    return visitor
        .signIn(account.userName(), account.password())
        .headers()
        .firstValue("location")
        .orElse("")
        .replaceFirst("^https?://[^/]*", "");
  }

  private Visitor visitor() {
    return new Visitor(onward().getEnvironment().getRequiredProperty("local.server.port"));
  }
}
