package onward.web.govuk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published example of a component: the options put in and the HTML that must come out.
 *
 * @param component as the package names it, such as "error-summary"
 */
record Fixture(String component, String name, JsonNode options, String html) {
  private static final String COMPONENTS =
      "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/";

  /** All published examples of a component. */
  static Stream<Fixture> of(String component) throws IOException {
    var found = new ArrayList<Fixture>();
    try (var in =
        new ClassPathResource(COMPONENTS + component + "/fixtures.json").getInputStream()) {
      for (var node : JsonMapper.shared().readTree(in).get("fixtures")) {
        found.add(
            new Fixture(
                component,
                node.get("name").asString(),
                node.get("options"),
                node.get("html").asString()));
      }
    }
    return found.stream();
  }

  @Override
  public String toString() {
    return component + ": " + name;
  }

  /** An option that our fragments do not offer. */
  static final class NotOffered extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** The parameters of our fragment for these options. */
  Map<String, Object> parameters() throws NotOffered {
    var parameters = new HashMap<String, Object>();
    for (var option : options.properties()) {
      Options.of(component).put(option.getKey(), option.getValue(), parameters);
    }
    return parameters;
  }

  /** The texts of a list option's entries, none of which may carry anything but these fields. */
  static List<Map<String, String>> entries(JsonNode list, List<String> fields) throws NotOffered {
    var entries = new ArrayList<Map<String, String>>();
    for (var node : list) {
      entries.add(texts(node, fields));
    }
    return entries;
  }

  static Map<String, String> texts(@Nullable JsonNode node, List<String> fields) throws NotOffered {
    if (node == null || !node.isObject()) {
      throw new NotOffered();
    }
    var texts = new HashMap<String, String>();
    for (var field : node.properties()) {
      if (!fields.contains(field.getKey()) || !field.getValue().isValueNode()) {
        throw new NotOffered();
      }
      texts.put(field.getKey(), field.getValue().asString());
    }
    return texts;
  }
}
