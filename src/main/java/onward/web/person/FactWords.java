package onward.web.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import onward.activity.Activity;
import onward.activity.ActivityCode;
import onward.activity.Enrolment;
import onward.activity.Leaving;
import onward.applications.Application;
import onward.circumstances.Circumstance;
import onward.cohort.RollSpell;
import onward.contacts.Contact;
import onward.destinations.IntendedDestination;
import onward.destinations.Intention;
import onward.facts.Fact;
import onward.guarantee.GuaranteeStatus;
import onward.offers.Condition;
import onward.offers.Offer;
import onward.overrides.StatusOverride;
import onward.people.Details;
import onward.web.Words;

/**
 * Says each kind of fact in words.
 *
 * @param partner a partner's name by its key
 */
record FactWords(UnaryOperator<String> partner) {
  Told of(Fact fact) {
    return switch (fact) {
      case Details details -> details(details);
      case RollSpell spell -> roll(spell);
      case Intention intention -> intention(intention);
      case Application application -> application(application);
      case Offer offer -> offer(offer);
      case Activity activity -> activity(activity);
      case Enrolment enrolment -> enrolment(enrolment);
      case Leaving leaving -> leaving(leaving);
      case Contact contact -> contact(contact);
      case Circumstance circumstance -> circumstance(circumstance);
      case StatusOverride override -> override(override);
      default -> throw new IllegalArgumentException("No words for " + fact.getClass());
    };
  }

  private static Told details(Details details) {
    return new Told(
        "Identity and address", listed(details.name(), given("UPN ", details.upn())), null);
  }

  private Told roll(RollSpell spell) {
    var school = spell.school().isEmpty() ? "no roll" : partner.apply(spell.school());
    if (spell.leftOn() != null || spell.leftBecause() != null) {
      var why = spell.leftBecause() == null ? "" : spell.leftBecause().words();
      return new Told("Left " + school, Words.sentence(why), spell.leftOn());
    }
    var status = spell.status() == null ? "" : Words.sentence(spell.status().words());
    return new Told(
        "On " + (spell.school().isEmpty() ? school : "the roll of " + school),
        status,
        spell.since());
  }

  private Told intention(Intention intention) {
    var destination =
        IntendedDestination.of(intention.destination())
            .map(IntendedDestination::words)
            .orElse(intention.destination());
    return new Told(
        "Intends: " + destination,
        listed(
            partner.apply(intention.provider()),
            intention.course(),
            intention.occupation(),
            given("already offered a place by ", partner.apply(intention.offeredBy()))),
        intention.recordedOn());
  }

  private Told application(Application application) {
    var outcome = application.outcome() == null ? "awaiting" : application.outcome().words();
    return new Told(
        "Application to " + named(application.provider()),
        listed(
            application.course(),
            level(application.level()),
            "outcome: " + outcome + given(", ", Words.day(application.outcomeOn()))),
        application.appliedOn());
  }

  private Told offer(Offer offer) {
    var parts = new ArrayList<String>();
    parts.add(offer.course());
    parts.add(offer.kind() == null ? "" : offer.kind().words());
    parts.add(level(offer.level()));
    parts.add(given("starts ", Words.day(offer.startDate())));
    parts.add(condition(offer));
    parts.add(offer.place() == null ? "" : "place: " + offer.place().words());
    parts.add(offer.reply() == null ? "" : offer.reply().words());
    parts.add(given("withdrawn on ", Words.day(offer.withdrawnOn())));
    return new Told("Offer from " + named(offer.provider()), listed(parts), offer.offeredOn());
  }

  private static String condition(Offer offer) {
    if (offer.condition() == null || offer.condition() == Condition.NONE) {
      return "";
    }
    var met = offer.conditionMet() == null ? "open" : offer.conditionMet() ? "met" : "not met";
    return "depends on " + offer.condition().words() + " (" + met + ")";
  }

  private Told activity(Activity activity) {
    var words =
        Arrays.stream(ActivityCode.values())
            .filter(code -> code.code().equals(activity.code()))
            .map(ActivityCode::words)
            .findFirst()
            .orElse("Activity " + activity.code());
    return new Told(
        words,
        listed(
            partner.apply(activity.provider()),
            activity.course(),
            given("expected to end ", Words.day(activity.expectedEnd())),
            given("ended ", Words.day(activity.endDate())),
            given("confirmed ", Words.day(activity.verifiedOn()))),
        activity.startDate());
  }

  private Told enrolment(Enrolment enrolment) {
    return new Told(
        "Enrolled at " + named(enrolment.provider()),
        listed(
            enrolment.course(),
            level(enrolment.level()),
            given("planned to end ", Words.day(enrolment.plannedEnd())),
            given("ended ", Words.day(enrolment.actualEnd())),
            enrolment.completion() == null ? "" : enrolment.completion().words()),
        enrolment.startDate());
  }

  private Told leaving(Leaving leaving) {
    return new Told(
        "Left " + named(leaving.provider()),
        listed(leaving.reason(), given("to ", leaving.destination())),
        leaving.leftOn());
  }

  private static Told contact(Contact contact) {
    var channel = contact.channel() == null ? "other" : contact.channel().words();
    var outcome = contact.outcome() == null ? "no reply" : contact.outcome().words();
    return new Told(
        "Contact by " + channel + ": " + outcome,
        listed(contact.said() == null ? "" : contact.said().words(), given("by ", contact.by())),
        contact.contactedOn());
  }

  private static Told circumstance(Circumstance circumstance) {
    return new Told(
        "Circumstance: " + circumstance.kind().words(),
        given("until ", Words.day(circumstance.until())),
        circumstance.since());
  }

  private static Told override(StatusOverride override) {
    var status =
        GuaranteeStatus.find(override.code())
            .map(GuaranteeStatus::words)
            .orElse("status " + override.code());
    return new Told(
        override.until().isBefore(override.since())
            ? "Override taken back: " + status
            : "Override: " + status,
        listed(
            override.reason(),
            "by " + override.author(),
            override.until().isBefore(override.since())
                ? ""
                : "until " + Words.day(override.until())),
        override.since());
  }

  private String named(String provider) {
    return provider.isEmpty() ? "a provider that was not named" : partner.apply(provider);
  }

  private static String level(String level) {
    return level.isEmpty() ? "" : level.matches("\\d.*") ? "level " + level : level;
  }

  private static String given(String words, String value) {
    return value.isEmpty() ? "" : words + value;
  }

  private static String listed(String... parts) {
    return listed(List.of(parts));
  }

  private static String listed(List<String> parts) {
    return Words.sentence(
        String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList()));
  }
}
