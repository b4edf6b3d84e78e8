package onward.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import onward.calendar.London;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of a fact module: what is known, and recording more. A module gives its table's name and
 * its record; everything with the two times is here and in {@link FactTable}.
 */
public abstract class Facts<F extends Fact> {
  private static final ScopedValue<Instant> LATEST = ScopedValue.newInstance();

  private final FactTable<F> table;
  private final StatementTable<F> statements;

  protected Facts(FactDatabase database, String table, Class<F> type) {
    this(database, table, type, false);
  }

  /**
   * @param together whether what stands of a person is put together of what several sources say:
   *     the module does so when they are taken back
   */
  protected Facts(FactDatabase database, String table, Class<F> type, boolean together) {
    this.table = new FactTable<>(database, table, new FactColumns<>(type), together);
    this.statements = new StatementTable<>(database, this.table);
  }

  /**
   * Does work for which nothing counts that was learnt after a moment, not even later on the same
   * day: a return is made again from exactly what was known when it was made.
   */
  public static <T> T learntBy(Instant moment, Supplier<T> work) {
    return ScopedValue.where(LATEST, moment).call(work::get);
  }

  /** What was learnt before this moment was known at the end of the day. */
  public static Instant endOf(LocalDate asKnownOn) {
    var end = London.endOf(asKnownOn);
    // PostgreSQL keeps a millionth of a second: what was learnt at the very moment counts
    var latest = LATEST.isBound() ? LATEST.get().plus(1, ChronoUnit.MICROS) : end;
    return latest.isBefore(end) ? latest : end;
  }

  /** The table, for the reports of higher floors. */
  public String table() {
    return table.name();
  }

  /** What stands today about one person, in the order learnt. */
  public List<Known<F>> of(AuthorityCode authority, PersonId person) {
    return table.current(authority, List.of(person));
  }

  /** Everything ever said about one person, also what was replaced, in the order learnt. */
  public List<Known<F>> history(AuthorityCode authority, PersonId person) {
    return table.history(authority, person);
  }

  /** What stands today about these people. */
  public List<Known<F>> about(AuthorityCode authority, Collection<PersonId> people) {
    return table.current(authority, people);
  }

  /** What was known at the end of a day about everybody. */
  public List<Known<F>> all(AuthorityCode authority, LocalDate asKnownOn) {
    return table.asKnown(authority, endOf(asKnownOn), null);
  }

  /** What was known at the end of a day and was replaced by the end of a later one. */
  public List<Known<F>> replaced(AuthorityCode authority, LocalDate then, LocalDate by) {
    return table.replaced(authority, endOf(then), endOf(by));
  }

  /** What was known at the end of a day about these people. */
  public List<Known<F>> about(
      AuthorityCode authority, Collection<PersonId> people, LocalDate asKnownOn) {
    return table.asKnown(authority, endOf(asKnownOn), people);
  }

  /**
   * What recording these entries would do, in their order; nothing is written.
   *
   * @param moment up to which the entries tell, see {@link Source#moment()}
   */
  public List<Compared<F>> compare(
      AuthorityCode authority, Instant moment, List<Entry<F>> entries) {
    return weigh(authority, moment, entries).compared;
  }

  /** Of these people, those of whom something stands that was made after a moment. */
  public Set<PersonId> toldAfter(
      AuthorityCode authority, Collection<PersonId> people, Instant moment) {
    var standing = table.current(authority, people);
    var later = later(authority, standing, moment);
    return standing.stream()
        .filter(known -> later.contains(known.id()))
        .map(Known::person)
        .collect(Collectors.toSet());
  }

  /**
   * Records the entries: new ones are added, changed ones replace, of the same again it is noted
   * who said it, and what was made before that which stands does not replace it.
   */
  @Transactional
  public List<Compared<F>> record(Source source, List<Entry<F>> entries) {
    var weighed = weigh(source.authority(), source.moment(), entries);
    table.supersede(source, weighed.replaced);
    table.append(source, weighed.rows(source));
    statements.saidAgain(source, again(source, weighed.compared));
    return weighed.compared;
  }

  /** Of what stands, the people of whom it was told by something made up to a moment. */
  public Set<PersonId> notToldAfter(
      AuthorityCode authority, Collection<Known<F>> standing, Instant moment) {
    var facts = standing.stream().map(Known::id).toList();
    var since = statements.toldAfter(authority, facts, moment, false);
    return standing.stream()
        .filter(known -> !since.contains(known.id()))
        .map(Known::person)
        .collect(Collectors.toSet());
  }

  /**
   * Records what stands already under this source: from now on it is what told it. Of facts alone
   * that a person has one of, such as details: whatever stands of these people is replaced.
   */
  @Transactional
  public void renew(Source source, List<Entry<F>> entries) {
    if (entries.isEmpty()) {
      return;
    }
    var standing = table.current(source.authority(), entries.stream().map(Entry::person).toList());
    table.supersede(source, standing.stream().map(Known::id).toList());
    table.append(
        source, entries.stream().map(entry -> new Written<>(entry, source.id(), true)).toList());
  }

  /**
   * What sources that were not taken back say of these people themselves, what was made first
   * first: of facts that are put together of it.
   */
  public Map<PersonId, List<Statement<F>>> statements(
      AuthorityCode authority, Collection<PersonId> people) {
    return statements.statements(authority, people).stream()
        .collect(Collectors.groupingBy(Statement::person));
  }

  /**
   * Ends what stands of these people, and puts in its place what their statements come to.
   *
   * @param by the source that is the reason
   * @param standing each by the word of the statement made last
   */
  protected void restate(Source by, Map<Statement<F>, F> standing) {
    var people = standing.keySet().stream().map(Statement::person).toList();
    var stands = new HashMap<PersonId, Known<F>>();
    table.current(by.authority(), people).forEach(known -> stands.put(known.person(), known));
    var rows = new ArrayList<Written<F>>();
    standing.forEach((last, fact) -> {
      var before = stands.get(last.person());
      boolean same =
          before != null && before.fact().equals(fact) && before.source().equals(last.source());
      if (same) {
        stands.remove(last.person());
      } else {
        var own = last.whole() ? null : last.said();
        var entry = new Entry<>(last.person(), fact, last.line(), own);
        rows.add(new Written<>(entry, last.source(), true));
      }
    });
    table.supersede(by, stands.values().stream().map(Known::id).toList());
    table.append(by, rows);
  }

  /**
   * What a source says.
   *
   * @param said where it is not the whole, what it leaves to others is empty
   * @param whole whether what is empty was said to be empty
   * @param moment up to which the source tells
   */
  public record Statement<F extends Fact>(
      PersonId person, F said, boolean whole, Instant moment, SourceId source, int line) {}

  /**
   * Records the first that is ever said of people who have just been added.
   *
   * @param entries of whom nothing can stand, which is not asked
   */
  @Transactional
  public void recordFirst(Source source, List<Entry<F>> entries) {
    table.append(source, weigh(List.of(), Set.of(), source.at(), entries).rows(source));
  }

  /**
   * Up to when each source tells that said these facts, first or again, as known at the end of a
   * day; by the numbers of the facts.
   */
  public Map<Long, List<Instant>> moments(
      AuthorityCode authority, Collection<Long> facts, LocalDate asKnownOn) {
    return facts.isEmpty() ? Map.of() : statements.moments(authority, facts, endOf(asKnownOn));
  }

  /** The lines of a source whose facts something else has replaced since: undoing leaves them. */
  public List<Integer> changedSince(AuthorityCode authority, SourceId source) {
    return table.changedSince(authority, source);
  }

  /**
   * What somebody who edits by hand has before them: a number that grows with everything said about
   * the person here, 0 where nothing ever was.
   */
  public long version(AuthorityCode authority, PersonId person) {
    return table.version(authority, person);
  }

  /**
   * Takes back all that a source said: its facts end, and what the others say stands again, of
   * which the one made last is right.
   *
   * @param by the source that undoes, whose moment is when it ends
   */
  @Transactional
  public void undo(SourceId undone, Source by) {
    undo(undone, by, List.of());
  }

  /**
   * The same, but of some people.
   *
   * @param kept of whom all that the source said goes on standing
   */
  @Transactional
  public void undo(SourceId undone, Source by, Collection<PersonId> kept) {
    statements.undo(undone, by, kept);
  }

  /** Of these people, those of whom a source other than this tells what stands. */
  public List<PersonId> toldBesides(
      AuthorityCode authority, SourceId source, Collection<PersonId> people) {
    return table.toldBesides(authority, source, people);
  }

  /** The people of whom a source says something, and another too. */
  protected List<PersonId> toldByOthersToo(AuthorityCode authority, SourceId source) {
    return statements.toldByOthersToo(authority, source);
  }

  /** Of these people, those of whom a source other than this says something, stand it or not. */
  public Set<PersonId> saidBesides(
      AuthorityCode authority, SourceId source, Collection<PersonId> people) {
    return statements.saidBesides(authority, source, people);
  }

  /** The lines on which a source told of these people. */
  public List<Integer> lines(
      AuthorityCode authority, SourceId source, Collection<PersonId> people) {
    return table.lines(authority, source, people);
  }

  private record Place(PersonId person, String key) {}

  /**
   * A row to write.
   *
   * @param told who says it
   * @param stands whether no better statement replaces it already
   */
  record Written<F extends Fact>(Entry<F> entry, SourceId told, boolean stands) {}

  private record Weighed<F extends Fact>(
      List<Compared<F>> compared,
      List<Long> replaced,
      List<Entry<F>> losers,
      Collection<Entry<F>> winners) {
    List<Written<F>> rows(Source source) {
      var rows = new ArrayList<Written<F>>(losers.size() + winners.size());
      losers.forEach(entry -> rows.add(new Written<>(entry, source.id(), false)));
      winners.forEach(entry -> rows.add(new Written<>(entry, source.id(), true)));
      return rows;
    }
  }

  private Weighed<F> weigh(AuthorityCode authority, Instant at, List<Entry<F>> entries) {
    var current = table.current(authority, entries.stream().map(Entry::person).distinct().toList());
    return weigh(current, later(authority, current, at), at, entries);
  }

  /**
   * The same beside what stands.
   *
   * @param later the numbers of what was told after the entries
   */
  private Weighed<F> weigh(
      List<Known<F>> current, Set<Long> later, Instant at, List<Entry<F>> entries) {
    Map<Place, Known<F>> standing = new HashMap<>();
    current.forEach(known -> standing.put(new Place(known.person(), known.fact().key()), known));
    // in the order of the entries: new people come with rising numbers, which indexes take quickest
    Map<Place, Entry<F>> winners = new LinkedHashMap<>();
    var compared = new ArrayList<Compared<F>>(entries.size());
    var losers = new ArrayList<Entry<F>>();
    for (var entry : entries) {
      var place = new Place(entry.person(), entry.fact().key());
      var before = standing.get(place);
      var rival = winners.get(place);
      boolean older = before != null && later.contains(before.id());
      compared.add(compared(entry, before, rival, older));
      if (said(entry, before, rival)) {
        continue;
      }
      boolean loses = older || loses(entry, at, before, rival);
      if (loses) {
        losers.add(entry);
      } else {
        if (rival != null) {
          losers.add(rival);
        }
        winners.put(place, entry);
      }
    }
    var replaced = new ArrayList<Long>();
    winners.forEach((place, _) -> {
      var before = standing.get(place);
      if (before != null) {
        replaced.add(before.id());
      }
    });
    return new Weighed<>(compared, replaced, losers, winners.values());
  }

  /** The numbers of what stands and was told, or said again, by something made after a moment. */
  private Set<Long> later(AuthorityCode authority, List<Known<F>> standing, Instant moment) {
    var facts = standing.stream().map(Known::id).toList();
    return statements.toldAfter(authority, facts, moment, true);
  }

  /** What stands and was said again by a source that had not told it, with the line. */
  private static <F extends Fact> Map<Long, Entry<F>> again(
      Source source, List<Compared<F>> compared) {
    var again = new LinkedHashMap<Long, Entry<F>>();
    for (var one : compared) {
      var before = one.before();
      if (before != null
          && one.entry().fact().equals(before.fact())
          && !before.source().equals(source.id())) {
        again.putIfAbsent(before.id(), one.entry());
      }
    }
    return again;
  }

  private static <F extends Fact> boolean said(
      Entry<F> entry, @Nullable Known<F> before, @Nullable Entry<F> rival) {
    var stands = rival != null ? rival.fact() : before != null ? before.fact() : null;
    return entry.fact().equals(stands);
  }

  private boolean loses(
      Entry<F> entry, Instant at, @Nullable Known<F> before, @Nullable Entry<F> rival) {
    if (rival != null) {
      return table.precedence(rival.fact(), entry.fact()) > 0;
    }
    return before != null
        && before.learnt().equals(at)
        && table.precedence(before.fact(), entry.fact()) > 0;
  }

  private static <F extends Fact> Compared<F> compared(
      Entry<F> entry, @Nullable Known<F> before, @Nullable Entry<F> rival, boolean older) {
    if (said(entry, before, rival)) {
      return new Compared<>(entry, Compared.Change.UNCHANGED, before, rival);
    }
    if (older) {
      return new Compared<>(entry, Compared.Change.OLDER, before, rival);
    }
    var change = before == null && rival == null ? Compared.Change.NEW : Compared.Change.CHANGED;
    return new Compared<>(entry, change, before, rival);
  }
}
