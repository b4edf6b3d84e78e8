package onward.web.duplicates;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onward.calendar.Days;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.matching.Duplicate;
import onward.matching.Duplicates;
import onward.people.Details;
import onward.people.Merge;
import onward.people.Merges;
import onward.people.People;
import onward.tables.CsvOut;
import onward.web.Paging;
import onward.web.Words;
import onward.web.duplicates.DuplicatesPage.Entry;
import onward.web.duplicates.DuplicatesPage.Merged;
import onward.web.duplicates.DuplicatesPage.Pair;
import onward.web.rights.Veil;
import org.springframework.stereotype.Component;

/** Gathers what the page of duplicates shows. */
@Component
class DuplicatesPages {
  static final String PATH = "/duplicates";
  private static final int LATEST = 10;

  private final Duplicates duplicates;
  private final Merges merges;
  private final People people;
  private final Veil veil;

  DuplicatesPages(Duplicates duplicates, Merges merges, People people, Veil veil) {
    this.duplicates = duplicates;
    this.merges = merges;
    this.people = people;
    this.veil = veil;
  }

  DuplicatesPage of(AuthorityCode authority, PairsFilter filter, int page) {
    var fitting = fitting(authority, filter);
    var pairs = fitting.stream().skip(Paging.offset(page)).limit(Paging.SIZE).toList();
    var hidden = veil.hidden();
    var latest =
        merges.latest(authority, LATEST).stream()
            .filter(merge -> !hidden.contains(merge.kept()) && !hidden.contains(merge.gone()))
            .toList();
    var details = details(authority, pairs, latest);
    return new DuplicatesPage(
        fitting.isEmpty() && filter.chosen().isEmpty()
            ? "Nobody seems to be entered twice"
            : Words.count(fitting.size(), "pair", "pairs") + " who may be one person",
        pairs.stream()
            .filter(pair -> details.containsKey(pair.one()) && details.containsKey(pair.other()))
            .map(pair -> pair(pair, details))
            .toList(),
        latest.stream().map(merge -> merged(merge, details)).toList(),
        filter,
        filter.chosen(),
        filter.choices(),
        new Paging(page, fitting.size(), filter.address()),
        filter.address().at(PATH + ".csv").toString());
  }

  /** The pairs that fit; words are looked for in what the reader sees of the two, nothing else. */
  private List<Duplicate> fitting(AuthorityCode authority, PairsFilter filter) {
    var likely =
        duplicates.open(authority, 0, Integer.MAX_VALUE).stream().filter(filter::fits).toList();
    if (!filter.asksForWords()) {
      return likely;
    }
    var details = details(authority, likely, List.of());
    return likely.stream()
        .filter(pair -> details.containsKey(pair.one()) && details.containsKey(pair.other()))
        .filter(pair -> filter.fits(details.get(pair.one()), details.get(pair.other())))
        .toList();
  }

  /** Both entries of each pair that fits, side by side. */
  void write(AuthorityCode authority, PairsFilter filter, OutputStream out) {
    var pairs = fitting(authority, filter);
    var details = details(authority, pairs, List.of());
    var sharing = veil.sharing();
    try (var csv =
        CsvOut.to(
            out,
            "Pair",
            "Name",
            "Date of birth",
            "Postcode",
            "UPN",
            "ULN",
            "One person",
            "Why",
            "Sharing")) {
      int number = 0;
      for (var pair : pairs) {
        if (!details.containsKey(pair.one()) || !details.containsKey(pair.other())) {
          continue;
        }
        number++;
        for (var person : List.of(pair.one(), pair.other())) {
          var limited = sharing.apply(person);
          var entry = entry(person, details);
          boolean all = limited.isEmpty();
          csv.row(
              number,
              entry.name(),
              entry.born(),
              all ? entry.postcode() : "",
              all ? entry.upn() : "",
              all ? entry.uln() : "",
              likelihood(pair),
              pair.reason(),
              limited);
        }
      }
    }
  }

  private Map<PersonId, Details> details(
      AuthorityCode authority, List<Duplicate> pairs, List<Merge> latest) {
    return details(
        authority,
        Stream.concat(
                pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())),
                latest.stream().map(Merge::kept))
            .distinct()
            .toList());
  }

  private Map<PersonId, Details> details(AuthorityCode authority, List<PersonId> wanted) {
    return veil.details(people.about(authority, wanted));
  }

  /** What was decided of two; empty as of nobody where the reader may not know of one of them. */
  Optional<String> decision(AuthorityCode authority, PersonId one, PersonId other) {
    return both(one, other) ? duplicates.decision(authority, one, other) : Optional.empty();
  }

  /** Whether the reader sees both, and so may say who they are. */
  boolean both(PersonId one, PersonId other) {
    return !veil.hides(one) && !veil.hides(other);
  }

  private static Pair pair(Duplicate pair, Map<PersonId, Details> details) {
    return new Pair(
        entry(pair.one(), details), entry(pair.other(), details), pair.reason(), likelihood(pair));
  }

  private static String likelihood(Duplicate pair) {
    return String.format(Locale.UK, "%.1f %%", Math.min(99.9, pair.probability() * 100));
  }

  private static Entry entry(PersonId person, Map<PersonId, Details> all) {
    var details = all.get(person);
    if (details == null) {
      return new Entry(person.value(), "", "", "", "", "", "");
    }
    var born = details.dateOfBirth();
    return new Entry(
        person.value(),
        details.name(),
        "/people/" + person.value(),
        born == null ? "" : Days.inWords(born),
        details.postcode(),
        details.upn(),
        details.uln());
  }

  private static Merged merged(Merge merge, Map<PersonId, Details> details) {
    var kept = details.get(merge.kept());
    return new Merged(
        merge.id(),
        "%s, entered twice, made one by %s on %s"
            .formatted(
                kept == null ? "Somebody" : kept.name(),
                merge.by(),
                Days.inWords(London.day(merge.at()))));
  }
}
