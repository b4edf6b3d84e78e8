package onward.contacts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.calendar.London;
import onward.facts.Known;

/**
 * When trying to reach someone has gone far enough to say that they cannot be contacted (Annex 4):
 * enough unanswered attempts, by enough different channels, since the last conversation.
 */
public final class AttemptsRule {
  private AttemptsRule() {}

  /**
   * Attempts that went unanswered.
   *
   * @param since the day of the last conversation, empty where there was none
   * @param last the last attempt
   * @param evidence every attempt that counted, the first first
   */
  public record Exhausted(
      int attempts,
      Set<Channel> channels,
      Optional<LocalDate> since,
      Known<Contact> last,
      List<Known<Contact>> evidence) {}

  /** The day of an attempt; where none was said, the day we were told. */
  public static LocalDate day(Known<Contact> known) {
    var said = known.fact().contactedOn();
    return said != null ? said : London.day(known.learnt());
  }

  /** Whether they were reached: they spoke or refused to; a line with words and no outcome too. */
  public static boolean conversation(Contact contact) {
    return contact.outcome() == ContactOutcome.SPOKE
        || contact.outcome() == ContactOutcome.REFUSED
        || (contact.outcome() == null && contact.said() != null);
  }

  /** The day of the last conversation up to the day asked about. */
  public static Optional<LocalDate> lastConversation(List<Known<Contact>> contacts, LocalDate day) {
    return contacts.stream()
        .filter(known -> conversation(known.fact()))
        .map(AttemptsRule::day)
        .filter(on -> !on.isAfter(day))
        .max(Comparator.naturalOrder());
  }

  /**
   * The unanswered attempts since the last conversation, if they are enough; an attempt on the very
   * day of the conversation is not after it.
   */
  public static Optional<Exhausted> exhausted(
      List<Known<Contact>> contacts, int attemptsNeeded, int channelsNeeded, LocalDate day) {
    if (contacts.size() < attemptsNeeded) {
      return Optional.empty();
    }
    var since = lastConversation(contacts, day);
    var unanswered =
        contacts.stream()
            .filter(known -> unanswered(known.fact()))
            .filter(known -> !day(known).isAfter(day))
            .filter(known -> since.isEmpty() || day(known).isAfter(since.get()))
            .sorted(Comparator.comparing(AttemptsRule::day).thenComparing(Known::id))
            .toList();
    var channels = EnumSet.noneOf(Channel.class);
    unanswered.forEach(known -> channels.add(channel(known.fact())));
    if (unanswered.size() < attemptsNeeded || channels.size() < channelsNeeded) {
      return Optional.empty();
    }
    return Optional.of(
        new Exhausted(
            unanswered.size(), channels, since, unanswered.getLast(), List.copyOf(unanswered)));
  }

  private static boolean unanswered(Contact contact) {
    return contact.outcome() == ContactOutcome.NO_REPLY
        || (contact.outcome() == null && contact.said() == null);
  }

  private static Channel channel(Contact contact) {
    return contact.channel() == null ? Channel.OTHER : contact.channel();
  }
}
