package onward.web.duplicates;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import onward.calendar.Days;
import onward.facts.AuthorityCode;
import onward.facts.London;
import onward.facts.PersonId;
import onward.matching.Duplicate;
import onward.matching.Duplicates;
import onward.people.Details;
import onward.people.Merge;
import onward.people.Merges;
import onward.people.People;
import onward.web.Address;
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

  DuplicatesPage of(AuthorityCode authority, int page) {
    int total = duplicates.count(authority);
    var pairs = duplicates.open(authority, Paging.offset(page), Paging.SIZE);
    var latest = merges.latest(authority, LATEST);
    var details =
        details(
            authority,
            Stream.concat(
                    pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())),
                    latest.stream().map(Merge::kept))
                .distinct()
                .toList());
    return new DuplicatesPage(
        total == 0
            ? "Nobody seems to be entered twice"
            : Words.count(total, "pair", "pairs") + " who may be one person",
        pairs.stream()
            .filter(pair -> details.containsKey(pair.one()) && details.containsKey(pair.other()))
            .map(pair -> pair(pair, details))
            .toList(),
        latest.stream().map(merge -> merged(merge, details)).toList(),
        new Paging(page, total, Address.of(PATH)));
  }

  private Map<PersonId, Details> details(AuthorityCode authority, List<PersonId> wanted) {
    return veil.details(people.about(authority, wanted));
  }

  /** Whether the reader sees both, and so may say who they are. */
  boolean both(PersonId one, PersonId other) {
    return !veil.hides(one) && !veil.hides(other);
  }

  private static Pair pair(Duplicate pair, Map<PersonId, Details> details) {
    return new Pair(
        entry(pair.one(), details),
        entry(pair.other(), details),
        pair.reason(),
        String.format(Locale.UK, "%.1f %%", Math.min(99.9, pair.probability() * 100)));
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
