package onward.web.settings;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.calendar.Days;
import onward.contacts.Channel;
import onward.settings.Settings;
import onward.web.govuk.ErrorLink;

/**
 * What was filled in.
 *
 * @param since the first day it holds, as 2026-09-01
 * @param lastStart the day of January after which a start is too late, as 10
 * @param attempts unanswered attempts before somebody counts as unable to contact
 * @param channels by how many different channels
 */
record SettingsForm(String since, String lastStart, String attempts, String channels) {
  private static final int LAST_OF_JANUARY = 31;
  private static final int MOST_ATTEMPTS = 20;
  private static final int MOST_CHANNELS = Channel.values().length;

  static SettingsForm of(LocalDate since, Settings settings) {
    return new SettingsForm(
        since.toString(),
        String.valueOf(settings.lastStart().getDayOfMonth()),
        String.valueOf(settings.attempts()),
        String.valueOf(settings.channels()));
  }

  /** All that is wrong with it, at once. */
  List<ErrorLink> problems() {
    var problems = new ArrayList<ErrorLink>();
    if (day().isEmpty()) {
      problems.add(new ErrorLink("Give the first day it holds, such as 1 9 2026", "#since"));
    }
    number("last-start", lastStart, "The latest start", "a day of January", LAST_OF_JANUARY)
        .ifPresent(problems::add);
    number("attempts", attempts, "Attempts", "a number", MOST_ATTEMPTS).ifPresent(problems::add);
    var wrongChannels = number("channels", channels, "Channels", "a number", MOST_CHANNELS);
    wrongChannels.ifPresent(problems::add);
    if (problems.isEmpty() && number(channels) > number(attempts)) {
      problems.add(
          new ErrorLink("Channels must not be more than attempts: one call uses one", "#channels"));
    }
    return problems;
  }

  /** The first day, once there are no problems. */
  LocalDate firstDay() {
    return day().orElseThrow();
  }

  /** The settings, once there are no problems. */
  Settings settings() {
    return new Settings(
        MonthDay.of(Month.JANUARY, number(lastStart)), number(attempts), number(channels));
  }

  private Optional<LocalDate> day() {
    return Days.read(since);
  }

  private static Optional<ErrorLink> number(
      String field, String text, String name, String kind, int most) {
    int number = number(text);
    return number >= 1 && number <= most
        ? Optional.empty()
        : Optional.of(new ErrorLink(name + " must be " + kind + " from 1 to " + most, "#" + field));
  }

  private static int number(String text) {
    return text.strip().matches("\\d{1,3}") ? Integer.parseInt(text.strip()) : 0;
  }
}
