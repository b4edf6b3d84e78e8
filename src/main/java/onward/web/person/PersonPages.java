package onward.web.person;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.access.Account;
import onward.access.Right;
import onward.calendar.Campaign;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.followup.FollowUp;
import onward.guarantee.Guarantees;
import onward.guarantee.Guarantees.StatusSpell;
import onward.guarantee.Standing;
import onward.partners.Partners;
import onward.people.Details;
import onward.people.People;
import onward.web.StatusTag;
import onward.web.Today;
import onward.web.Words;
import onward.web.WorkLists;
import onward.web.audit.AuditPages;
import onward.web.rights.Veil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of a young person shows. */
@Component
class PersonPages {
  private final People people;
  private final Rolls rolls;
  private final Guarantees guarantees;
  private final Partners partners;
  private final WorkLists work;
  private final Timeline timeline;
  private final OfferCards offers;
  private final DoingRows doing;
  private final Standings standings;
  private final Today today;
  private final Veil veil;
  private final AuditPages audit;

  PersonPages(
      People people,
      Rolls rolls,
      Guarantees guarantees,
      Partners partners,
      WorkLists work,
      Timeline timeline,
      OfferCards offers,
      DoingRows doing,
      Standings standings,
      Today today,
      Veil veil,
      AuditPages audit) {
    this.audit = audit;
    this.people = people;
    this.rolls = rolls;
    this.guarantees = guarantees;
    this.partners = partners;
    this.work = work;
    this.timeline = timeline;
    this.offers = offers;
    this.doing = doing;
    this.standings = standings;
    this.today = today;
    this.veil = veil;
  }

  /**
   * The page; empty where the authority has no such person.
   *
   * @param day another day to ask about, as 2026-06-30; empty for none
   * @param known with what was known on which day; empty = today
   */
  Optional<PersonPage> of(Account account, PersonId person, String day, String known) {
    return people
        .find(account.authority(), person)
        .flatMap(details -> veil.details(person, details))
        .map(seen -> page(account, person, seen, day, known));
  }

  private PersonPage page(
      Account account, PersonId person, Details details, String day, String known) {
    var authority = account.authority();
    var campaign = today.campaign();
    var standing = guarantees.of(authority, campaign, person);
    var used = standing.map(one -> one.decision().used()).orElse(List.of());
    return new PersonPage(
        "/people/" + person.value(),
        details.name(),
        details.preferredForename(),
        about(authority, person, details, standing),
        standing.map(one -> standings.verdict(one, work(authority, person))).orElse(null),
        veil.safeguards(person).stream()
            .map(one ->
                new PersonPage.Protection(
                    one.kind().words(),
                    one.kind().effect(),
                    one.reason(),
                    one.author(),
                    Words.day(one.since())))
            .toList(),
        standings.override(authority, person),
        standings.wrong(day, known),
        standings.then(authority, person, day, known),
        standings.doubts(authority, person),
        steps(authority, person, guarantees.history(authority, campaign, person)),
        offers.of(authority, campaign, person),
        timeline.of(authority, person, used),
        doing.of(authority, person, details),
        DetailRows.identity(details),
        DetailRows.contact(details),
        account.may(Right.SEE_AUDIT) ? audit.of(account, person) : List.of());
  }

  private String about(
      AuthorityCode authority, PersonId person, Details details, Optional<Standing> standing) {
    var parts = new ArrayList<String>();
    standing.ifPresent(one -> parts.add(one.cohort().words()));
    var born = details.dateOfBirth();
    if (born != null) {
      int age = Period.between(born, today.day()).getYears();
      parts.add("aged " + age + ", born " + Words.day(born));
    }
    school(authority, person).ifPresent(parts::add);
    return Words.sentence(String.join(" · ", parts));
  }

  private Optional<String> school(AuthorityCode authority, PersonId person) {
    return rolls.school(authority, person).map(partners::name);
  }

  private String work(AuthorityCode authority, PersonId person) {
    return work.today(authority).stream()
        .filter(one -> one.person().equals(person))
        .map(PersonPages::work)
        .findFirst()
        .orElse("");
  }

  private static String work(FollowUp followUp) {
    return Words.sentence(followUp.queue().words()) + ": " + followUp.why();
  }

  private List<StatusStep> steps(
      AuthorityCode authority, PersonId person, List<StatusSpell> spells) {
    if (spells.isEmpty()) {
      return List.of();
    }
    var first = spells.getFirst().since();
    var last = Stream.of(today.day(), first).max(LocalDate::compareTo).orElse(first).plusDays(1);
    double days = ChronoUnit.DAYS.between(first, last);
    return spells.stream()
        .map(spell -> {
          var because = because(authority, person, spell);
          return step(spell, because, first, earlier(spell.until(), last), days);
        })
        .toList();
  }

  /** Why on its first day: what is kept is the reason it had last. */
  private String because(AuthorityCode authority, PersonId person, StatusSpell spell) {
    var since = spell.since();
    var kept = spell.decision();
    var then =
        guarantees
            .status(authority, Campaign.on(since), person, since, since)
            .map(Standing::decision)
            .filter(decision -> decision.status() == kept.status())
            .orElse(kept);
    return veil.because(then);
  }

  private StatusStep step(
      StatusSpell spell, String because, LocalDate first, LocalDate end, double days) {
    return new StatusStep(
        StatusTag.of(spell.decision().status()),
        Words.day(spell.since()),
        Words.day(spell.until()),
        because,
        100 * ChronoUnit.DAYS.between(first, spell.since()) / days,
        100 * ChronoUnit.DAYS.between(spell.since(), end) / days);
  }

  private static LocalDate earlier(@Nullable LocalDate until, LocalDate last) {
    return until == null || until.isAfter(last) ? last : until;
  }
}
