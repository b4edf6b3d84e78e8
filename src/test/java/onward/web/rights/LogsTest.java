package onward.web.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import onward.web.PageTest;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nothing personal in addresses and in what is logged. */
class LogsTest extends PageTest {
  @Override
  protected String code() {
    return "859";
  }

  @Test
  void what_was_searched_typed_or_sent_is_in_no_address_and_in_no_log() throws Exception {
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var said = new ListAppender<ILoggingEvent>();
    said.start();
    root.addAppender(said);
    try {
      for (var form : new String[] {"/people/search", "/to-do", "/lists/filter"}) {
        assertThat(sent(form, "words", "Zsecret Patel")).doesNotContainIgnoringCase("zsecret");
      }
      assertThat(sent("/admin/accounts/filter", "words", "Zsecret")).doesNotContain("Zsecret");
      assertThat(sent("/admin/sign-ins/filter", "user", "Zsecret")).doesNotContain("Zsecret");
      upload("zsecret-patel.csv", "Forename,Surname\nZsecret,\"unclosed\n");
      answer("/people/zsecret-patel");
      answer("/people?search=zsecret");
      answerToNobody(
          post("/sign-in")
              .with(csrf())
              .param("user-name", "zsecret@example.org")
              .param("password", "zsecret password")
              .with(request -> {
                request.setRemoteAddr("10.8.0.1");
                return request;
              }));
    } finally {
      root.detachAppender(said);
    }
    assertThat(said.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("zsecret"));
  }
}
