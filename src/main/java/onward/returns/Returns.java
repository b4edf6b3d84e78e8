package onward.returns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import onward.calendar.Campaign;
import onward.calendar.YearGroup;
import onward.destinations.Intention;
import onward.destinations.Intentions;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.facts.London;
import onward.facts.PersonId;
import onward.guarantee.Standing;
import onward.nccis.ReturnHeader;
import onward.partners.Partner;
import onward.partners.Partners;
import onward.people.Details;
import onward.people.People;
import onward.returns.PreparedReturn.Crossing;
import onward.returns.PreparedReturn.Way;
import onward.returns.RecordRule.Subject;
import onward.survey.Lists;
import onward.survey.ProviderRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The monthly returns: prepared from the facts, checked, and kept as they were prepared. */
@Component
public class Returns {
  private final People people;
  private final Lists lists;
  private final Intentions intentions;
  private final Partners partners;
  private final Checks checks;
  private final PreparedTable table;

  Returns(
      People people,
      Lists lists,
      Intentions intentions,
      Partners partners,
      Checks checks,
      PreparedTable table) {
    this.people = people;
    this.lists = lists;
    this.intentions = intentions;
    this.partners = partners;
    this.checks = checks;
    this.table = table;
  }

  /**
   * A return that was prepared.
   *
   * @param id its number
   * @param sha256 of the national file, in hexadecimal
   */
  public record Kept(
      long id,
      LocalDate periodEnd,
      LocalDate asKnownOn,
      Instant preparedAt,
      String preparedBy,
      int records,
      int priority1,
      int priority2,
      int priority3,
      String sha256) {}

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
    var who = new CohortStatusRule(authority, campaign, periodEnd);
    var what = new RecordRule(authority, campaign, periodEnd, database, providers());
    var sent = new ArrayList<Sent>();
    var crossings = new ArrayList<Crossing>();
    for (var subject : subjects(authority, campaign, periodEnd, asKnownOn, standings)) {
      var status = who.of(subject);
      status.ifPresent(letter -> sent.add(new Sent(sent.size() + 1, subject, letter)));
      crossing(subject, campaign, status.isPresent(), who).ifPresent(crossings::add);
    }
    var run = checks.start(header, periodEnd);
    var checked =
        sent.parallelStream()
            .map(one -> run.alone(what.record(one.number, one.subject, one.status)))
            .toList();
    var problems = new ArrayList<>(run.ofTheFile());
    checked.forEach(one -> problems.addAll(run.among(one)));
    var records = checked.stream().map(Checks.Checked::record).toList();
    return new PreparedReturn(
        authority, periodEnd, asKnownOn, header, records, problems, crossings);
  }

  private record Sent(int number, Subject subject, CohortStatusRule.Status status) {}

  /** Keeps a prepared return with its file and its problems. */
  @Transactional
  public Kept keep(PreparedReturn prepared, String by, Instant at) {
    var file = new ByteArrayOutputStream();
    prepared.writeXml(file);
    table.add(prepared, zipped(file.toByteArray()), hash(file.toByteArray()), by, at);
    return table.latest(prepared.authority(), prepared.periodEnd()).orElseThrow();
  }

  /** Every return that was prepared, the latest month first. */
  public List<Kept> all(AuthorityCode authority) {
    return table.all(authority);
  }

  /** The last one prepared for a month. */
  public Optional<Kept> latest(AuthorityCode authority, LocalDate periodEnd) {
    return table.latest(authority, periodEnd);
  }

  /** The problems of the last one prepared for a month. */
  public List<CheckProblem> problems(AuthorityCode authority, LocalDate periodEnd) {
    return table
        .latest(authority, periodEnd)
        .map(kept -> table.problems(authority, kept.id()))
        .orElse(List.of());
  }

  /** The national file of a prepared return, as it was. */
  public byte[] file(AuthorityCode authority, Kept kept) {
    try (var zipped =
        new GZIPInputStream(new ByteArrayInputStream(table.file(authority, kept.id())))) {
      return zipped.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("A kept file can be unzipped", e);
    }
  }

  private List<Subject> subjects(
      AuthorityCode authority,
      Campaign campaign,
      LocalDate periodEnd,
      LocalDate asKnownOn,
      List<Standing> standings) {
    var told = lists.everybody(authority, asKnownOn);
    var intended = intended(authority, periodEnd, asKnownOn);
    var monthBefore = periodEnd.withDayOfMonth(1).minusDays(1);
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

  private static Optional<Crossing> crossing(
      Subject subject, Campaign campaign, boolean sent, CohortStatusRule who) {
    var details = subject.details();
    if (subject.standing() != null && !sent) {
      var why =
          who.leads(details)
              ? "left before this month"
              : details.homeAuthority() + " leads: they live there";
      return Optional.of(
          new Crossing(subject.person(), details.reference(), Way.CAMPAIGN_ONLY, why));
    }
    var born = details.dateOfBirth();
    boolean ofAge = born != null && YearGroup.of(born, campaign).isPresent();
    return subject.standing() == null && sent && ofAge
        ? Optional.of(
            new Crossing(
                subject.person(), details.reference(), Way.FILE_ONLY, elsewhere(subject, who)))
        : Optional.empty();
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

  private static byte[] zipped(byte[] file) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can be written", e);
    }
    return bytes.toByteArray();
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
