package onward.web.quality;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import onward.calendar.YearGroup;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.guarantee.Guarantees;
import onward.overrides.Overrides;
import onward.partners.Partners;
import onward.people.Details;
import onward.people.People;
import onward.quality.Contradiction;
import onward.quality.Lack;
import onward.tables.CsvOut;
import onward.web.Address;
import onward.web.Paging;
import onward.web.StatusTag;
import onward.web.Today;
import onward.web.Words;
import onward.web.WorkLists;
import onward.web.quality.PutRightPage.Row;
import onward.web.quality.QualityPage.KindRow;
import onward.web.quality.QualityPage.OptionRow;
import onward.web.quality.QualityPage.ProviderRow;
import onward.web.rights.Veil;
import org.springframework.stereotype.Component;

/** Gathers what can be put right, for the pages. */
@Component
class QualityPages {
  private final WorkLists work;
  private final Overrides overrides;
  private final Guarantees guarantees;
  private final Partners partners;
  private final People people;
  private final Today today;
  private final Veil veil;

  QualityPages(
      WorkLists work,
      Overrides overrides,
      Guarantees guarantees,
      Partners partners,
      People people,
      Today today,
      Veil veil) {
    this.work = work;
    this.overrides = overrides;
    this.guarantees = guarantees;
    this.partners = partners;
    this.people = people;
    this.today = today;
    this.veil = veil;
  }

  QualityPage overview(AuthorityCode authority) {
    var found = work.work(authority);
    var concerned = new HashSet<PersonId>();
    found.lacks().forEach(lack -> concerned.add(lack.person()));
    found.contradictions().forEach(one -> concerned.add(one.person()));
    return new QualityPage(
        "To put right: " + Words.count(concerned.size(), "young person", "young people"),
        providers(found.lacks()),
        kinds(found.contradictions()),
        overridden(authority),
        found.options().keySet().stream().map(YearGroup::words).toList(),
        options(found.options()));
  }

  /** The providers, those with the most people first. */
  private List<ProviderRow> providers(List<Lack> lacks) {
    var byProvider = new HashMap<String, List<Lack>>();
    lacks.forEach(
        lack -> byProvider.computeIfAbsent(lack.provider(), _ -> new ArrayList<>()).add(lack));
    return byProvider.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, List<Lack>> one) -> people(one.getValue()).size())
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .map(one -> provider(one.getKey(), one.getValue()))
        .toList();
  }

  private ProviderRow provider(String key, List<Lack> lacks) {
    var asks = new TreeMap<String, Set<PersonId>>();
    lacks.forEach(
        lack -> asks.computeIfAbsent(lack.missing(), _ -> new HashSet<>()).add(lack.person()));
    return new ProviderRow(
        Address.of("/to-put-right/provider").and("key", key).toString(),
        partners.name(key),
        Words.number(people(lacks).size()),
        asks.entrySet().stream()
            .map(ask -> Words.number(ask.getValue().size()) + ": " + ask.getKey())
            .toList());
  }

  private static Set<PersonId> people(List<Lack> lacks) {
    var people = new HashSet<PersonId>();
    lacks.forEach(lack -> people.add(lack.person()));
    return people;
  }

  private static List<KindRow> kinds(List<Contradiction> contradictions) {
    return Arrays.stream(Contradiction.Kind.values())
        .map(kind ->
            new KindRow(
                "/to-put-right/contradictions?kind=" + kind.name(),
                Words.number(contradictions.stream().filter(one -> one.kind() == kind).count()),
                kind.words(),
                kind.decided()))
        .filter(row -> !row.count().equals("0"))
        .toList();
  }

  private String overridden(AuthorityCode authority) {
    long inForce =
        overrides.all(authority, today.day()).stream()
            .filter(known -> known.fact().on(today.day()))
            .count();
    return Words.count(inForce, "status is", "statuses are") + " overridden today";
  }

  private static List<OptionRow> options(Map<YearGroup, Map<String, Integer>> options) {
    var all = new TreeSet<String>();
    options.values().forEach(counts -> all.addAll(counts.keySet()));
    return all.stream()
        .map(option ->
            new OptionRow(
                Words.sentence(option),
                options.values().stream()
                    .map(counts -> Words.number(counts.getOrDefault(option, 0)))
                    .toList()))
        .toList();
  }

  PutRightPage ask(AuthorityCode authority, String provider, int page) {
    var lacks = lacks(authority, provider);
    var name = partners.name(provider);
    var address = Address.of("/to-put-right/provider").and("key", provider);
    return new PutRightPage(
        "Ask " + name + " about " + Words.count(people(lacks).size(), "person", "people"),
        "One call may settle them all. Once the provider has answered, bring in its corrected list.",
        "Ask",
        rows(authority, lacks.stream().skip(Paging.offset(page)).limit(Paging.SIZE).toList()),
        new Paging(page, lacks.size(), address),
        address.at("/to-put-right/provider.csv").toString());
  }

  private List<Lack> lacks(AuthorityCode authority, String provider) {
    return work.work(authority).lacks().stream()
        .filter(lack -> lack.provider().equals(provider))
        .toList();
  }

  private List<Row> rows(AuthorityCode authority, List<Lack> lacks) {
    var details = details(authority, lacks.stream().map(Lack::person).toList());
    return lacks.stream()
        .map(lack ->
            new Row(
                href(lack.person(), lack.fact().table(), lack.fact().id()),
                name(details, lack.person()),
                lack.cohort().words(),
                StatusTag.of(lack.status()),
                Words.sentence(
                    (lack.course().isEmpty() ? "" : lack.course() + ": ") + lack.missing()),
                Words.sentence(lack.ask()) + " (" + lack.paragraph() + ")"))
        .toList();
  }

  PutRightPage contradictions(AuthorityCode authority, Contradiction.Kind kind, int page) {
    var all =
        work.work(authority).contradictions().stream().filter(one -> one.kind() == kind).toList();
    var shown = all.stream().skip(Paging.offset(page)).limit(Paging.SIZE).toList();
    var details = details(authority, shown.stream().map(Contradiction::person).toList());
    var standing = new HashMap<PersonId, StatusTag>();
    guarantees
        .all(authority, today.campaign())
        .forEach(one -> standing.put(one.person(), StatusTag.of(one.decision().status())));
    return new PutRightPage(
        kind.words() + ": " + Words.number(all.size()),
        "Kept as told. Meanwhile " + kind.decided() + ".",
        "Meanwhile",
        shown.stream()
            .map(one ->
                new Row(
                    href(one.person(), one.fact().table(), one.fact().id()),
                    name(details, one.person()),
                    one.cohort().words(),
                    standing.getOrDefault(one.person(), StatusTag.of("")),
                    Words.sentence(one.words()),
                    Words.sentence(kind.decided())))
            .toList(),
        new Paging(
            page, all.size(), Address.of("/to-put-right/contradictions").and("kind", kind.name())),
        "");
  }

  /** What to ask a provider, as a list to send it. */
  void write(AuthorityCode authority, String provider, OutputStream out) {
    var lacks = lacks(authority, provider);
    var people = lacks.stream().map(Lack::person).distinct().toList();
    var details = veil.shared(this.people.about(authority, people));
    var sharing = veil.sharing();
    try (var csv =
        CsvOut.to(
            out,
            "Reference",
            "UPN",
            "ULN",
            "Forename",
            "Surname",
            "Date of birth",
            "Course",
            "Missing",
            "Ask")) {
      for (var lack : lacks) {
        var held = details.get(lack.person());
        if (held != null) {
          var limited = sharing.apply(lack.person());
          csv.row(
              held.reference(),
              held.upn(),
              held.uln(),
              held.forename(),
              held.surname(),
              held.dateOfBirth(),
              limited.isEmpty() ? lack.course() : "",
              limited.isEmpty() ? lack.missing() : limited,
              limited.isEmpty() ? lack.ask() : "");
        }
      }
    }
  }

  private static String href(PersonId person, String table, long id) {
    return "/people/" + person.value() + "#" + table.replace('_', '-') + "-" + id;
  }

  private static String name(Map<PersonId, Details> details, PersonId person) {
    var held = details.get(person);
    return held == null ? "" : held.name();
  }

  private Map<PersonId, Details> details(AuthorityCode authority, List<PersonId> asked) {
    return veil.details(people.about(authority, List.copyOf(new LinkedHashSet<>(asked))));
  }
}
