package onward.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.calendar.London;
import onward.contacts.AttemptsRule.Exhausted;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.SourceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When someone cannot be contacted: here three attempts by two channels (Annex 4). */
class AttemptsRuleTest {
  private final List<Known<Contact>> contacts = new ArrayList<>();

  private AttemptsRuleTest tried(
      String on, @Nullable Channel channel, @Nullable ContactOutcome outcome) {
    return told(on, channel, outcome, null);
  }

  private AttemptsRuleTest told(
      String on, @Nullable Channel channel, @Nullable ContactOutcome outcome, @Nullable Said said) {
    var learnt = LocalDate.of(2026, 8, 20).atTime(12, 0).atZone(London.ZONE).toInstant();
    var day = on.isEmpty() ? null : LocalDate.parse(on);
    contacts.add(
        new Known<>(
            contacts.size() + 1L,
            new PersonId(1),
            new Contact(day, channel, outcome, said, ""),
            learnt,
            new SourceId(1),
            contacts.size() + 2,
            null));
    return this;
  }

  private Optional<Exhausted> on(String day) {
    return AttemptsRule.exhausted(contacts, 3, 2, LocalDate.parse(day));
  }

  private AttemptsRuleTest threeUnanswered() {
    return tried("2026-07-01", Channel.PHONE, ContactOutcome.NO_REPLY)
        .tried("2026-07-02", Channel.PHONE, ContactOutcome.NO_REPLY)
        .tried("2026-07-03", Channel.LETTER, ContactOutcome.NO_REPLY);
  }

  @Test
  void enough_attempts_by_enough_channels_are_enough_from_the_day_of_the_last() {
    threeUnanswered();
    assertThat(on("2026-07-02")).isEmpty();
    var exhausted = on("2026-07-03").orElseThrow();
    assertThat(exhausted.attempts()).isEqualTo(3);
    assertThat(exhausted.channels()).containsExactly(Channel.PHONE, Channel.LETTER);
    assertThat(exhausted.since()).isEmpty();
    assertThat(exhausted.last().id()).isEqualTo(3);
  }

  @Test
  void enough_attempts_by_one_channel_are_not_enough() {
    tried("2026-07-01", Channel.PHONE, ContactOutcome.NO_REPLY);
    tried("2026-07-02", Channel.PHONE, ContactOutcome.NO_REPLY);
    tried("2026-07-03", Channel.PHONE, ContactOutcome.NO_REPLY);
    assertThat(on("2026-07-31")).isEmpty();
  }

  @Test
  void a_conversation_begins_the_count_again_also_on_the_very_day_of_an_attempt() {
    threeUnanswered().tried("2026-07-03", Channel.PHONE, ContactOutcome.SPOKE);
    assertThat(on("2026-07-02")).isEmpty();
    assertThat(on("2026-07-31")).isEmpty();
    assertThat(AttemptsRule.lastConversation(contacts, LocalDate.of(2026, 7, 31)))
        .contains(LocalDate.of(2026, 7, 3));
    tried("2026-07-10", Channel.PHONE, ContactOutcome.NO_REPLY);
    tried("2026-07-11", Channel.EMAIL, ContactOutcome.NO_REPLY);
    assertThat(on("2026-07-31")).isEmpty();
    tried("2026-07-12", Channel.TEXT, ContactOutcome.NO_REPLY);
    assertThat(on("2026-07-31").orElseThrow().since()).contains(LocalDate.of(2026, 7, 3));
  }

  @Test
  void refusing_to_speak_is_a_conversation_and_so_are_words_without_an_outcome() {
    threeUnanswered().tried("2026-07-04", Channel.PHONE, ContactOutcome.REFUSED);
    assertThat(on("2026-07-31")).isEmpty();
    contacts.clear();
    threeUnanswered().told("2026-07-04", Channel.PHONE, null, Said.UNDECIDED);
    assertThat(on("2026-07-31")).isEmpty();
  }

  @Test
  void a_line_without_outcome_or_words_went_unanswered_and_without_channel_is_another_one() {
    tried("2026-07-01", Channel.PHONE, null);
    tried("2026-07-02", null, null);
    tried("2026-07-03", null, null);
    assertThat(on("2026-07-03").orElseThrow().channels())
        .containsExactly(Channel.PHONE, Channel.OTHER);
  }

  @Test
  void an_attempt_without_a_day_counts_from_the_day_its_list_came() {
    tried("2026-07-01", Channel.PHONE, ContactOutcome.NO_REPLY);
    tried("2026-07-02", Channel.LETTER, ContactOutcome.NO_REPLY);
    tried("", Channel.PHONE, ContactOutcome.NO_REPLY);
    assertThat(on("2026-08-19")).isEmpty();
    assertThat(on("2026-08-20")).isPresent();
  }

  @Test
  void news_of_a_move_is_no_unanswered_attempt() {
    tried("2026-07-01", Channel.PHONE, ContactOutcome.NO_REPLY);
    tried("2026-07-02", Channel.LETTER, ContactOutcome.NO_REPLY);
    tried("2026-07-03", Channel.VISIT, ContactOutcome.MOVED_AWAY);
    assertThat(on("2026-07-31")).isEmpty();
  }
}
