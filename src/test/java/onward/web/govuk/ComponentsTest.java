package onward.web.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComponentsTest {
  private static final List<String> COMPONENTS =
      List.of(
          "back-link",
          "breadcrumbs",
          "button",
          "checkboxes",
          "details",
          "error-summary",
          "file-upload",
          "input",
          "inset-text",
          "notification-banner",
          "pagination",
          "panel",
          "password-input",
          "radios",
          "select",
          "service-navigation",
          "skip-link",
          "summary-list",
          "table",
          "tag",
          "warning-text");

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  @ParameterizedTest
  @MethodSource("offered")
  void a_fragment_makes_the_published_html(Fixture fixture) throws Exception {
    var made = new StringOutput();

    templates.render("govuk/" + file(fixture.component()) + ".jte", fixture.parameters(), made);

    assertThat(Normal.form(made.toString())).isEqualTo(Normal.form(fixture.html()));
  }

  @Test
  void every_component_meets_at_least_one_published_example() throws IOException {
    assertThat(offered().map(Fixture::component).distinct()).containsAll(COMPONENTS);
    assertThat(offered()).hasSizeGreaterThan(150);
  }

  @Test
  void the_normal_form_tells_different_html_apart() {
    assertThat(Normal.form("<p class='a  b'>x</p>"))
        .isEqualTo(Normal.form("<p class='b a'> x </p>"));
    assertThat(Normal.form("<p>x</p>")).isNotEqualTo(Normal.form("<p>y</p>"));
    assertThat(Normal.form("<p id='x'></p>")).isNotEqualTo(Normal.form("<p></p>"));
    assertThat(Normal.form("<p><a></a></p>")).isNotEqualTo(Normal.form("<p></p>"));
    assertThat(Jsoup.parse("<p>x</p>").text()).isEqualTo("x");
  }

  private static Stream<Fixture> offered() throws IOException {
    var offered = new ArrayList<Fixture>();
    for (var component : COMPONENTS) {
      Fixture.of(component).filter(ComponentsTest::weOffer).forEach(offered::add);
    }
    return offered.stream();
  }

  private static boolean weOffer(Fixture fixture) {
    try {
      var parameters = fixture.parameters();
      return Required.of(fixture.component()).stream().allMatch(parameters::containsKey);
    } catch (Fixture.NotOffered _) {
      return false;
    }
  }

  private static String file(String component) {
    var name = new StringBuilder();
    for (var word : component.split("-", -1)) {
      name.append(
          name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }
}
