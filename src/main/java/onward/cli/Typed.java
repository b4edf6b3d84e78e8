package onward.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** What a user types for the domain's own types, and what they are told if it is not that. */
final class Typed {
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK)
              .withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT));

  private Typed() {}

  static CommandLine understoodBy(CommandLine commands) {
    return commands
        .registerConverter(AuthorityCode.class, Typed::authority)
        .registerConverter(Campaign.class, Typed::campaign)
        .registerConverter(LocalDate.class, Typed::date);
  }

  private static AuthorityCode authority(String word) {
    try {
      return new AuthorityCode(word);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'" + word + "' is not an authority's code: three digits, such as 860");
    }
  }

  private static Campaign campaign(String word) {
    if (!word.matches("20\\d\\d")) {
      throw new TypeConversionException(
          "'" + word + "' is not a campaign: the calendar year of its September, such as 2026");
    }
    return new Campaign(Integer.parseInt(word));
  }

  private static LocalDate date(String word) {
    for (var format : DATES) {
      try {
        return LocalDate.parse(word, format);
      } catch (DateTimeException _) {
        // perhaps the next form
      }
    }
    throw new TypeConversionException(
        "'" + word + "' is not a date: write 30/09/2026, 30 Sep 2026 or 2026-09-30");
  }
}
