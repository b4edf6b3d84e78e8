package onward.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onward.access.Accounts;
import onward.access.FirstAccount;
import onward.access.Role;
import onward.applications.Application;
import onward.applications.Applications;
import onward.applications.Outcome;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.guarantee.Guarantees;
import onward.offers.Offer;
import onward.offers.OfferKind;
import onward.offers.Offers;
import onward.people.Details;
import onward.people.MadeDetails;
import onward.people.People;
import onward.walls.Walls;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;

/**
 * An authority with a few young people, made through the doors that lists use. Tests that share it
 * only read.
 *
 * @param year of the campaign
 * @param account who may sign in to it
 * @param patel has an offer that counts
 * @param okafor has applied and waits
 * @param nowak nothing is known of
 */
public record SmallAuthority(
    AuthorityCode code,
    int year,
    FirstAccount account,
    PersonId patel,
    PersonId okafor,
    PersonId nowak) {
  /** All that the people of an authority's office may be, in one. */
  public static final Set<Role> STAFF =
      Set.of(Role.AUTHORITY_LEAD, Role.DATA_MANAGER, Role.ADMINISTRATOR);

  /** The one with this code, made on first use in an application. */
  public static SmallAuthority in(ApplicationContext onward, String code) {
    var beans = (ConfigurableListableBeanFactory) onward.getAutowireCapableBeanFactory();
    var name = "smallAuthority" + code;
    synchronized (beans) {
      if (!beans.containsSingleton(name)) {
        var authority = new AuthorityCode(code);
        beans.registerSingleton(name, Walls.of(authority).call(() -> make(onward, authority)));
      }
    }
    return beans.getBean(name, SmallAuthority.class);
  }

  private static SmallAuthority make(ApplicationContext onward, AuthorityCode code) {
    var now = onward.getBean(Clock.class).instant();
    var told = now.minus(Duration.ofDays(1));
    var campaign = Campaign.on(London.day(now));
    int year = campaign.year();
    var people = onward.getBean(People.class);
    var source = onward.getBean(Sources.class).open(code, "roll.csv", "admin", told);
    var three = people.numbers(3);
    people.add(
        source,
        List.of(
            new Entry<>(
                three.get(0), person("R1", "Asha", "Patel", LocalDate.of(year - 16, 2, 14)), 2),
            new Entry<>(
                three.get(1), person("R2", "Chidi", "Okafor", LocalDate.of(year - 16, 7, 3)), 3),
            new Entry<>(
                three.get(2), person("R3", "Zofia", "Nowak", LocalDate.of(year - 17, 5, 1)), 4)));
    onward
        .getBean(Rolls.class)
        .record(source, three.stream().map(one -> new Entry<>(one, onRoll(code), 2)).toList());
    var list = onward.getBean(Sources.class).open(code, "northgate-offers.csv", "admin", told);
    onward
        .getBean(Offers.class)
        .record(list, List.of(new Entry<>(three.get(0), offer(campaign, told), 212)));
    onward
        .getBean(Applications.class)
        .record(list, List.of(new Entry<>(three.get(1), application(told), 7)));
    onward.getBean(Guarantees.class).refresh(code, campaign, London.day(now), now);
    var account = onward.getBean(Accounts.class).firstAccount(code, STAFF, told).orElseThrow();
    return new SmallAuthority(code, year, account, three.get(0), three.get(1), three.get(2));
  }

  private static RollSpell onRoll(AuthorityCode code) {
    return new RollSpell(code + "4001", null, null, null, null);
  }

  private static Offer offer(Campaign campaign, Instant told) {
    return new Offer(
        "Northgate College",
        OfferKind.GENERAL_QUALIFICATION,
        "A levels",
        "3",
        London.day(told),
        campaign.firstStart().plusMonths(1),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Application application(Instant told) {
    return new Application(
        "Northgate College", "Plumbing", "2", London.day(told), Outcome.AWAITING, null);
  }

  /** Details of somebody at the same address as everybody of the authority. */
  public static Details person(String reference, String forename, String surname, LocalDate born) {
    return MadeDetails.of(reference, forename, surname, born)
        .withContact("1 High Street", "Northgate", "NG1 1AA", "", "");
  }
}
