package onward.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import onward.OnwardTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@OnwardTest
class PageWordsTest {
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void every_page_that_the_audit_names_is_said_in_words() {
    var unsaid = new ArrayList<String>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .keySet()
        .forEach(route -> {
          for (var pattern : route.getPatternValues()) {
            var filed = PageWords.filed(pattern);
            // nobody is signed in yet on the way in, and an error shows nothing
            boolean noted =
                !filed.matches("/(sign-in|welcome|error|assets).*") && !filed.equals("/error");
            if (noted && PageWords.of(filed).equals(filed)) {
              unsaid.add(filed);
            }
          }
        });
    assertThat(unsaid).isEmpty();
    assertThat(PageWords.of("/people/person")).isEqualTo("the page of a young person");
    assertThat(PageWords.of("override of a status")).isEqualTo("override of a status");
  }
}
