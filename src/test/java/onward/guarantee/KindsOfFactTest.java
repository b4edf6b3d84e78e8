package onward.guarantee;

import static onward.guarantee.Someone.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import onward.activity.Activity;
import onward.activity.ActivityCode;
import onward.activity.ActivityGroup;
import onward.activity.Completion;
import onward.activity.CourseKind;
import onward.activity.Enrolment;
import onward.activity.Leaving;
import onward.circumstances.Circumstance;
import onward.circumstances.CircumstanceKind;
import onward.contacts.Channel;
import onward.contacts.Contact;
import onward.contacts.ContactOutcome;
import onward.contacts.Said;
import onward.offers.Condition;
import onward.offers.ConditionState;
import onward.offers.OfferKind;
import onward.offers.Place;
import onward.offers.Reason;
import onward.offers.Reply;
import onward.offers.Unsuitable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes two statements one, and that every word of the lists is a different one. */
class KindsOfFactTest {
  static Stream<List<String>> vocabularies() {
    return Stream.of(
        words(OfferKind.values(), OfferKind::words),
        words(Condition.values(), Condition::words),
        words(ConditionState.values(), ConditionState::words),
        words(Place.values(), Place::words),
        words(Reply.values(), Reply::words),
        words(Unsuitable.values(), Unsuitable::words),
        words(Reason.values(), Reason::asks),
        words(Reason.values(), Reason::whyInGeneral),
        words(Completion.values(), Completion::words),
        words(CourseKind.values(), CourseKind::words),
        words(ActivityGroup.values(), ActivityGroup::words),
        words(ActivityCode.values(), ActivityCode::words),
        words(ActivityCode.values(), ActivityCode::code),
        words(Channel.values(), Channel::words),
        words(ContactOutcome.values(), ContactOutcome::words),
        words(Said.values(), Said::words),
        words(CircumstanceKind.values(), CircumstanceKind::words),
        words(Clause.values(), Clause::words),
        words(Clause.values(), Clause::when),
        words(GuaranteeStatus.values(), GuaranteeStatus::words),
        words(StatusGroup.values(), StatusGroup::words));
  }

  private static <T> List<String> words(T[] values, Function<T, String> words) {
    return Arrays.stream(values).map(words).toList();
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void every_word_is_said_and_no_two_are_the_same(List<String> words) {
    assertThat(words).doesNotContain("").doesNotHaveDuplicates();
  }

  @Test
  void two_statements_are_about_the_same_thing_by_what_they_name() {
    assertThat(Someone.offer().key()).isEqualTo("Northgate College|general qualification|A levels");
    assertThat(Guidance.offerOf(OfferKind.JOB, "A", "B", "").key()).isEqualTo("A|job|B");
    assertThat(activity("2025-09-03").key()).isEqualTo("230|Northgate College|Art|2025-09-03");
    assertThat(activity("").key()).isEqualTo("230|Northgate College|Art|");
    assertThat(enrolment("2025-09-03").key()).isEqualTo("Northgate College|Art|2025-09-03");
    assertThat(enrolment("").key()).isEqualTo("Northgate College|Art|");
    assertThat(new Leaving("Northgate College", day("2026-03-20"), "", "").key())
        .isEqualTo("Northgate College|2026-03-20");
    assertThat(new Leaving("Northgate College", null, "", "").key())
        .isEqualTo("Northgate College|");
    assertThat(new Circumstance(CircumstanceKind.ILLNESS, day("2026-03-20"), null).key())
        .isEqualTo("ILLNESS|2026-03-20");
    assertThat(new Circumstance(CircumstanceKind.ILLNESS, null, null).key()).isEqualTo("ILLNESS|");
    assertThat(contact("2026-03-20").key()).isEqualTo("2026-03-20|PHONE|SPOKE|UNDECIDED|J. Cooper");
    assertThat(contact("").key()).isEqualTo("|PHONE|SPOKE|UNDECIDED|J. Cooper");
  }

  private static Activity activity(String since) {
    return new Activity(
        "230",
        "Northgate College",
        "Art",
        null,
        "",
        Someone.maybe(since),
        null,
        null,
        null,
        null,
        null);
  }

  private static Enrolment enrolment(String since) {
    return new Enrolment(
        "Northgate College", "Art", null, "", Someone.maybe(since), null, null, null, false);
  }

  private static Contact contact(String on) {
    return new Contact(
        Someone.maybe(on), Channel.PHONE, ContactOutcome.SPOKE, Said.UNDECIDED, "J. Cooper");
  }

  @Test
  void which_activities_the_return_wants_more_of() {
    assertThat(ActivityCode.values())
        .filteredOn(ActivityCode::compulsory)
        .extracting(ActivityCode::code)
        .containsExactly("110", "120", "130", "140", "150");
    assertThat(ActivityCode.values())
        .filteredOn(ActivityCode::hasReview)
        .extracting(ActivityCode::code)
        .containsExactly("260", "290", "350", "616", "710", "720");
    assertThat(ActivityCode.SCHOOL_SIXTH_FORM.hasExpectedEnd()).isTrue();
    assertThat(ActivityCode.ON_ROLL.hasExpectedEnd()).isTrue();
    assertThat(ActivityCode.FUNDED_TRAINING.hasExpectedEnd()).isTrue();
    assertThat(ActivityCode.APPRENTICESHIP.hasExpectedEnd()).isFalse();
  }

  @Test
  void firm_is_what_only_time_stands_before() {
    assertThat(ConditionState.values())
        .filteredOn(ConditionState::firm)
        .containsExactly(ConditionState.NONE, ConditionState.MET);
  }
}
