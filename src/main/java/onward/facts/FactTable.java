package onward.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All the SQL of facts with two times, for whichever table a module keeps. */
final class FactTable<F extends Fact> {
  /** Looked up in a hash of the numbers, however the table is read; a join may go row by row. */
  private static final String THESE_PEOPLE = "person = any(:people)";

  /**
   * Written so that it is no reason to go by an index of all that stands: after a long list was
   * taken back the database thinks that next to nothing does, and would look all of it through.
   */
  private static final String STANDING = "(superseded is null) is true";

  private static final String COMMON = "id, person, learnt, source, line, superseded";

  private final FactDatabase database;
  private final String name;
  private final FactColumns<F> columns;
  private final boolean together;
  private final String select;

  /**
   * @param together whether what stands is put together of what several sources say
   */
  FactTable(FactDatabase database, String name, FactColumns<F> columns, boolean together) {
    this.together = together;
    this.database = database;
    this.name = name;
    this.columns = columns;
    this.select = "select " + COMMON + ", " + columns.list("") + " from " + name;
  }

  boolean together() {
    return together;
  }

  FactColumns<F> columns() {
    return columns;
  }

  String name() {
    return name;
  }

  /** The columns of the module's own, each after the prefix. */
  String own(String prefix) {
    return columns.list(prefix);
  }

  int precedence(F one, F other) {
    int day = Precedence.happened(one).compareTo(Precedence.happened(other));
    if (day != 0) {
      return day;
    }
    var ours = columns.values(one);
    var theirs = columns.values(other);
    int fuller = Precedence.FULLER.compare(ours, theirs);
    if (fuller != 0) {
      return fuller;
    }
    int favour = Integer.compare(one.favour(), other.favour());
    return favour != 0 ? favour : ours.toString().compareTo(theirs.toString());
  }

  /**
   * Person by person, by the index of their numbers: while a long list is taken in the database
   * knows nothing yet of how the table has grown, and would look all of it through for each of the
   * list's portions.
   */
  List<Known<F>> current(AuthorityCode authority, Collection<PersonId> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    return database
        .sql()
        .sql(
            """
            select known.* from unnest(:people::bigint[]) as asked (number)
            cross join lateral (
              %s where authority = :authority and person = asked.number and %s offset 0) known
            order by known.learnt, known.id
            """
                .formatted(select, STANDING))
        .param("authority", authority.value())
        .param("people", numbers(people))
        .query(this::known)
        .list();
  }

  List<Known<F>> asKnown(
      AuthorityCode authority, Instant before, @Nullable Collection<PersonId> people) {
    var query =
        database
            .sql()
            .sql(
                select
                    + """
                     where authority = :authority and learnt < :before
                       and (superseded is null or superseded >= :before)
                    """
                    + (people == null ? "" : " and " + THESE_PEOPLE)
                    + " order by person, learnt, id")
            .param("authority", authority.value())
            .param("before", Timestamp.from(before));
    return (people == null ? query : query.param("people", numbers(people)))
        .query(this::known)
        .list();
  }

  List<Known<F>> replaced(AuthorityCode authority, Instant then, Instant by) {
    return database
        .sql()
        .sql(
            select
                + """
                 where authority = :authority and learnt < :then
                   and superseded >= :then and superseded < :by
                 order by person, learnt, id
                """)
        .param("authority", authority.value())
        .param("then", Timestamp.from(then))
        .param("by", Timestamp.from(by))
        .query(this::known)
        .list();
  }

  List<Known<F>> history(AuthorityCode authority, PersonId person) {
    return database
        .sql()
        .sql(select + " where authority = :authority and person = :person order by learnt, id")
        .param("authority", authority.value())
        .param("person", person.value())
        .query(this::known)
        .list();
  }

  long version(AuthorityCode authority, PersonId person) {
    return database
        .sql()
        .sql(
            "select coalesce(max(id), 0) from "
                + name
                + " where authority = :authority and person = :person")
        .param("authority", authority.value())
        .param("person", person.value())
        .query((row, _) -> row.getLong(1))
        .single();
  }

  void supersede(Source source, List<Long> ids) {
    if (ids.isEmpty()) {
      return;
    }
    database
        .sql()
        .sql(
            "update "
                + name
                + """
                 set superseded = :at, superseded_by = :source
                 where authority = :authority and id = any(:ids)
                """)
        .param("at", Timestamp.from(source.at()))
        .param("source", source.id().value())
        .param("authority", source.authority().value())
        .param("ids", ids.toArray(Long[]::new))
        .update();
  }

  void append(Source source, List<Facts.Written<F>> written) {
    if (written.isEmpty()) {
      return;
    }
    var rows = new ArrayList<List<@Nullable Object>>(written.size());
    for (var one : written) {
      rows.add(row(source, one));
    }
    Copy.rows(
        database.source(),
        name
            + " (authority, person, key, learnt, source, line, superseded, superseded_by, "
            + (together ? "own, " : "")
            + columns.list("")
            + ")",
        rows);
  }

  List<Integer> changedSince(AuthorityCode authority, SourceId source) {
    return database
        .sql()
        .sql(
            """
            select distinct line from %1$s said
            where authority = :authority and source = :source and superseded_by <> :source
              and superseded > learnt and not exists (
                select from source undoing where undoing.authority = said.authority
                  and undoing.id = said.superseded_by and undoing.undoing)
              and not exists (
                select from %1$s again where again.authority = said.authority
                  and again.person = said.person and again.key = said.key
                  and again.source = :source and again.superseded is null)
            """
                .formatted(name))
        .param("authority", authority.value())
        .param("source", source.value())
        .query((row, _) -> row.getInt("line"))
        .list();
  }

  /** Of these people, those of whom a source other than this tells what stands. */
  List<PersonId> toldBesides(
      AuthorityCode authority, SourceId source, Collection<PersonId> people) {
    return database
        .sql()
        .sql(
            "select distinct person from "
                + name
                + " where authority = :authority and source <> :source and "
                + STANDING
                + " and "
                + THESE_PEOPLE)
        .param("authority", authority.value())
        .param("source", source.value())
        .param("people", numbers(people))
        .query((row, _) -> new PersonId(row.getLong(1)))
        .list();
  }

  /** The lines on which a source told of these people. */
  List<Integer> lines(AuthorityCode authority, SourceId source, Collection<PersonId> people) {
    return database
        .sql()
        .sql(
            "select distinct line from "
                + name
                + " where authority = :authority and source = :source and "
                + THESE_PEOPLE)
        .param("authority", authority.value())
        .param("source", source.value())
        .param("people", numbers(people))
        .query((row, _) -> row.getInt(1))
        .list();
  }

  private List<@Nullable Object> row(Source source, Facts.Written<F> one) {
    var entry = one.entry();
    var row = new ArrayList<@Nullable Object>();
    row.add(source.authority().value());
    row.add(entry.person().value());
    row.add(entry.fact().key());
    row.add(source.at());
    row.add(one.told().value());
    row.add(entry.line());
    row.add(one.stands() ? null : source.at());
    row.add(one.stands() ? null : source.id().value());
    var values = columns.values(entry.fact());
    if (together) {
      row.add(own(entry, values));
    }
    row.addAll(values);
    return row;
  }

  /** The bits of what a source says itself; null where it says all of it. */
  @Nullable Long own(Entry<F> entry) {
    return own(entry, columns.values(entry.fact()));
  }

  private @Nullable Long own(Entry<F> entry, List<@Nullable Object> values) {
    var own = entry.own();
    if (own == null) {
      return null;
    }
    return columns.own(own == entry.fact() ? values : columns.values(own), values);
  }

  private Known<F> known(ResultSet row, int number) throws SQLException {
    var superseded = row.getTimestamp(6);
    return new Known<>(
        row.getLong(1),
        new PersonId(row.getLong(2)),
        columns.read(row, 7),
        row.getTimestamp(3).toInstant(),
        new SourceId(row.getLong(4)),
        row.getInt(5),
        superseded == null ? null : superseded.toInstant());
  }

  private static Long[] numbers(Collection<PersonId> people) {
    return people.stream().map(PersonId::value).distinct().toArray(Long[]::new);
  }

  /**
   * Which of two statements about the same thing stands, when both were learnt at the same moment:
   * the one of what happened last, then the one that mentions the latest day, then the fuller one,
   * then the one that more speaks for, then by text. So the order in which lines or files happen to
   * stand never decides.
   */
  private static final class Precedence {
    static final Comparator<List<@Nullable Object>> FULLER =
        Comparator.<List<@Nullable Object>, LocalDate>comparing(Precedence::latestDay)
            .thenComparing(Precedence::filled);

    private Precedence() {}

    static LocalDate happened(Fact fact) {
      var day = fact.happenedOn();
      return day == null ? LocalDate.MIN : day;
    }

    private static LocalDate latestDay(List<@Nullable Object> values) {
      return values.stream()
          .filter(LocalDate.class::isInstance)
          .map(LocalDate.class::cast)
          .max(Comparator.naturalOrder())
          .orElse(LocalDate.MIN);
    }

    private static long filled(List<@Nullable Object> values) {
      return values.stream().filter(Objects::nonNull).filter(value -> !"".equals(value)).count();
    }
  }
}
