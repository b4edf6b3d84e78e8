package onward.web.rights;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onward.access.Account;
import onward.access.Accounts;
import onward.access.Field;
import onward.access.Holder;
import onward.access.Role;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.circumstances.Circumstance;
import onward.circumstances.CircumstanceKind;
import onward.circumstances.Circumstances;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.guarantee.Guarantees;
import onward.people.Details;
import onward.people.People;
import onward.submissions.Submissions;
import onward.web.SmallAuthority;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;

/**
 * A young person every part of whose record carries a mark, so that a leak is seen in any answer.
 *
 * @param places what is put into addresses
 */
record Canaries(PersonId person, Map<String, String> places) {
  static final String NAME = "Zcanaryson";

  /** Begins the forename: a spreadsheet would run it. */
  static final String FORMULA = "=HYPERLINK(1)";

  /** Stands in the surname and other texts: a page must not carry it as it is. */
  static final String MARKUP = "<img src=zcanary onerror=alert(1)>";

  /** The marks of the kept parts of the record. */
  Map<Field, List<String>> kept() {
    return Map.of(
        Field.CIRCUMSTANCES, List.of("Pregnancy", "pregnancy"),
        Field.SEN, List.of("Zcanarysen"),
        Field.CHARACTERISTICS, List.of("Zcanarymark"),
        Field.ETHNICITY, List.of("Zcanaryeth"),
        Field.CONTACT_DETAILS, List.of("Zcanary Road", "Zcanarytown", "zcanary.home@example.org"));
  }

  /** The one of this authority, made on first use. */
  static Canaries in(Walk pages, ApplicationContext onward, SmallAuthority authority)
      throws Exception {
    var beans = (ConfigurableListableBeanFactory) onward.getAutowireCapableBeanFactory();
    var name = "canaries" + authority.code();
    if (!beans.containsSingleton(name)) {
      beans.registerSingleton(name, make(pages, onward, authority));
    }
    return beans.getBean(name, Canaries.class);
  }

  private static Canaries make(Walk pages, ApplicationContext onward, SmallAuthority authority)
      throws Exception {
    var now = onward.getBean(Clock.class).instant();
    var told = now.minus(Duration.ofDays(1));
    var day = London.day(now);
    var campaign = Campaign.on(day);
    var code = authority.code();
    var people = onward.getBean(People.class);
    var source = onward.getBean(Sources.class).open(code, "Zcanary.csv", "admin", told);
    var person = people.numbers(1).getFirst();
    people.add(source, List.of(new Entry<>(person, details(campaign), 2)));
    var spell = new RollSpell(code + "4001", null, null, null, null);
    onward.getBean(Rolls.class).record(source, List.of(new Entry<>(person, spell, 2)));
    onward
        .getBean(Circumstances.class)
        .record(
            source,
            List.of(
                new Entry<>(person, new Circumstance(CircumstanceKind.PREGNANCY, null, null), 3)));
    onward.getBean(Guarantees.class).refresh(code, campaign, day, now);
    var list =
        pages.bring(
            "Zcanary-offers.csv",
            "Forename,Surname,Date of birth,Provider,Kind,Course,Start date\n"
                + "Zcanary,Nobody,01/01/%d,Northgate College,general qualification,Zcanary,01/09/%d\n"
                    .formatted(campaign.year() - 16, campaign.year()));
    var month = YearMonth.from(day);
    pages.fill("/returns", "month", month.toString());
    var submission =
        onward.getBean(Submissions.class).of(code, month.atEndOfMonth()).getFirst().id();
    var places = new HashMap<String, String>();
    places.put("person", String.valueOf(person.value()));
    places.put("list", list.replaceAll("\\D", ""));
    places.put("month", month.toString());
    places.put("earlier", month.minusMonths(1).toString());
    places.put("return", String.valueOf(submission));
    var somebody = new Account(code, "zcanary@example.org", "Zcanary", Set.of(Role.ANALYST), "");
    onward.getBean(Accounts.class).add(Holder.of(somebody, "", now));
    places.put(
        "account",
        UUID.nameUUIDFromBytes(somebody.userName().getBytes(StandardCharsets.UTF_8)).toString());
    places.put("school", code + "4001");
    places.put("longAgo", day.minusDays(30).toString());
    return new Canaries(person, places);
  }

  private static Details details(Campaign campaign) {
    return new Details(
        "ZcanaryRef",
        "Zcanaryupn",
        "",
        "Zcanaryuln",
        FORMULA + "Zcanary",
        "Zcanarymiddle" + MARKUP,
        NAME + MARKUP,
        "Zcanaryformer",
        "@" + MARKUP,
        LocalDate.of(campaign.year() - 16, 3, 9),
        "F",
        "Zcanaryeth",
        "1 Zcanary Road" + MARKUP,
        "Zcanarytown",
        "ZC1 1ZC",
        "zcanary.home@example.org",
        "07000 123456",
        "",
        "Zcanarysen",
        List.of("Zcanarymark"),
        2,
        "");
  }
}
