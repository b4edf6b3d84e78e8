package onward.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import onward.access.Role;
import onward.web.rights.RouteCases.Case;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends SQL by every field of every form and every filter of every address (S5 of the targets). */
class PayloadWalkTest extends Walk {
  private static final List<String> PAYLOADS =
      List.of("' or '1'='1", "'; drop table details; --", "\\' union select name from pg_roles --");

  @Override
  protected String code() {
    return "843";
  }

  @Test
  void sql_that_is_typed_is_text_everywhere() throws Exception {
    long before = people();
    var wrong = new ArrayList<String>();
    int sent = 0;
    for (var one : RouteCases.ALL) {
      for (var payload : PAYLOADS) {
        for (var changed : with(one, payload)) {
          sent++;
          var role =
              one.may().contains(Role.ADMINISTRATOR) ? Role.ADMINISTRATOR : Role.DATA_MANAGER;
          var answer = ask(changed, account(role, code()));
          var said = text(answer);
          if (answer.getStatus() >= 500
              || said.contains("PSQLException")
              || said.contains("syntax error")
              || said.contains("pg_read_all_data")) {
            wrong.add(one.pattern() + " with " + payload + ": " + answer.getStatus());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(sent).isGreaterThan(60);
    assertThat(people()).isEqualTo(before);
  }

  private long people() {
    return onward()
        .getBean(JdbcClient.class)
        .sql("select count(*) from details where authority = :authority")
        .param("authority", code())
        .query(Long.class)
        .single();
  }

  /** The case with the payload in each of its fields in turn. */
  private static List<Case> with(Case one, String payload) {
    var cases = new ArrayList<Case>();
    for (int i = 1; i < one.form().length; i += 2) {
      var form = one.form().clone();
      form[i] = payload;
      cases.add(new Case(one.pattern(), one.may(), one.about(), one.address(), form));
    }
    var encoded = URLEncoder.encode(payload, StandardCharsets.UTF_8);
    int query = one.address().indexOf('?');
    if (query > 0) {
      var address = one.address().substring(0, query + 1);
      var filters =
          one.address()
              .substring(query + 1)
              .replaceAll("=[^&]*", "=" + encoded.replace("\\", "\\\\"));
      cases.add(new Case(one.pattern(), one.may(), one.about(), address + filters, one.form()));
    } else if (one.method().equals("GET") && !one.address().startsWith("/assets/")) {
      var filters = "search words q person user kind sort order status school queue key outcome";
      var address = new StringBuilder(one.address());
      for (var name : filters.split(" ")) {
        address
            .append(address.indexOf("?") < 0 ? '?' : '&')
            .append(name)
            .append('=')
            .append(encoded);
      }
      cases.add(new Case(one.pattern(), one.may(), one.about(), address.toString(), one.form()));
    }
    return cases;
  }
}
