package onward.web.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.activity.Activities;
import onward.activity.Enrolments;
import onward.activity.Leavers;
import onward.applications.Applications;
import onward.calendar.London;
import onward.circumstances.Circumstances;
import onward.cohort.Rolls;
import onward.contacts.Contacts;
import onward.destinations.Intentions;
import onward.facts.AuthorityCode;
import onward.facts.Facts;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.facts.Sources;
import onward.guarantee.Decision.FactUsed;
import onward.offers.Offers;
import onward.overrides.Overrides;
import onward.partners.Partners;
import onward.people.People;
import onward.web.Words;
import onward.web.rights.Veil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything ever told of a person, newest first, with who told it and when. */
@Component
class Timeline {
  private final List<Facts<?>> doors;
  private final Sources sources;
  private final Partners partners;
  private final Veil veil;

  Timeline(
      People people,
      Rolls rolls,
      Intentions intentions,
      Applications applications,
      Offers offers,
      Activities activities,
      Enrolments enrolments,
      Leavers leavers,
      Contacts contacts,
      Circumstances circumstances,
      Overrides overrides,
      Sources sources,
      Partners partners,
      Veil veil) {
    this.doors =
        List.of(
            people,
            rolls,
            intentions,
            applications,
            offers,
            activities,
            enrolments,
            leavers,
            contacts,
            circumstances,
            overrides);
    this.sources = sources;
    this.partners = partners;
    this.veil = veil;
  }

  /** A fact, which table it stands in and how it is said. */
  private record Line(String table, Known<?> known, Told told) {
    LocalDate day() {
      var on = told.on();
      return on == null ? London.day(known.learnt()) : on;
    }
  }

  /**
   * The person's timeline.
   *
   * @param used the facts on which today's status rests
   */
  List<Happening> of(AuthorityCode authority, PersonId person, List<FactUsed> used) {
    var words = new FactWords(key -> key.isEmpty() ? "" : partners.name(key));
    var lines =
        doors.stream()
            .flatMap(door -> lines(door, authority, person, words))
            .filter(line -> veil.shows(line.known().fact()))
            .toList();
    var told =
        sources.find(
            authority, lines.stream().map(line -> line.known().source()).distinct().toList());
    var deciding = Set.copyOf(used);
    return lines.stream()
        .sorted(
            Comparator.comparing(Line::day)
                .thenComparing(line -> line.known().learnt())
                .thenComparing(line -> line.known().id())
                .reversed())
        .map(line -> happening(line, told, deciding))
        .collect(Collectors.toList());
  }

  private Stream<Line> lines(
      Facts<?> door, AuthorityCode authority, PersonId person, FactWords words) {
    return door.history(authority, person).stream()
        .map(known -> new Line(door.table(), known, words.of(veil.told(known.fact()))));
  }

  private static Happening happening(
      Line line, Map<SourceId, Source> told, Set<FactUsed> deciding) {
    var known = line.known();
    var superseded = known.superseded();
    return new Happening(
        anchor(new FactUsed(line.table(), known.id())),
        line.told().what(),
        line.told().detail(),
        Words.day(line.told().on()),
        Words.day(known.learnt()),
        source(told.get(known.source()), known.line()),
        superseded == null ? "" : Words.day(superseded),
        deciding.contains(new FactUsed(line.table(), known.id())));
  }

  /** Where a fact stands on the person's page. */
  static String anchor(FactUsed fact) {
    return fact.table().replace('_', '-') + "-" + fact.id();
  }

  private static String source(@Nullable Source source, int line) {
    if (source == null) {
      return "";
    }
    return line == 0
        ? source.told() + ", by " + source.by()
        : source.told() + ", line " + Words.number(line);
  }
}
