package onward.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onward.access.Accounts;
import onward.access.FirstAccount;
import onward.applications.Application;
import onward.applications.Applications;
import onward.applications.Outcome;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.Sources;
import onward.offers.Offer;
import onward.offers.OfferKind;
import onward.offers.Offers;
import onward.people.Details;
import onward.people.People;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;

/**
 * An authority with a few young people, made through the doors that lists use. Tests that share it
 * only read.
 *
 * @param account who may sign in to it
 * @param patel has an offer that counts
 * @param okafor has applied and waits
 * @param nowak nothing is known of
 */
public record SmallAuthority(
    AuthorityCode code, FirstAccount account, PersonId patel, PersonId okafor, PersonId nowak) {
  static final Instant TOLD = Instant.parse("2026-06-04T09:00:00Z");
  private static final AuthorityCode CODE = new AuthorityCode("861");
  private static final String NAME = "smallAuthority";

  /** The one of this application, made on first use. */
  static SmallAuthority in(ApplicationContext onward) {
    var beans = (ConfigurableListableBeanFactory) onward.getAutowireCapableBeanFactory();
    synchronized (beans) {
      if (!beans.containsSingleton(NAME)) {
        beans.registerSingleton(NAME, make(onward));
      }
    }
    return beans.getBean(NAME, SmallAuthority.class);
  }

  private static SmallAuthority make(ApplicationContext onward) {
    var people = onward.getBean(People.class);
    var source = onward.getBean(Sources.class).open(CODE, "roll-2026.csv", "admin-861", TOLD);
    var three = people.numbers(3);
    people.add(
        source,
        List.of(
            new Entry<>(three.get(0), person("R1", "Asha", "Patel", LocalDate.of(2010, 2, 14)), 2),
            new Entry<>(three.get(1), person("R2", "Chidi", "Okafor", LocalDate.of(2010, 7, 3)), 3),
            new Entry<>(
                three.get(2), person("R3", "Zofia", "Nowak", LocalDate.of(2009, 5, 1)), 4)));
    onward
        .getBean(Rolls.class)
        .record(source, three.stream().map(one -> new Entry<>(one, onRoll(), 2)).toList());
    tell(onward, three);
    var account = onward.getBean(Accounts.class).firstAccount(CODE, TOLD).orElseThrow();
    return new SmallAuthority(CODE, account, three.get(0), three.get(1), three.get(2));
  }

  private static void tell(ApplicationContext onward, List<PersonId> three) {
    Source list =
        onward.getBean(Sources.class).open(CODE, "northgate-offers.csv", "admin-861", TOLD);
    onward.getBean(Offers.class).record(list, List.of(new Entry<>(three.get(0), offer(), 212)));
    onward
        .getBean(Applications.class)
        .record(list, List.of(new Entry<>(three.get(1), application(), 7)));
  }

  private static RollSpell onRoll() {
    return new RollSpell("8614001", null, null, null, null);
  }

  private static Offer offer() {
    return new Offer(
        "Northgate College",
        OfferKind.GENERAL_QUALIFICATION,
        "A levels",
        "3",
        LocalDate.of(2026, 3, 2),
        LocalDate.of(2026, 9, 3),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Application application() {
    return new Application(
        "Northgate College", "Plumbing", "2", LocalDate.of(2026, 2, 1), Outcome.AWAITING, null);
  }

  private static Details person(String reference, String forename, String surname, LocalDate born) {
    return new Details(
        reference,
        "",
        "",
        "",
        forename,
        "",
        surname,
        "",
        "",
        born,
        "",
        "",
        "1 High Street",
        "Northgate",
        "NG1 1AA",
        "",
        "",
        "",
        "",
        List.of(),
        null,
        "");
  }
}
