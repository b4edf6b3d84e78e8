package onward.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.Locale;
import onward.access.Role;
import onward.web.rights.RouteCases.Case;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Nothing personal in an address or in a line that is logged, of a whole walk (S13 of the targets).
 */
class WalkLogTest extends Walk {
  @Override
  protected String code() {
    return "836";
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
        .filteredOn(WalkLogTest::personal)
        .isEmpty();
    assertThat(addresses).as("where forms lead").filteredOn(WalkLogTest::personal).isEmpty();
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
}
