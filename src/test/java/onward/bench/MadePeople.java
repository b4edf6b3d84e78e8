package onward.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import onward.activity.Activity;
import onward.activity.CourseKind;
import onward.activity.Enrolment;
import onward.applications.Application;
import onward.applications.Outcome;
import onward.calendar.YearGroup;
import onward.circumstances.Circumstance;
import onward.circumstances.CircumstanceKind;
import onward.cohort.RollSpell;
import onward.contacts.Channel;
import onward.contacts.Contact;
import onward.contacts.ContactOutcome;
import onward.contacts.Said;
import onward.destinations.Intention;
import onward.facts.AuthorityCode;
import onward.offers.Condition;
import onward.offers.Offer;
import onward.offers.OfferKind;
import onward.offers.Place;
import onward.offers.Reply;
import onward.people.Details;

/**
 * Facts of made-up young people of the campaign of 2026, about eight a person with the roll and the
 * details, drawn by the person's number: the same number has the same facts.
 */
final class MadePeople {
  static final LocalDate DAY = LocalDate.of(2026, 9, 30);
  static final Instant TOLD = Instant.parse("2026-03-01T12:00:00Z");
  private static final LocalDate YEAR = LocalDate.of(2025, 9, 1);
  private static final int PROVIDERS = 40;

  private MadePeople() {}

  /** Everything told of one person. */
  record Made(
      Details details,
      RollSpell roll,
      List<Intention> intentions,
      List<Application> applications,
      List<Offer> offers,
      List<Activity> activities,
      List<Enrolment> enrolments,
      List<Contact> contacts,
      List<Circumstance> circumstances) {

    int facts() {
      return 2
          + intentions.size()
          + applications.size()
          + offers.size()
          + activities.size()
          + enrolments.size()
          + contacts.size()
          + circumstances.size();
    }
  }

  static Made person(AuthorityCode authority, long number) {
    var dice = new SplittableRandom(number * 7919 + 17);
    var cohort = dice.nextBoolean() ? YearGroup.YEAR_11 : YearGroup.YEAR_12;
    boolean older = cohort == YearGroup.YEAR_12;
    return new Made(
        details(authority, number, older, dice),
        new RollSpell(authority + "4" + (100 + dice.nextInt(60)), null, null, null, null),
        some(dice, 85, 1, () -> intention(dice)),
        some(dice, 80, 2, () -> application(dice)),
        some(dice, 75, 3, () -> offer(dice)),
        some(dice, older ? 80 : 40, 2, () -> activity(dice, older)),
        some(dice, older ? 70 : 20, 1, () -> enrolment(dice, older)),
        some(dice, 40, 4, () -> contact(dice)),
        some(dice, 6, 1, () -> circumstance(dice)));
  }

  private interface Draw<F> {
    F next();
  }

  private static <F> List<F> some(SplittableRandom dice, int percent, int most, Draw<F> draw) {
    var drawn = new ArrayList<F>(most);
    if (dice.nextInt(100) < percent) {
      int howMany = 1 + dice.nextInt(most);
      for (int i = 0; i < howMany; i++) {
        drawn.add(draw.next());
      }
    }
    return drawn;
  }

  private static LocalDate after(SplittableRandom dice, int from, int to) {
    return YEAR.plusDays(dice.nextInt(from, to));
  }

  private static String provider(SplittableRandom dice) {
    return String.valueOf(10_000_000 + dice.nextInt(PROVIDERS));
  }

  private static String course(SplittableRandom dice) {
    return "Course " + dice.nextInt(90);
  }

  private static Details details(
      AuthorityCode authority, long number, boolean older, SplittableRandom dice) {
    return new Details(
        authority + "-" + number,
        "",
        "",
        "",
        "Forename" + dice.nextInt(400),
        "",
        "Surname" + dice.nextInt(4000),
        "",
        "",
        LocalDate.of(older ? 2008 : 2009, 9, 1).plusDays(dice.nextInt(360)),
        "F",
        "WBRI",
        dice.nextInt(200) + " High Street",
        "Northgate",
        "NG1 " + dice.nextInt(10) + "AA",
        "",
        "",
        authority.value(),
        dice.nextInt(8) == 0 ? "K" : "N",
        List.of(),
        null,
        "");
  }

  private static Intention intention(SplittableRandom dice) {
    return new Intention("121", provider(dice), course(dice), "", "", "", after(dice, 20, 200));
  }

  private static Application application(SplittableRandom dice) {
    var outcome = Outcome.values()[dice.nextInt(Outcome.values().length)];
    return new Application(
        provider(dice), course(dice), "3", after(dice, 60, 200), outcome, after(dice, 200, 380));
  }

  private static Offer offer(SplittableRandom dice) {
    boolean dated = dice.nextInt(8) > 0;
    boolean conditional = dice.nextInt(3) == 0;
    return new Offer(
        provider(dice),
        OfferKind.values()[dice.nextInt(OfferKind.values().length)],
        dice.nextInt(20) == 0 ? "" : course(dice),
        "3",
        after(dice, 100, 380),
        dated ? LocalDate.of(2026, 9, 1).plusDays(dice.nextInt(20)) : null,
        conditional ? Condition.GCSE_RESULTS : Condition.NONE,
        null,
        dice.nextInt(12) == 0 ? Place.WAITING_LIST : Place.HELD,
        dice.nextInt(4) == 0 ? Reply.ACCEPTED : null,
        null,
        null,
        null);
  }

  /** An offer told late in September, by its number another one each time. */
  static Offer lateOffer(long number) {
    var dice = new SplittableRandom(number);
    return new Offer(
        provider(dice),
        OfferKind.GENERAL_QUALIFICATION,
        "Late course " + number % 1000,
        "3",
        LocalDate.of(2026, 9, 29),
        LocalDate.of(2026, 10, 5),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Activity activity(SplittableRandom dice, boolean older) {
    var codes = older ? List.of("210", "230", "310", "330", "619") : List.of("110", "619", "330");
    return new Activity(
        codes.get(dice.nextInt(codes.size())),
        provider(dice),
        course(dice),
        CourseKind.OTHER,
        "3",
        after(dice, 0, 300),
        dice.nextBoolean() ? LocalDate.of(2027, 7, 31) : null,
        null,
        after(dice, 300, 380),
        null,
        null);
  }

  private static Enrolment enrolment(SplittableRandom dice, boolean older) {
    var start = older && dice.nextBoolean() ? LocalDate.of(2025, 9, 3) : LocalDate.of(2026, 9, 3);
    return new Enrolment(
        provider(dice), course(dice), CourseKind.A_LEVEL, "3", start, null, null, null, false);
  }

  private static Contact contact(SplittableRandom dice) {
    var outcome = ContactOutcome.values()[dice.nextInt(ContactOutcome.values().length)];
    return new Contact(
        after(dice, 200, 390),
        Channel.values()[dice.nextInt(Channel.values().length)],
        outcome,
        outcome == ContactOutcome.SPOKE ? Said.values()[dice.nextInt(Said.values().length)] : null,
        "adviser");
  }

  private static Circumstance circumstance(SplittableRandom dice) {
    var kinds = CircumstanceKind.values();
    return new Circumstance(kinds[dice.nextInt(kinds.length)], after(dice, 100, 380), null);
  }
}
