package onward.monitoring;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import onward.activity.ActivityCode;
import onward.submissions.SentRow;

/**
 * Whom a figure of a month's return counts.
 *
 * @param who one of the words of {@link Figure}, or a kind of participation by its name
 */
public record SentGroup(YearMonth month, String who) {
  private static final String BETWEEN = ":";

  /** The figures that are no kind of participation. */
  public enum Figure {
    COHORT("Returned, of academic age 16 and 17"),
    NEET("NEET"),
    NOT_KNOWN("Not known"),
    TOGETHER("NEET or not known"),
    TAKING_PART("Taking part");

    private final String words;

    Figure(String words) {
      this.words = words;
    }
  }

  /** The group that an address names, such as 2026-12:NEET; empty where it names none. */
  public static Optional<SentGroup> of(String address) {
    int at = address.indexOf(BETWEEN);
    if (at < 0) {
      return Optional.empty();
    }
    try {
      var group =
          new SentGroup(YearMonth.parse(address.substring(0, at)), address.substring(at + 1));
      return group.figure().isPresent() || group.type().isPresent()
          ? Optional.of(group)
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** How an address names it. */
  public String address() {
    return month + BETWEEN + who;
  }

  /** Who they are, without the month. */
  public String words() {
    return figure()
        .map(figure -> figure.words)
        .or(() -> type().map(ParticipationType::words))
        .orElse("");
  }

  /** Whether a row that the figures count is one of them. */
  boolean holds(SentRow row) {
    var takesPart =
        row.lapsed()
            ? Optional.<ParticipationType>empty()
            : ActivityCode.of(row.activity()).flatMap(ParticipationType::of);
    return figure()
        .map(figure ->
            switch (figure) {
              case COHORT -> true;
              case NEET -> row.neet();
              case NOT_KNOWN -> row.notKnown();
              case TOGETHER -> row.neet() || row.notKnown();
              case TAKING_PART -> takesPart.isPresent();
            })
        .orElseGet(() -> takesPart.equals(type()));
  }

  private Optional<Figure> figure() {
    return Arrays.stream(Figure.values()).filter(one -> one.name().equals(who)).findFirst();
  }

  private Optional<ParticipationType> type() {
    return Arrays.stream(ParticipationType.values())
        .filter(one -> one.name().equals(who))
        .findFirst();
  }
}
