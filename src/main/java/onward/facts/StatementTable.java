package onward.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who else said what stands, and taking back what one source said: then what stands is whatever the
 * sources that were not taken back say, of which the one made last is right.
 */
final class StatementTable<F extends Fact> {
  /** Up to when a source tells; {@link Source#moment()} says the same. */
  private static final String MOMENT = "told_until(s.at, s.as_at)";

  private final FactDatabase database;
  private final FactTable<F> facts;
  private final String name;
  private final String own;

  /** Of one table of facts. */
  StatementTable(FactDatabase database, FactTable<F> facts) {
    this.database = database;
    this.facts = facts;
    this.name = facts.name();
    this.own = facts.own("");
  }

  /** Notes that a source said again what stands already. */
  void saidAgain(Source source, Map<Long, Entry<F>> again) {
    if (again.isEmpty()) {
      return;
    }
    Iterable<List<@Nullable Object>> rows =
        () -> again.entrySet().stream().map(one -> row(source, one)).iterator();
    Copy.rows(database.source(), "said_again (authority, facts, fact, source, line, own)", rows);
  }

  private List<@Nullable Object> row(Source source, Map.Entry<Long, Entry<F>> again) {
    var row = new ArrayList<@Nullable Object>();
    row.add(source.authority().value());
    row.add(name);
    row.add(again.getKey());
    row.add(source.id().value());
    row.add(again.getValue().line());
    row.add(facts.own(again.getValue()));
    return row;
  }

  /**
   * What each source that was not taken back says of these people itself: what was made first
   * first, of one moment what was told first.
   */
  List<Facts.Statement<F>> statements(AuthorityCode authority, Collection<PersonId> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    return database
        .sql()
        .sql(
            """
            select * from (
              select distinct on (said.person, said.told_by) said.person, said.told_by,
                said.told_on, said.says, said.id, %3$s as moment, %2$s
              from (
                select told.* from unnest(:people::bigint[]) as asked (number)
                cross join lateral (
                  select f.*, f.source as told_by, f.line as told_on, f.own as says
                  from %1$s f
                  where f.authority = :authority and f.person = asked.number and not exists (
                    select from source b
                    where b.authority = :authority and b.id = f.superseded_by and b.undoing)
                  union all
                  select f.*, again.source, again.line, again.own
                  from %1$s f
                  join said_again again on again.authority = :authority
                    and again.facts = :name and again.fact = f.id
                  where f.authority = :authority and f.person = asked.number offset 0) told) said
              join source s on s.authority = :authority and s.id = said.told_by
              order by said.person, said.told_by, said.id desc) statements
            order by person, moment, id
            """
                .formatted(name, ownOf("said"), MOMENT))
        .param("authority", authority.value())
        .param("people", numbers(people))
        .param("name", name)
        .query(this::statement)
        .list();
  }

  private Facts.Statement<F> statement(ResultSet row, int number) throws SQLException {
    var says = row.getObject("says", Long.class);
    return new Facts.Statement<>(
        new PersonId(row.getLong("person")),
        facts.columns().read(row, 7, says),
        says == null,
        row.getTimestamp("moment").toInstant(),
        new SourceId(row.getLong("told_by")),
        row.getInt("told_on"));
  }

  /** The people of whom a source says something, and another too, stand it or not. */
  List<PersonId> toldByOthersToo(AuthorityCode authority, SourceId source) {
    return database
        .sql()
        .sql(
            """
            select mine.person from %1$s mine
            where mine.authority = :authority and mine.source = :source and (
              exists (select from %1$s other where other.authority = :authority
                and other.person = mine.person and other.source <> :source)
              or exists (select from said_again again where again.authority = :authority
                and again.facts = :name and again.fact = mine.id and again.source <> :source))
            union
            select said.person from said_again again
            join %1$s said on said.authority = :authority and said.id = again.fact
            where again.authority = :authority and again.facts = :name and again.source = :source
            """
                .formatted(name))
        .param("authority", authority.value())
        .param("source", source.value())
        .param("name", name)
        .query((row, _) -> new PersonId(row.getLong(1)))
        .list();
  }

  /**
   * Which of these facts were told by a source that was made after a moment.
   *
   * @param again whether it counts too that a source said them again
   */
  Set<Long> toldAfter(AuthorityCode authority, List<Long> facts, Instant moment, boolean again) {
    if (facts.isEmpty() || !anythingCameAfter(authority, moment)) {
      return Set.of();
    }
    var later =
        database
            .sql()
            .sql(
                """
                select said.fact from (
                  select id as fact, source from %1$s
                  where authority = :authority and id = any(:facts)
                  union all
                  select fact, source from said_again
                  where :again and authority = :authority and facts = :name
                    and fact = any(:facts)) said
                join source s on s.authority = :authority and s.id = said.source
                where %2$s > :moment
                """
                    .formatted(name, MOMENT))
            .param("again", again)
            .param("authority", authority.value())
            .param("facts", facts.toArray(Long[]::new))
            .param("name", name)
            .param("moment", Timestamp.from(moment))
            .query(Long.class)
            .list();
    return Set.copyOf(later);
  }

  /**
   * Up to when each source tells that said these facts, first or again.
   *
   * @param before when the source came
   */
  Map<Long, List<Instant>> moments(
      AuthorityCode authority, Collection<Long> facts, Instant before) {
    var moments = new HashMap<Long, List<Instant>>();
    database
        .sql()
        .sql(
            """
            select said.fact, %2$s from (
              select id as fact, source from %1$s
              where authority = :authority and id = any(:facts)
              union all
              select fact, source from said_again
              where authority = :authority and facts = :name and fact = any(:facts)) said
            join source s on s.authority = :authority and s.id = said.source
            where s.at < :before
            """
                .formatted(name, MOMENT))
        .param("authority", authority.value())
        .param("facts", facts.toArray(Long[]::new))
        .param("name", name)
        .param("before", Timestamp.from(before))
        .query(row -> {
          var moment = row.getTimestamp(2).toInstant();
          moments.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>()).add(moment);
        });
    return moments;
  }

  private boolean anythingCameAfter(AuthorityCode authority, Instant moment) {
    return database
        .sql()
        .sql("select exists (select from source where authority = :authority and at > :moment)")
        .param("authority", authority.value())
        .param("moment", Timestamp.from(moment))
        .query(Boolean.class)
        .single();
  }

  /** Of these people, those of whom a source other than this says something, stand it or not. */
  Set<PersonId> saidBesides(AuthorityCode authority, SourceId source, Collection<PersonId> people) {
    var found =
        database
            .sql()
            .sql(
                """
                select said.person from %1$s said
                where said.authority = :authority and said.source <> :source
                  and said.person = any(:people) and not exists (
                    select from source b where b.authority = :authority
                      and b.id = said.superseded_by and b.undoing)
                union
                select said.person from %1$s said
                join said_again again on again.authority = said.authority
                  and again.facts = :name and again.fact = said.id and again.source <> :source
                where said.authority = :authority and said.person = any(:people)
                """
                    .formatted(name))
            .param("authority", authority.value())
            .param("name", name)
            .param("source", source.value())
            .param("people", numbers(people))
            .query((row, _) -> new PersonId(row.getLong(1)))
            .list();
    return Set.copyOf(found);
  }

  /** Takes back what a source said, but of those who are kept. */
  void undo(SourceId undone, Source by, Collection<PersonId> kept) {
    var statements = new ArrayList<>(List.of(mark(), passOn(), forget(), retract(), end()));
    if (!facts.together()) {
      statements.add(restore());
    }
    for (String statement : statements) {
      database
          .sql()
          .sql(statement)
          .param("at", Timestamp.from(by.at()))
          .param("by", by.id().value())
          .param("authority", by.authority().value())
          .param("name", name)
          .param("undone", undone.value())
          .param("kept", numbers(kept))
          .update();
    }
  }

  /** What it ends was taken back, and is no statement that could stand again. */
  private static String mark() {
    return "update source set undoing = true where authority = :authority and id = :by";
  }

  /**
   * Where a later source has replaced it already, the later one now stands in the place of what
   * came before.
   */
  private String passOn() {
    return """
    update %1$s before set superseded_by = between.superseded_by from %1$s between
    where before.authority = :authority and before.superseded_by = :undone
      and before.source <> :undone and between.authority = :authority
      and between.person = before.person and between.key = before.key
      and between.source = :undone and between.superseded_by <> :undone
      and before.person <> all(:kept)
      and not exists (select from %1$s again where again.authority = :authority
        and again.person = before.person and again.key = before.key
        and again.source = :undone and again.id > between.id)
    """
        .formatted(name);
  }

  private String forget() {
    return """
    update %s set superseded_by = :by
    where authority = :authority and source = :undone and superseded is not null
      and person <> all(:kept)
    """
        .formatted(name);
  }

  private String retract() {
    return """
    delete from said_again again using %s said
    where again.authority = :authority and again.facts = :name and again.source = :undone
      and said.authority = :authority and said.id = again.fact and said.person <> all(:kept)
    """
        .formatted(name);
  }

  /** In the order in which the rows lie: not by an index of what stands, such as birth dates. */
  private String end() {
    return """
    update %s set superseded = :at, superseded_by = :by
    where authority = :authority and source = :undone and (superseded is null) is true
      and person <> all(:kept)
    """
        .formatted(name);
  }

  /** Of two statements of one moment the one that stood is right, not the one that lost to it. */
  private String restore() {
    return """
    insert into %1$s (authority, person, key, learnt, source, line, %2$s)
    select distinct on (said.person, said.key)
      :authority, said.person, said.key, :at, said.told_by, said.told_on, %3$s
    from (
      select f.*, f.source as told_by, f.line as told_on, f.superseded_by <> f.source as stood
      from %1$s f
      where f.authority = :authority and f.source <> :undone and not exists (
        select from source b
        where b.authority = :authority and b.id = f.superseded_by and b.undoing)
      union all
      select f.*, again.source, again.line, true
      from said_again again
      join %1$s f on f.authority = :authority and f.id = again.fact
      where again.authority = :authority and again.facts = :name) said
    join source s on s.authority = :authority and s.id = said.told_by
    where (said.person, said.key) in (
      select ended.person, ended.key from %1$s ended
      where ended.authority = :authority and ended.source = :undone
        and ended.superseded_by = :by and ended.superseded = :at)
      and not exists (
        select from %1$s now where now.authority = :authority and now.person = said.person
          and now.key = said.key and now.superseded is null)
    order by said.person, said.key, %4$s desc, said.stood desc, said.id desc
    """
        .formatted(name, own, ownOf("said"), MOMENT);
  }

  private String ownOf(String alias) {
    return alias + "." + own.replace(", ", ", " + alias + ".");
  }

  private static Long[] numbers(Collection<PersonId> people) {
    return people.stream().map(PersonId::value).toArray(Long[]::new);
  }
}
