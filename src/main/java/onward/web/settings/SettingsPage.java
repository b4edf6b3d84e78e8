package onward.web.settings;

import java.util.List;
import onward.web.govuk.ErrorLink;

/**
 * The settings.
 *
 * @param form what is filled in
 * @param rows all settings ever made, the latest day first, the given ones of the guidance last
 * @param seen what the form is filled from
 * @param saved what saving the form has done, empty where none was saved
 */
public record SettingsPage(
    Form form, List<Row> rows, String seen, List<ErrorLink> problems, String saved) {
  /** What is filled in, as text. */
  public record Form(String since, String lastStart, String attempts, String channels) {}

  /**
   * Settings.
   *
   * @param when in force, to come, over, or replaced by others for the same day
   */
  public record Row(
      String since, String lastStart, String attempts, String channels, String by, String when) {}

  /** What is wrong with a field, empty for nothing. */
  public String problem(String field) {
    return problems.stream()
        .filter(one -> one.href().equals("#" + field))
        .map(ErrorLink::text)
        .findFirst()
        .orElse("");
  }
}
