package onward.returns;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.calendar.London;
import onward.calendar.YearGroup;
import onward.destinations.Intention;
import onward.destinations.Intentions;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.guarantee.Guarantees;
import onward.guarantee.Standing;
import onward.nccis.NccisWriter;
import onward.nccis.ReturnHeader;
import onward.partners.Authorities;
import onward.partners.Partner;
import onward.partners.Partners;
import onward.people.Details;
import onward.people.People;
import onward.returns.PreparedReturn.Crossing;
import onward.returns.PreparedReturn.Way;
import onward.returns.RecordRule.Subject;
import onward.survey.Lists;
import onward.survey.ProviderRule;
import onward.walls.Walls;
import org.springframework.stereotype.Component;

/** The monthly returns: prepared from the facts and checked. */
@Component
public class Returns {
  private final People people;
  private final Lists lists;
  private final Intentions intentions;
  private final Partners partners;
  private final Checks checks;
  private final Guarantees guarantees;
  private final Authorities register;

  Returns(
      People people,
      Lists lists,
      Intentions intentions,
      Partners partners,
      Checks checks,
      Guarantees guarantees,
      Authorities register) {
    this.people = people;
    this.lists = lists;
    this.intentions = intentions;
    this.partners = partners;
    this.checks = checks;
    this.guarantees = guarantees;
    this.register = register;
  }

  /**
   * Prepares a month's return; nothing is kept.
   *
   * @param day any day of the month; the period ends on the month's last
   * @param asKnownOn with what was known at the end of which day; also the day of sending
   * @param standings where the campaign's people stand
   * @param databaseId the first three digits of national identifiers; empty = the authority's code
   */
  public PreparedReturn prepare(
      AuthorityCode authority,
      Campaign campaign,
      LocalDate day,
      LocalDate asKnownOn,
      List<Standing> standings,
      String databaseId) {
    var periodEnd = YearMonth.from(day).atEndOfMonth();
    var database = databaseId.isEmpty() ? authority.value() : databaseId;
    var header = ReturnHeader.ours(database, authority.value(), asKnownOn, periodEnd);
    var run = checks.start(header, periodEnd);
    var problems = new ArrayList<>(run.ofTheFile());
    var crossings = new ArrayList<Crossing>();
    var month = new Asked(authority, campaign, periodEnd, asKnownOn, database);
    var checked = checked(month, standings, run, 0, crossings::add);
    checked.forEach(one -> {
      problems.addAll(run.among(one));
      problems.addAll(FileChecks.lengths(one.record()));
    });
    var records = checked.stream().map(Checks.Checked::record).toList();
    return new PreparedReturn(
        authority, periodEnd, asKnownOn, header, records, problems, crossings);
  }

  /**
   * Prepares a month's return as it stands at its end, or on the day of knowledge if that is
   * earlier; nothing is kept. The same month with the same knowledge gives the same file.
   *
   * @param databaseId the first three digits of national identifiers; empty = the authority's code
   */
  public PreparedReturn month(
      AuthorityCode authority, YearMonth month, LocalDate asKnownOn, String databaseId) {
    var periodEnd = month.atEndOfMonth();
    var campaign = campaign(periodEnd);
    return prepare(
        authority,
        campaign,
        periodEnd,
        asKnownOn,
        standings(authority, campaign, periodEnd, asKnownOn),
        databaseId);
  }

  /**
   * Writes one file for several authorities, one after the other, so that it fits into memory
   * however many they are. The stream is left open.
   *
   * @param databaseId the first three digits of all national identifiers; empty = each authority's
   *     code
   * @param problems given each problem, those of the file first
   * @return how many people are in it
   */
  public int write(
      List<AuthorityCode> authorities,
      YearMonth month,
      LocalDate asKnownOn,
      String databaseId,
      OutputStream out,
      Consumer<CheckProblem> problems) {
    var periodEnd = month.atEndOfMonth();
    var codes = authorities.stream().map(AuthorityCode::value).toList();
    var databases = databaseId.isEmpty() ? codes : List.of(databaseId);
    var header = ReturnHeader.ours(databases, codes, asKnownOn, periodEnd);
    var run = checks.start(header, periodEnd);
    run.ofTheFile().forEach(problems);
    int written = 0;
    try (var writer = new NccisWriter(out, header, periodEnd)) {
      for (var authority : authorities) {
        var campaign = campaign(periodEnd);
        var database = databaseId.isEmpty() ? authority.value() : databaseId;
        var one = new Asked(authority, campaign, periodEnd, asKnownOn, database);
        int before = written;
        var checked = Walls.of(authority).call(() -> checked(one, run, before));
        for (var each : checked) {
          writer.write(each.record());
          run.among(each).forEach(problems);
        }
        written += checked.size();
      }
    }
    return written;
  }

  /** One authority's records among several's. */
  private List<Checks.Checked> checked(Asked month, Checks.Run run, int before) {
    var standings = standings(month.authority, month.campaign, month.periodEnd, month.asKnownOn);
    return checked(month, standings, run, before, _ -> {});
  }

  /** The campaign that a month's return carries: from its May to the March after. */
  public static Campaign campaign(LocalDate periodEnd) {
    boolean spring = periodEnd.getMonthValue() < Month.APRIL.getValue();
    return new Campaign(spring ? periodEnd.getYear() - 1 : periodEnd.getYear());
  }

  private List<Standing> standings(
      AuthorityCode authority, Campaign campaign, LocalDate periodEnd, LocalDate asKnownOn) {
    var day = asKnownOn.isBefore(periodEnd) ? asKnownOn : periodEnd;
    return guarantees.workOut(authority, campaign, Edition.of(campaign), day, asKnownOn);
  }

  private record Asked(
      AuthorityCode authority,
      Campaign campaign,
      LocalDate periodEnd,
      LocalDate asKnownOn,
      String database) {}

  private List<Checks.Checked> checked(
      Asked month,
      List<Standing> standings,
      Checks.Run run,
      int before,
      Consumer<Crossing> crossings) {
    var who = new CohortStatusRule(month.authority, month.campaign, month.periodEnd);
    var what =
        new RecordRule(
            month.authority, month.campaign, month.periodEnd, month.database, providers());
    var sent = new ArrayList<Sent>();
    for (var subject :
        subjects(month.authority, month.campaign, month.periodEnd, month.asKnownOn, standings)) {
      var status = who.of(subject);
      status.ifPresent(letter -> sent.add(new Sent(before + sent.size() + 1, subject, letter)));
      crossing(subject, month.campaign, month.periodEnd, status.isPresent(), who)
          .ifPresent(crossings);
    }
    return sent.parallelStream()
        .map(one -> run.alone(what.record(one.number, one.subject, one.status)))
        .toList();
  }

  private record Sent(int number, Subject subject, CohortStatusRule.Status status) {}

  private List<Subject> subjects(
      AuthorityCode authority,
      Campaign campaign,
      LocalDate periodEnd,
      LocalDate asKnownOn,
      List<Standing> standings) {
    var told = lists.everybody(authority, asKnownOn);
    var intended = intended(authority, periodEnd, asKnownOn);
    var monthBefore = periodEnd.withDayOfMonth(1).minusDays(1);
    var atEnd = replaced(authority, periodEnd, asKnownOn);
    var before = replaced(authority, monthBefore, asKnownOn);
    var atFreeze = replaced(authority, campaign.freeze(), asKnownOn);
    var standing = new HashMap<PersonId, Standing>();
    standings.forEach(one -> standing.put(one.person(), one));
    return people.all(authority, asKnownOn).stream()
        .map(known -> {
          var learnt = London.day(known.learnt());
          return new Subject(
              known.person(),
              known.fact(),
              learnt,
              told.about(known.person()),
              standing.get(known.person()),
              intended.getOrDefault(known.person(), ""),
              learnt.isAfter(periodEnd) ? atEnd.get(known.person()) : known.fact(),
              learnt.isAfter(monthBefore) ? before.get(known.person()) : known.fact(),
              learnt.isAfter(campaign.freeze()) ? atFreeze.get(known.person()) : known.fact());
        })
        .toList();
  }

  /** The details that stood at the end of a day and do no longer, by person. */
  private Map<PersonId, Details> replaced(AuthorityCode authority, LocalDate then, LocalDate by) {
    var details = new HashMap<PersonId, Details>();
    people
        .replaced(authority, then, by)
        .forEach(known -> details.put(known.person(), known.fact()));
    return details;
  }

  private Optional<Crossing> crossing(
      Subject subject, Campaign campaign, LocalDate periodEnd, boolean sent, CohortStatusRule who) {
    var details = subject.details();
    if (!sent && who.movedNobodyKnowsWhere(subject)) {
      return Optional.of(
          new Crossing(
              subject.person(),
              details.reference(),
              Way.NOWHERE,
              "moved away, and the new authority is not known",
              "Find out which authority leads now and correct the home authority: then they are"
                  + " sent as transferred"));
    }
    if (subject.standing() != null && !sent) {
      return Optional.of(
          new Crossing(
              subject.person(),
              details.reference(),
              Way.CAMPAIGN_ONLY,
              who.led(subject) ? "left before this month" : leads(details, periodEnd),
              who.led(subject) || isAuthority(details.homeAuthority(), periodEnd)
                  ? ""
                  : "Correct the home authority: until then nobody sends this person"));
    }
    var born = details.dateOfBirth();
    boolean ofAge = born != null && YearGroup.of(born, campaign).isPresent();
    return subject.standing() == null && sent && ofAge
        ? Optional.of(
            new Crossing(
                subject.person(), details.reference(), Way.FILE_ONLY, elsewhere(subject, who), ""))
        : Optional.empty();
  }

  private String leads(Details details, LocalDate periodEnd) {
    var home = details.homeAuthority();
    return isAuthority(home, periodEnd)
        ? home + " leads: they live there"
        : home + " would lead, and is no authority then";
  }

  /** Codes that begin with 00 stand for places outside England. */
  private boolean isAuthority(String code, LocalDate day) {
    return code.startsWith("00") || register.listed(new AuthorityCode(code), day);
  }

  private static String elsewhere(Subject subject, CohortStatusRule who) {
    return subject.told().rolls().stream()
        .map(known -> known.fact().school())
        .filter(school -> school.matches("\\d{7}") && !school.startsWith(who.authority().value()))
        .map(school -> "they live here and are educated in " + school.substring(0, 3))
        .max(String::compareTo)
        .orElse("they live here and no school here counted them on 31 May");
  }

  /** By person, what they said last that they mean to do. */
  private Map<PersonId, String> intended(
      AuthorityCode authority, LocalDate periodEnd, LocalDate asKnownOn) {
    var latest = new HashMap<PersonId, Known<Intention>>();
    for (var known : intentions.all(authority, asKnownOn)) {
      if (!said(known).isAfter(periodEnd.isAfter(asKnownOn) ? periodEnd : asKnownOn)) {
        latest.merge(
            known.person(), known, (one, other) -> said(other).isBefore(said(one)) ? one : other);
      }
    }
    var codes = new HashMap<PersonId, String>();
    latest.forEach((person, known) -> codes.put(person, known.fact().destination()));
    return codes;
  }

  private static LocalDate said(Known<Intention> known) {
    var on = known.fact().recordedOn();
    return on != null ? on : London.day(known.learnt());
  }

  /** What is sent of a provider, each looked up once. */
  private Function<String, Subject.Provider> providers() {
    partners.known(""); // the register is read before many ask at once
    var known = new ConcurrentHashMap<String, Subject.Provider>();
    return key -> known.computeIfAbsent(key, this::provider);
  }

  private Subject.Provider provider(String key) {
    var partner = partners.find(key);
    boolean number = key.matches("\\d{7}");
    var dfe = number ? key : partner.map(Partner::dfeNumber).orElse("");
    var ukprn = partner.map(Partner::ukprn).orElse(key.matches("1\\d{7}") ? key : "");
    var authority =
        dfe.isEmpty() ? partner.map(Partner::authority).orElse("") : dfe.substring(0, 3);
    var name = partner.map(Partner::name).orElse(key.matches("\\d+") ? "" : key);
    return new Subject.Provider(ProviderRule.activity(key, partner), dfe, name, ukprn, authority);
  }
}
