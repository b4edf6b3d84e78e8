package onward.web.govuk;

import java.util.List;

/** The parameters without which our fragments make no sense, though the published ones allow it. */
final class Required {
  private Required() {}

  static List<String> of(String component) {
    return switch (component) {
      case "back-link", "breadcrumbs", "service-navigation", "error-summary", "skip-link" ->
          List.of();
      case "checkboxes", "radios" -> List.of("name", "legend", "items");
      case "details" -> List.of("summaryText", "html");
      case "input", "file-upload", "password-input" -> List.of("id", "name", "label");
      case "select" -> List.of("id", "name", "label", "items");
      case "inset-text", "notification-banner" -> List.of("html");
      case "pagination" -> List.of("items");
      case "panel" -> List.of("titleText");
      case "summary-list", "table" -> List.of("rows");
      default -> List.of("text");
    };
  }
}
