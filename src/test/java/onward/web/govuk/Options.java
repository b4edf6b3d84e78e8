package onward.web.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.web.govuk.Fixture.NotOffered;
import org.apache.commons.text.StringEscapeUtils;
import tools.jackson.databind.JsonNode;

/**
 * How the published options of a component become the parameters of our fragment.
 *
 * @param plain options that carry the same name here
 */
record Options(Set<String> plain, Special special) {
  /** Options that need more than their name; says whether it took the option. */
  interface Special {
    boolean put(String name, JsonNode value, Map<String, Object> parameters) throws NotOffered;
  }

  static Options of(String component) {
    return switch (component) {
      case "back-link" -> new Options(Set.of("text", "href", "classes"), Options::none);
      case "button" ->
          new Options(
              Set.of(
                  "text",
                  "classes",
                  "type",
                  "name",
                  "value",
                  "href",
                  "id",
                  "disabled",
                  "preventDoubleClick",
                  "isStartButton"),
              Options::none);
      case "breadcrumbs" ->
          new Options(Set.of("classes", "labelText", "collapseOnMobile"), Options::crumbs);
      case "checkboxes", "radios" ->
          new Options(Set.of("name", "idPrefix", "classes"), Options::group);
      case "details" ->
          new Options(Set.of("summaryText", "classes", "id", "open"), Options::content);
      case "error-summary" ->
          new Options(Set.of("titleText", "descriptionText", "classes"), Options::errors);
      case "file-upload" ->
          new Options(Set.of("id", "name", "classes", "disabled", "multiple"), Options::field);
      case "input" ->
          new Options(
              Set.of(
                  "id",
                  "name",
                  "classes",
                  "value",
                  "disabled",
                  "type",
                  "inputmode",
                  "autocomplete",
                  "autocapitalize",
                  "pattern"),
              Options::field);
      case "inset-text" -> new Options(Set.of("classes", "id"), Options::content);
      case "notification-banner" ->
          new Options(Set.of("titleText", "type", "classes"), Options::banner);
      case "pagination" -> new Options(Set.of("landmarkLabel", "classes"), Options::pages);
      case "panel" -> new Options(Set.of("titleText", "text", "classes"), Options::none);
      case "password-input" -> new Options(Set.of("id", "name", "classes"), Options::field);
      case "select" -> new Options(Set.of("id", "name", "classes"), Options::field);
      case "service-navigation" ->
          new Options(Set.of("serviceName", "serviceUrl", "classes"), Options::navigation);
      case "skip-link" -> new Options(Set.of("text", "href", "classes"), Options::none);
      case "summary-list" -> new Options(Set.of("classes"), Options::summary);
      case "table" ->
          new Options(
              Set.of("caption", "captionClasses", "classes", "firstCellIsHeader"), Options::cells);
      case "tag" -> new Options(Set.of("text", "classes"), Options::none);
      case "warning-text" ->
          new Options(Set.of("text", "iconFallbackText", "classes"), Options::none);
      default -> throw new IllegalArgumentException("No fragment for " + component);
    };
  }

  void put(String name, JsonNode value, Map<String, Object> parameters) throws NotOffered {
    if (special.put(name, value, parameters)) {
      return;
    }
    // our button says it or leaves it out, never "false"
    boolean deniesOnce = name.equals("preventDoubleClick") && !value.asBoolean();
    if (!plain.contains(name) || !value.isValueNode() || value.isNull() || deniesOnce) {
      throw new NotOffered();
    }
    parameters.put(name, value.isBoolean() ? (Object) value.booleanValue() : value.asString());
  }

  private static boolean none(String name, JsonNode value, Map<String, Object> parameters) {
    return false;
  }

  private static boolean content(String name, JsonNode value, Map<String, Object> parameters) {
    if (name.equals("html")) {
      parameters.put("html", (Content) output -> output.writeContent(value.asString()));
      return true;
    }
    if (name.equals("text")) {
      var escaped = StringEscapeUtils.escapeHtml4(value.asString());
      parameters.putIfAbsent("html", (Content) output -> output.writeContent(escaped));
      return true;
    }
    return false;
  }

  private static boolean banner(String name, JsonNode value, Map<String, Object> parameters) {
    if (name.equals("text")) {
      var paragraph =
          "<p class=\"govuk-notification-banner__heading\">"
              + StringEscapeUtils.escapeHtml4(value.asString())
              + "</p>";
      parameters.putIfAbsent("html", (Content) output -> output.writeContent(paragraph));
      return true;
    }
    return content(name, value, parameters);
  }

  private static boolean crumbs(String name, JsonNode value, Map<String, Object> parameters)
      throws NotOffered {
    if (!name.equals("items")) {
      return false;
    }
    var crumbs = new ArrayList<Crumb>();
    for (var item : Fixture.entries(value, List.of("text", "href"))) {
      crumbs.add(new Crumb(text(item, "text"), text(item, "href")));
    }
    parameters.put("items", crumbs);
    return true;
  }

  private static boolean errors(String name, JsonNode value, Map<String, Object> parameters)
      throws NotOffered {
    if (!name.equals("errorList")) {
      return false;
    }
    var errors = new ArrayList<ErrorLink>();
    for (var item : Fixture.entries(value, List.of("text", "href"))) {
      errors.add(new ErrorLink(text(item, "text"), text(item, "href")));
    }
    parameters.put("errorList", errors);
    return true;
  }

  private static boolean field(String name, JsonNode value, Map<String, Object> parameters)
      throws NotOffered {
    switch (name) {
      case "label" -> {
        var label = Fixture.texts(value, List.of("text", "classes"));
        parameters.put("label", text(label, "text"));
        parameters.put("labelClasses", text(label, "classes"));
      }
      case "hint", "errorMessage" ->
          parameters.put(name, text(Fixture.texts(value, List.of("text")), "text"));
      case "items" -> parameters.put("items", choices(value));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean group(String name, JsonNode value, Map<String, Object> parameters)
      throws NotOffered {
    if (name.equals("fieldset")) {
      if (value.size() != 1 || !value.has("legend")) {
        throw new NotOffered();
      }
      var legend = Fixture.texts(value.get("legend"), List.of("text", "classes"));
      parameters.put("legend", text(legend, "text"));
      parameters.put("legendClasses", text(legend, "classes"));
      return true;
    }
    return !name.equals("label") && field(name, value, parameters);
  }

  private static List<Choice> choices(JsonNode value) throws NotOffered {
    var choices = new ArrayList<Choice>();
    for (var item : value) {
      var hint =
          item.has("hint") ? text(Fixture.texts(item.get("hint"), List.of("text")), "text") : "";
      if (!item.has("value")) {
        throw new NotOffered();
      }
      for (var field : item.properties()) {
        if (!Set.of("value", "text", "hint", "selected", "checked", "disabled")
            .contains(field.getKey())) {
          throw new NotOffered();
        }
      }
      boolean chosen =
          item.path("selected").asBoolean(false) || item.path("checked").asBoolean(false);
      choices.add(
          new Choice(
              item.get("value").asString(),
              item.path("text").asString(""),
              hint,
              chosen,
              item.path("disabled").asBoolean(false)));
    }
    return choices;
  }

  private static boolean pages(String name, JsonNode value, Map<String, Object> parameters)
      throws NotOffered {
    switch (name) {
      case "previous", "next" ->
          parameters.put(name, text(Fixture.texts(value, List.of("href")), "href"));
      case "items" -> {
        var links = new ArrayList<PageLink>();
        for (var item : Fixture.entries(value, List.of("number", "href", "current", "ellipsis"))) {
          boolean current = text(item, "current").equals("true");
          links.add(new PageLink(text(item, "number"), text(item, "href"), current));
        }
        parameters.put("items", links);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean navigation(String name, JsonNode value, Map<String, Object> parameters)
      throws NotOffered {
    if (!name.equals("navigation")) {
      return false;
    }
    var items = new ArrayList<NavigationItem>();
    for (var item : Fixture.entries(value, List.of("text", "href", "current", "active"))) {
      if (!item.containsKey("href")) {
        throw new NotOffered();
      }
      items.add(
          new NavigationItem(
              text(item, "text"),
              text(item, "href"),
              text(item, "current").equals("true"),
              text(item, "active").equals("true")));
    }
    parameters.put("navigation", items);
    return true;
  }

  private static boolean summary(String name, JsonNode value, Map<String, Object> parameters)
      throws NotOffered {
    if (!name.equals("rows")) {
      return false;
    }
    var rows = new ArrayList<SummaryRow>();
    for (var row : value) {
      if (row.properties().stream()
          .anyMatch(field -> !Set.of("key", "value", "actions").contains(field.getKey()))) {
        throw new NotOffered();
      }
      var action = action(row.path("actions"));
      rows.add(
          new SummaryRow(
              text(Fixture.texts(row.get("key"), List.of("text")), "text"),
              text(Fixture.texts(row.get("value"), List.of("text")), "text"),
              text(action, "href"),
              text(action, "text"),
              text(action, "visuallyHiddenText")));
    }
    parameters.put("rows", rows);
    return true;
  }

  private static Map<String, String> action(JsonNode actions) throws NotOffered {
    if (actions.isMissingNode()) {
      return Map.of();
    }
    if (actions.size() != 1 || actions.path("items").size() != 1) {
      throw new NotOffered();
    }
    return Fixture.texts(
        actions.get("items").get(0), List.of("href", "text", "visuallyHiddenText"));
  }

  private static boolean cells(String name, JsonNode value, Map<String, Object> parameters)
      throws NotOffered {
    if (name.equals("head")) {
      parameters.put("head", row(value));
      return true;
    }
    if (!name.equals("rows")) {
      return false;
    }
    var rows = new ArrayList<List<Cell>>();
    for (var row : value) {
      if (!row.isArray()) {
        throw new NotOffered();
      }
      rows.add(row(row));
    }
    parameters.put("rows", rows);
    return true;
  }

  private static List<Cell> row(JsonNode cells) throws NotOffered {
    var row = new ArrayList<Cell>();
    for (var cell : Fixture.entries(cells, List.of("text", "format", "colspan"))) {
      int span = Integer.parseInt(cell.getOrDefault("colspan", "1"));
      row.add(new Cell(text(cell, "text"), text(cell, "format"), "", span));
    }
    return row;
  }

  private static String text(Map<String, String> texts, String field) {
    return texts.getOrDefault(field, "");
  }
}
