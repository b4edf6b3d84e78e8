package onward.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onward.access.Account;
import onward.access.Accounts;
import onward.access.Holder;
import onward.access.Role;
import onward.web.PageTest;
import org.junit.jupiter.api.Test;

class AccountsPagesTest extends PageTest {
  @Override
  protected String code() {
    return "855";
  }

  @Test
  void somebody_is_invited_changed_disabled_and_opened_again() throws Exception {
    var invited = send("/admin/accounts/new", filled("ada@example.org", "PERSONAL_ADVISER"));
    assertThat(invited.getContentAsString()).contains("/welcome/855-", "shown this once");
    var one =
        page("/admin/accounts").select("a[href^=/admin/accounts/]:contains(Ada)").attr("href");

    assertThat(send(one, "full-name", "Ada L", "roles", "TRACKING_OFFICER").getContentAsString())
        .contains("Saved");
    assertThat(found("ada@example.org").account().roles()).isEqualTo(Set.of(Role.TRACKING_OFFICER));

    assertThat(sent(one + "/disable")).isEqualTo(one);
    assertThat(found("ada@example.org").disabled()).isTrue();
    assertThat(page(one).text()).contains("Disabled");
    sent(one + "/enable");
    assertThat(found("ada@example.org").disabled()).isFalse();
    assertThat(answerToStranger(one).getStatus()).isEqualTo(404);
  }

  @Test
  void everything_wrong_with_an_invitation_is_said_at_once() throws Exception {
    var answer = send("/admin/accounts/new", "mail", "no address");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("Give an e-mail address", "Give the name", "Choose at least one role");
    var school = send("/admin/accounts/new", filled("s@example.org", "SCHOOL_CONTACT"));
    assertThat(school.getContentAsString()).contains("Name their school or provider");
    var both =
        send("/admin/accounts/new", filled("b@example.org", "ADMINISTRATOR", "DATA_MANAGER"));
    assertThat(both.getStatus()).isEqualTo(422);
    assertThat(both.getContentAsString()).contains("sees no young people");
  }

  @Test
  void a_contact_is_invited_for_a_partner_of_the_register_alone() throws Exception {
    var filled = filled("c@example.org", "SCHOOL_CONTACT");
    var named = Stream.concat(Stream.of(filled), Stream.of("partner", "No Such School"));
    var answer = send("/admin/accounts/new", named.toArray(String[]::new));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("The register has no “No Such School”");
    assertThat(onward().getBean(Accounts.class).find("c@example.org")).isEmpty();
  }

  @Test
  void the_list_says_whose_contact_somebody_is() throws Exception {
    var contact =
        new Account(
            authority().code(), "k@example.org", "Kim", Set.of(Role.PROVIDER_CONTACT), "Lost Hall");
    onward().getBean(Accounts.class).add(Holder.of(contact, "k@example.org", Instant.EPOCH));
    assertThat(page("/admin/accounts?role=PROVIDER_CONTACT").select("tbody tr").text())
        .contains("Kim", "Lost Hall (not in the register)");
  }

  @Test
  void nobody_gives_roles_to_themselves_or_shuts_themselves_out() throws Exception {
    var own = page("/admin/accounts").select("a:contains(Administrator)").attr("href");
    assertThat(page(own).select("input[name=roles]")).isEmpty();
    assertThat(send(own, "full-name", "Me", "roles", "ANALYST").getStatus()).isEqualTo(409);
    assertThat(send(own + "/disable").getStatus()).isEqualTo(409);
  }

  @Test
  void accounts_are_searched_filtered_and_downloaded() throws Exception {
    send("/admin/accounts/new", filled("grace@example.org", "ANALYST"));
    var found = sent("/admin/accounts/filter", "words", "GRACE", "role", "ANALYST");
    assertThat(found).doesNotContain("grace");
    assertThat(page(found).select("tbody tr")).hasSize(1);
    assertThat(page("/admin/accounts?role=TARGETED_SUPPORT").text()).contains("Nobody fits");
    assertThat(answer("/admin/accounts/accounts.csv?role=ANALYST").getContentAsString())
        .contains("grace@example.org")
        .doesNotContain("admin-855");
  }

  @Test
  void open_sessions_are_listed() throws Exception {
    assertThat(heading(page("/admin/sessions"))).contains("open session");
    assertThat(answer("/admin/sessions.csv").getContentAsString()).startsWith("User name");
  }

  private static String[] filled(String mail, String... roles) {
    var filled = new ArrayList<>(List.of("mail", mail, "full-name", "Ada or Grace"));
    for (var role : roles) {
      filled.addAll(List.of("roles", role));
    }
    return filled.toArray(String[]::new);
  }

  private onward.access.Holder found(String userName) {
    return onward().getBean(Accounts.class).find(userName).orElseThrow();
  }
}
