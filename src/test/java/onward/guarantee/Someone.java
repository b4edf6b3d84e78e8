package onward.guarantee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import onward.activity.Activity;
import onward.activity.Completion;
import onward.activity.CourseKind;
import onward.activity.Enrolment;
import onward.activity.Leaving;
import onward.applications.Application;
import onward.applications.Outcome;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.calendar.London;
import onward.calendar.YearGroup;
import onward.caseload.PersonFacts;
import onward.circumstances.Circumstance;
import onward.circumstances.CircumstanceKind;
import onward.cohort.Member;
import onward.contacts.Channel;
import onward.contacts.Contact;
import onward.contacts.ContactOutcome;
import onward.contacts.Said;
import onward.destinations.Intention;
import onward.facts.Fact;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.SourceId;
import onward.offers.Offer;
import onward.offers.OfferKind;
import onward.overrides.StatusOverride;
import onward.people.Details;
import onward.people.MadeDetails;
import onward.settings.Settings;
import org.jspecify.annotations.Nullable;

/** A young person made up for a test, fact by fact. Facts are learnt on the day last said. */
public final class Someone {
  private final Member member;
  private final List<Known<Intention>> intentions = new ArrayList<>();
  private final List<Known<Application>> applications = new ArrayList<>();
  private final List<Known<Offer>> offers = new ArrayList<>();
  private final List<Known<Activity>> activities = new ArrayList<>();
  private final List<Known<Enrolment>> enrolments = new ArrayList<>();
  private final List<Known<Leaving>> leavings = new ArrayList<>();
  private final List<Known<Contact>> contacts = new ArrayList<>();
  private final List<Known<Circumstance>> circumstances = new ArrayList<>();
  private final List<Known<StatusOverride>> overrides = new ArrayList<>();
  private String sen = "";
  private Instant learnt = London.endOf(day("2026-06-01")).minusSeconds(3600);
  private long number;

  private Someone(YearGroup cohort, long person) {
    member = new Member(new PersonId(person), cohort, "8604001", Member.Joined.OPENING, null, "");
  }

  public static Someone inYear11() {
    return new Someone(YearGroup.YEAR_11, 1);
  }

  public static Someone inYear12() {
    return new Someone(YearGroup.YEAR_12, 1);
  }

  public static Someone in(YearGroup cohort, long person) {
    return new Someone(cohort, person);
  }

  /** The decision about someone on a day of the campaign of 2026. */
  public static Decision on(String day, Someone person) {
    return new GuaranteeRule(
            new Campaign(2026), Edition.TODAY, Settings.DEFAULT, UnaryOperator.identity())
        .decide(person.facts(), day(day));
  }

  public static String code(String day, Someone person) {
    return on(day, person).status().code();
  }

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static @Nullable LocalDate maybe(String text) {
    return text.isEmpty() ? null : day(text);
  }

  public Someone learnt(String day) {
    learnt = London.endOf(day(day)).minusSeconds(3600);
    return this;
  }

  public Someone withPlan() {
    sen = "E";
    return this;
  }

  /** An offer of A levels at Northgate College that counts. */
  public static Offer offer() {
    return offer(OfferKind.GENERAL_QUALIFICATION);
  }

  public static Offer offer(OfferKind kind) {
    return new Offer(
        "Northgate College",
        kind,
        "A levels",
        "3",
        day("2026-03-03"),
        day("2026-09-07"),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  public Someone offered(Offer offer) {
    offers.add(known(offer));
    return this;
  }

  public Someone applied(
      String provider, String appliedOn, @Nullable Outcome outcome, String outcomeOn) {
    applications.add(
        known(
            new Application(
                provider, "Bricklaying", "2", maybe(appliedOn), outcome, maybe(outcomeOn))));
    return this;
  }

  public Someone doing(String code, String since) {
    return doing(code, since, "", "", null, false);
  }

  public Someone doing(
      String code,
      String since,
      String expectedEnd,
      String end,
      @Nullable CourseKind kind,
      boolean wantsToReturn) {
    activities.add(
        known(
            new Activity(
                code,
                "Northgate College",
                "",
                kind,
                "",
                maybe(since),
                maybe(expectedEnd),
                maybe(end),
                null,
                null,
                wantsToReturn ? Boolean.TRUE : null)));
    return this;
  }

  public Someone enrolled(
      @Nullable CourseKind kind, String start, String plannedEnd, @Nullable Completion completion) {
    return enrolled(kind, start, plannedEnd, "", completion, false);
  }

  public Someone enrolled(
      @Nullable CourseKind kind,
      String start,
      String plannedEnd,
      String end,
      @Nullable Completion completion,
      boolean apprenticeship) {
    enrolments.add(
        known(
            new Enrolment(
                "Northgate College",
                "Sciences",
                kind,
                "3",
                maybe(start),
                maybe(plannedEnd),
                maybe(end),
                completion,
                apprenticeship)));
    return this;
  }

  public Someone left(String on) {
    leavings.add(known(new Leaving("Northgate College", maybe(on), "", "")));
    return this;
  }

  public Someone contacted(String on, Channel channel, ContactOutcome outcome) {
    contacts.add(known(new Contact(maybe(on), channel, outcome, null, "")));
    return this;
  }

  public Someone said(String on, Said said) {
    contacts.add(known(new Contact(maybe(on), Channel.PHONE, ContactOutcome.SPOKE, said, "")));
    return this;
  }

  public Someone circumstance(CircumstanceKind kind, String since, String until) {
    circumstances.add(known(new Circumstance(kind, maybe(since), maybe(until))));
    return this;
  }

  public Someone intends(String destination, String provider, String offeredBy, String on) {
    intentions.add(known(new Intention(destination, provider, "", "", offeredBy, "", maybe(on))));
    return this;
  }

  public Someone overridden(String code, String since, String until) {
    overrides.add(
        known(new StatusOverride(code, "seen at home", "Dana Price", day(since), day(until))));
    return this;
  }

  /** The facts of both. */
  public Someone and(Someone other) {
    intentions.addAll(other.intentions);
    applications.addAll(other.applications);
    offers.addAll(other.offers);
    activities.addAll(other.activities);
    enrolments.addAll(other.enrolments);
    leavings.addAll(other.leavings);
    contacts.addAll(other.contacts);
    circumstances.addAll(other.circumstances);
    overrides.addAll(other.overrides);
    return this;
  }

  public PersonFacts facts() {
    return new PersonFacts(
        member,
        details(),
        intentions,
        applications,
        offers,
        activities,
        enrolments,
        leavings,
        contacts,
        circumstances,
        overrides);
  }

  /** The same facts in another order. */
  PersonFacts shuffled(long seed) {
    return new PersonFacts(
        member,
        details(),
        mixed(intentions, seed),
        mixed(applications, seed),
        mixed(offers, seed),
        mixed(activities, seed),
        mixed(enrolments, seed),
        mixed(leavings, seed),
        mixed(contacts, seed),
        mixed(circumstances, seed),
        mixed(overrides, seed));
  }

  private static <T> List<T> mixed(List<T> list, long seed) {
    var copy = new ArrayList<>(list);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }

  private <F extends Fact> Known<F> known(F fact) {
    return new Known<>(
        ++number, member.person(), fact, learnt, new SourceId(1), (int) number, null);
  }

  private Details details() {
    return MadeDetails.of("R1", "Asha", "Patel", null).withNeeds("", sen, List.of(), null);
  }
}
