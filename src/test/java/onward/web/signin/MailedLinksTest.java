package onward.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import onward.access.Role;
import onward.web.SmallAuthority;
import onward.web.sessions.Visitor;
import org.junit.jupiter.api.Test;

/** Links that go by mail, over a real mail server. */
class MailedLinksTest extends OutsideServers {
  private static final String FORM = "/sign-in/by-mail";
  private static final String GOOD = "lantern gravel oboe tuesday";
  private static final Pattern LINK = Pattern.compile("/welcome/\\S+");

  @Test
  void a_school_gets_a_link_by_mail_that_opens_once() throws Exception {
    add("abbey@example.org", Role.SCHOOL_CONTACT);
    try (var visitor = visitor()) {
      ask(visitor, "abbey@example.org");
      var link = linkTo("abbey@example.org", 1);
      assertThat(visitor.get("/our-pupils").statusCode()).as("not in yet").isEqualTo(302);
      visitor.send(link, link);
      assertThat(visitor.get("/our-pupils").statusCode()).isEqualTo(200);
      assertThat(visitor.get(link).statusCode()).as("opens once").isEqualTo(404);
    }
    try (var thief = visitor()) {
      assertThat(thief.get(linkTo("abbey@example.org", 1)).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void known_unknown_and_disabled_names_are_answered_alike_and_as_fast() throws Exception {
    var known = new ArrayList<Long>();
    var unknown = new ArrayList<Long>();
    accounts.disable(add("left@example.org", Role.ANALYST), clock.instant());
    try (var visitor = visitor()) {
      var stranger = ask(visitor, "stranger0@example.org");
      for (int i = 1; i <= 9; i++) {
        add("known" + i + "@example.org", Role.ANALYST);
        known.add(time(visitor, "known" + i + "@example.org", stranger));
        unknown.add(time(visitor, "stranger" + i + "@example.org", stranger));
      }
      assertThat(ask(visitor, "left@example.org")).isEqualTo(stranger);
    }
    linkTo("known9@example.org", 1);
    assertThat(mails("left@example.org")).isEmpty();
    assertThat(mails("stranger1@example.org")).isEmpty();
    known.sort(null);
    unknown.sort(null);
    // the answer comes before anybody is looked for: a mail or a search would be ten times as long
    assertThat((double) known.get(4) / unknown.get(4)).isBetween(0.25, 4.0);
  }

  @Test
  void an_office_worker_gets_a_link_for_a_new_password_and_still_owes_the_second_factor()
      throws Exception {
    var account = add("worker@example.org", Role.PERSONAL_ADVISER);
    accounts.password(account, "an older password of theirs");
    try (var visitor = visitor();
        var after = visitor()) {
      ask(visitor, "worker@example.org");
      var link = linkTo("worker@example.org", 1);
      var answer = visitor.send(link, link, "password", GOOD);
      assertThat(answer).satisfies(leadsTo("/sign-in/app"));
      assertThat(visitor.get("/people").statusCode()).isEqualTo(302);
      assertThat(after.signIn("worker@example.org", "an older password of theirs"))
          .satisfies(leadsTo("/sign-in?again"));
      assertThat(after.signIn("worker@example.org", GOOD)).satisfies(leadsTo("/sign-in/app"));
    }
  }

  @Test
  void an_invitation_goes_by_mail_and_is_not_shown_to_whoever_made_it() throws Exception {
    var first = SmallAuthority.in(onward, "856").account();
    try (var administrator = visitor();
        var invited = visitor()) {
      assertThat(administrator.signIn(first.userName(), first.password())).satisfies(leadsTo("/"));
      var form = "/admin/accounts/new";
      var answer =
          administrator.send(
              form,
              form,
              "mail",
              "new@example.org",
              "full-name",
              "Newcomer",
              "roles",
              Role.ANALYST.name());
      assertThat(answer.body()).doesNotContain("/welcome/");
      var link = linkTo("new@example.org", 1);
      assertThat(invited.send(link, link, "password", "short").statusCode()).isEqualTo(422);
      invited.send(link, link, "password", GOOD);
      assertThat(invited.get("/figures").statusCode()).isEqualTo(200);
      assertThat(invited.get(link).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void nobody_is_sent_more_than_six_mails_in_a_quarter_of_an_hour() throws Exception {
    add("flooded@example.org", Role.ANALYST);
    try (var visitor = visitor()) {
      var first = ask(visitor, "flooded@example.org");
      for (int i = 2; i <= 9; i++) {
        assertThat(ask(visitor, "flooded@example.org")).isEqualTo(first);
      }
    }
    linkTo("flooded@example.org", 6);
    add("last@example.org", Role.ANALYST);
    try (var visitor = visitor()) {
      ask(visitor, "last@example.org");
    }
    linkTo("last@example.org", 1);
    assertThat(mails("flooded@example.org")).hasSize(6);
  }

  private static Consumer<HttpResponse<String>> leadsTo(String path) {
    return answer -> assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(path);
  }

  private static long time(Visitor visitor, String userName, String answer) throws Exception {
    long start = System.nanoTime();
    assertThat(ask(visitor, userName)).isEqualTo(answer);
    return System.nanoTime() - start;
  }

  private static String ask(Visitor visitor, String userName) throws Exception {
    return visitor
        .send(FORM, FORM, "user-name", userName)
        .body()
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  /** The link in the newest of so many mails to somebody, once they have come. */
  private static String linkTo(String address, int mails) throws Exception {
    for (int waited = 0; mails(address).size() < mails && waited < 200; waited++) {
      Thread.sleep(100);
    }
    var all = mails(address);
    assertThat(all).as("mails to " + address).hasSize(mails);
    var link = LINK.matcher(GreenMailUtil.getBody(all.getLast()));
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private static List<Message> mails(String address) {
    return Arrays.stream(MAIL.getReceivedMessages())
        .map(Message.class::cast)
        .filter(one -> to(one).contains(address))
        .toList();
  }

  private static String to(Message message) {
    try {
      return message.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException("A mail says whom it is for", e);
    }
  }
}
