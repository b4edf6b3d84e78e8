package onward.web.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import onward.access.Role;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.guarantee.Guarantees;
import onward.matching.Duplicates;
import onward.people.People;
import onward.safeguards.Safeguards;
import onward.web.SmallAuthority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Walks every route as everybody and looks for where somebody lives who may be reached by a safe
 * way alone: as the register has it, as it had it, and as lists of all sorts tell it. Then the
 * safeguard is lifted, so that the marks are known to be there.
 */
class SafeContactWalkTest extends Walk {
  private static final Marks MARKS =
      Marks.of(
          "Zrefuge", "ZR9 9ZR", "ZR99ZR", "ZR8 8ZR", "07111 222333", "zrefuge@", "07111222333");

  /** What goes to the department is whole: it is the authority's duty to send it. */
  private static final Set<String> WHOLE = Set.of("GET /returns/{month:\\d{4}-\\d{2}}/nccis.xml");

  private static final List<String> ALL = List.of("Zs1", "Zs2", "Zs3");

  private PersonId safe = new PersonId(1);
  private String roll = "";
  private String odd = "";

  @Override
  protected String code() {
    return "847";
  }

  @BeforeEach
  void make() throws Exception {
    places = new HashMap<>(places);
    var beans = onward().getBean(Safeguards.class);
    var now = onward().getBean(Clock.class).instant();
    if (beans.on(authority().code(), London.day(now)).isEmpty()) {
      young(now.minus(Duration.ofDays(1)), Campaign.on(London.day(now)));
    }
    safe = numbered("Zs1");
    roll = listNamed("Zs-roll.csv");
    odd = listNamed("Zs-odd.csv");
    places.put("person", String.valueOf(safe.value()));
  }

  @Test
  void where_they_live_is_on_no_page_and_in_no_file_of_anybody() throws Exception {
    assertThat(leaks()).filteredOn(leak -> WHOLE.stream().noneMatch(leak::startsWith)).isEmpty();
  }

  @Test
  void the_marks_are_there_to_be_found_once_the_safeguard_is_lifted() throws Exception {
    for (var number : ALL) {
      fill("/people/" + numbered(number).value() + "/safeguards/lift", "kind", "SAFE_CONTACT");
    }
    try {
      assertThat(leaks())
          .anyMatch(leak -> leak.startsWith("/people/" + safe.value()))
          .anyMatch(leak -> leak.contains("/lines?outcome=APPLIED&action=changed"))
          .anyMatch(leak -> leak.contains("/lines.csv?outcome=REFUSED"))
          .anyMatch(leak -> leak.contains("/answered.csv"))
          .anyMatch(leak -> leak.contains("/columns"))
          .anyMatch(leak -> leak.contains("/lists/review/one"))
          .anyMatch(leak -> leak.contains("/duplicates"))
          .anyMatch(leak -> leak.contains("workbook"))
          .anyMatch(leak -> leak.contains("checks.csv"))
          .anyMatch(leak -> leak.contains("nccis.xml"));
    } finally {
      protect();
    }
  }

  private List<String> leaks() throws Exception {
    var leaks = new ArrayList<String>();
    for (var one : RouteCases.ALL) {
      for (var role : Role.values()) {
        look(one.pattern() + " as " + role, text(ask(one, account(role, code()))), leaks);
      }
    }
    var addresses = new ArrayList<>(everywhere(roll, safe));
    addresses.addAll(everywhere(odd, safe));
    for (var address : addresses) {
      for (var role : Set.of(Role.DATA_MANAGER, Role.TRACKING_OFFICER)) {
        look(address, text(answer(get(URI.create(address)), account(role, code()))), leaks);
      }
    }
    return leaks;
  }

  private static void look(String where, String said, List<String> leaks) {
    if (MARKS.in(said)) {
      leaks.add(where + ": " + MARKS.around(said));
    }
  }

  /** Somebody entered twice, and one more, of whom lists tell several addresses. */
  private void young(java.time.Instant told, Campaign campaign) throws Exception {
    var born = LocalDate.of(campaign.year() - 16, 5, 5);
    var people = onward().getBean(People.class);
    var all = people.numbers(3);
    var source = onward().getBean(Sources.class).open(authority().code(), "z.csv", "admin", told);
    people.add(source, all.stream().map(one -> entry(one, all, born)).toList());
    var spell = new RollSpell(code() + "4001", null, null, null, null);
    onward()
        .getBean(Rolls.class)
        .record(source, all.stream().map(one -> new Entry<>(one, spell, 2)).toList());
    var now = onward().getBean(Clock.class).instant();
    onward().getBean(Guarantees.class).refresh(authority().code(), campaign, London.day(now), now);
    onward().getBean(Duplicates.class).look(authority().code(), now);
    var birth = "05/05/" + born.getYear();
    bring(
        "Zs-roll.csv",
        """
        Reference,Forename,Surname,Date of birth,Address,Town,Postcode,Email,Phone,School,Remark
        Zs1,Zara,Zsafe,%1$s,9 Zrefuge Street,Zrefugeford,ZR8 8ZR,new.zrefuge@example.org,07111222333,%2$s4001,at Zrefuge
        Zs3,Zelda,Zsafe,%1$s,9 Zrefuge Street,Zrefugeford,ZR8 8ZR,,07111 222333,%2$s4001,
        """
            .formatted(birth, code()));
    bring(
        "Zs-odd.csv",
        """
        Reference,Forename,Surname,Date of birth,Postcode,Provider,Kind,Course,Start date
        ,Zarah,Zsafe,%1$s,ZR8 8ZR,Northgate College,general qualification,A levels,01/09/%2$d
        Zs1,Zara,Zsafe,%1$s,ZR8 8ZR,Northgate College,nonsense at Zrefuge,A levels,01/09/%2$d
        """
            .formatted(birth, campaign.year()));
    protect();
    fill("/returns", "month", fill("{month}"));
  }

  private void protect() throws Exception {
    for (var number : ALL) {
      fill(
          "/people/" + numbered(number).value() + "/safeguards",
          "kind",
          "SAFE_CONTACT",
          "reason",
          "Write to the school");
    }
  }

  private static Entry<onward.people.Details> entry(
      PersonId one, List<PersonId> all, LocalDate born) {
    int place = all.indexOf(one) + 1;
    return new Entry<>(
        one,
        SmallAuthority.person("Zs" + place, place == 3 ? "Zelda" : "Zara", "Zsafe", born)
            .withContact(
                "7 Zrefuge Lane", "Zrefugetown", "ZR9 9ZRX", "zrefuge@example.org", "07111 222333"),
        place + 1);
  }
}
