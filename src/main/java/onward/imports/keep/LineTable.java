package onward.imports.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onward.facts.AuthorityCode;
import onward.facts.Copy;
import onward.facts.FactDatabase;
import onward.facts.Facts;
import onward.facts.PersonId;
import onward.imports.Difference;
import onward.imports.ImportId;
import onward.imports.LineQuery;
import onward.imports.Outcome;
import onward.imports.PlanGroup;
import onward.imports.PlannedLine;
import onward.imports.read.Problem;
import onward.imports.review.IdentityPrint;
import onward.imports.roll.ClassOf;
import onward.imports.roll.RollDestination;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What the plans say of each line of the files received. */
@Component
public class LineTable {
  /** So many lines are in memory where all of them are gone through. */
  private static final int AT_ONCE = 5_000;

  private final FactDatabase database;

  LineTable(FactDatabase database) {
    this.database = database;
  }

  /**
   * Marks the lines that undoing left, and those no more that it had left before.
   *
   * @param left those that were changed since, and stand as they are
   */
  public void changedSince(AuthorityCode authority, ImportId id, Set<Integer> left) {
    database
        .sql()
        .sql(
            """
            update import_line
            set outcome = case when line = any(:lines) then :outcome else :applied end,
              action = case when line = any(:lines) then :action
                when exists (
                  select from person p join import_file f on f.authority = p.authority
                    and f.source = p.source
                  where p.authority = :authority and p.id = person and f.id = :id) then :added
                when changes = '{}' then 'new' else 'changed' end
            where authority = :authority and import = :id
              and (line = any(:lines) or action = :action)
            """)
        .param("applied", Outcome.APPLIED.name())
        .param("outcome", Outcome.REVIEW.name())
        .param("action", PlannedLine.CHANGED_SINCE)
        .param("added", RollDestination.NEW_PERSON)
        .param("authority", authority.value())
        .param("id", id.value())
        .param("lines", left.toArray(Integer[]::new))
        .update();
  }

  /** Takes away the lines of a plan that is made anew. */
  public void clear(AuthorityCode authority, ImportId id) {
    database
        .sql()
        .sql("delete from import_line where authority = :authority and import = :id")
        .param("authority", authority.value())
        .param("id", id.value())
        .update();
  }

  /** Puts these lines in the place of those of the same number. */
  public void changed(AuthorityCode authority, ImportId id, List<PlannedLine> lines) {
    database
        .sql()
        .sql(
            """
            delete from import_line
            where authority = :authority and import = :id and line = any(:lines)
            """)
        .param("authority", authority.value())
        .param("id", id.value())
        .param("lines", lines.stream().map(PlannedLine::line).toArray(Integer[]::new))
        .update();
    write(authority, id, lines);
  }

  /** Adds lines of a plan. */
  public void write(AuthorityCode authority, ImportId id, List<PlannedLine> lines) {
    Iterable<List<@Nullable Object>> rows =
        () -> lines.stream().map(line -> row(authority, id, line)).iterator();
    Copy.rows(
        database.source(),
        "import_line (authority, import, line, outcome, action, person, who, problem,"
            + " column_name, value, cure, candidates, identity, print, changes)",
        rows);
  }

  /** Lets every line of a file be refused with it. */
  public void refuse(AuthorityCode authority, ImportId id, Problem why) {
    database
        .sql()
        .sql(
            """
            update import_line set outcome = :outcome, action = '', person = null,
              problem = :problem, column_name = '', value = '', cure = :cure,
              candidates = '{}', identity = '{}', print = '', changes = '{}'
            where authority = :authority and import = :id
            """)
        .param("outcome", Outcome.REFUSED.name())
        .param("problem", why.what())
        .param("cure", why.cure())
        .param("authority", authority.value())
        .param("id", id.value())
        .update();
  }

  /**
   * Notes who is on a school's roll by what was known at the end of a day, and in none of the rows
   * of the roll it sent. Somebody on two of the rolls is missing once. Both are gone through once
   * and put together: a join would go by what PostgreSQL believes of lines it has only just been
   * given, which is nothing, and look through all of them for each person.
   */
  public void noteMissing(
      AuthorityCode authority, ImportId id, Collection<ClassOf> classes, LocalDate day) {
    database
        .sql()
        .sql("delete from import_missing where authority = :authority and import = :id")
        .param("authority", authority.value())
        .param("id", id.value())
        .update();
    if (classes.isEmpty()) {
      return;
    }
    database
        .sql()
        .sql(
            """
            insert into import_missing (authority, import, person, school)
            select :authority, :id, missing.person, missing.school
            from (
              select person, min(school) filter (where not listed) as school
              from (
                select r.person, r.school, false as listed
                from roll r
                where r.authority = :authority and r.school = any(:schools)
                  and r.learnt < :before and (r.superseded is null or r.superseded >= :before)
                  and (r.left_on is null or r.left_on > :day)
                union all
                select l.person, '', true
                from import_line l
                where l.authority = :authority and l.import = :id and l.person is not null
              ) known
              group by person
              having not bool_or(listed)) missing
            left join lateral (
              select extract(year from d.date_of_birth + interval '4 months') as born
              from details d
              where d.authority = :authority and d.person = missing.person
                and d.superseded is null
              offset 0) details on true
            where details.born is null or missing.school || ' 0' = any(:classes)
              or missing.school || ' ' || details.born = any(:classes)
            """)
        .param("authority", authority.value())
        .param("id", id.value())
        .param("schools", classes.stream().map(ClassOf::school).distinct().toArray(String[]::new))
        .param("classes", classes.stream().map(ClassOf::words).toArray(String[]::new))
        .param("before", Timestamp.from(Facts.endOf(day)))
        .param("day", day)
        .update();
  }

  public List<PersonId> missing(AuthorityCode authority, ImportId id) {
    return database
        .sql()
        .sql(
            """
            select person from import_missing
            where authority = :authority and import = :id order by school, person
            """)
        .param("authority", authority.value())
        .param("id", id.value())
        .query((row, _) -> new PersonId(row.getLong(1)))
        .list();
  }

  public List<PlanGroup> groups(AuthorityCode authority, ImportId id) {
    return database
        .sql()
        .sql(
            """
            select outcome, action, count(*) as rows, count(distinct person) as people
            from import_line where authority = :authority and import = :id
            group by outcome, action order by outcome, action
            """)
        .param("authority", authority.value())
        .param("id", id.value())
        .query((row, _) ->
            new PlanGroup(
                Outcome.valueOf(row.getString("outcome")),
                row.getString("action"),
                row.getInt("rows"),
                row.getInt("people")))
        .list();
  }

  /** These lines of a plan, by their number. */
  public Map<Integer, PlannedLine> byNumber(
      AuthorityCode authority, ImportId id, Collection<Integer> numbers) {
    var found = new HashMap<Integer, PlannedLine>();
    database
        .sql()
        .sql(
            """
            select line, outcome, action, person, who, problem, column_name, value, cure,
              candidates, changes
            from import_line
            where authority = :authority and import = :id and line = any(:lines)
            """)
        .param("authority", authority.value())
        .param("id", id.value())
        .param("lines", numbers.toArray(Integer[]::new))
        .query(LineTable::line)
        .list()
        .forEach(line -> found.put(line.line(), line));
    return found;
  }

  private static final String WHERE =
      """
       from import_line where authority = :authority and import = :id
         and (:outcome::text is null or outcome = :outcome)
         and (:action::text is null or action = :action)
         and (:search = '' or concat_ws(' ', who, problem, value) ilike '%' || :search || '%')
      """;

  public List<PlannedLine> lines(AuthorityCode authority, ImportId id, LineQuery query) {
    return asked(
            "select line, outcome, action, person, who, problem, column_name, value, cure,"
                + " candidates, changes"
                + WHERE
                + " order by line offset :offset limit :limit",
            authority,
            id,
            query)
        .param("offset", query.offset())
        .param("limit", query.limit())
        .query(LineTable::line)
        .list();
  }

  /**
   * The lines wanted, in their order, however many: a few thousand of them are in memory at once.
   *
   * @param query whose offset and limit do not count
   */
  public Stream<PlannedLine> inOrder(AuthorityCode authority, ImportId id, LineQuery query) {
    return Stream.iterate(
            after(authority, id, query, -1),
            lines -> !lines.isEmpty(),
            lines -> after(authority, id, query, lines.getLast().line()))
        .flatMap(List::stream);
  }

  private List<PlannedLine> after(AuthorityCode authority, ImportId id, LineQuery query, int line) {
    return asked(
            "select line, outcome, action, person, who, problem, column_name, value, cure,"
                + " candidates, changes"
                + WHERE
                + " and line > :line order by line limit :limit",
            authority,
            id,
            query)
        .param("line", line)
        .param("limit", AT_ONCE)
        .query(LineTable::line)
        .list();
  }

  public int count(AuthorityCode authority, ImportId id, LineQuery query) {
    return asked("select count(*)" + WHERE, authority, id, query).query(Integer.class).single();
  }

  private StatementSpec asked(
      String statement, AuthorityCode authority, ImportId id, LineQuery query) {
    var outcome = query.outcome();
    return database
        .sql()
        .sql(statement)
        .param("authority", authority.value())
        .param("id", id.value())
        .param("outcome", outcome == null ? null : outcome.name())
        .param("action", query.action())
        .param("search", query.search());
  }

  private static List<@Nullable Object> row(
      AuthorityCode authority, ImportId id, PlannedLine line) {
    var person = line.person();
    var asked = line.asked();
    return Arrays.asList(
        authority.value(),
        id.value(),
        line.line(),
        line.outcome(),
        line.action(),
        person == null ? null : person.value(),
        line.who(),
        line.problem(),
        line.column(),
        line.value(),
        line.cure(),
        line.candidates().stream().map(PersonId::value).toList(),
        asked == null ? List.of() : IdentityPrint.cells(asked),
        asked == null ? "" : IdentityPrint.of(asked),
        Difference.texts(line.changes()));
  }

  private static PlannedLine line(ResultSet row, int number) throws SQLException {
    long person = row.getLong("person");
    var problem =
        new Problem(
            row.getString("problem"),
            row.getString("column_name"),
            row.getString("value"),
            row.getString("cure"));
    boolean none = problem.what().isEmpty() && problem.cure().isEmpty();
    var candidates =
        Arrays.stream((Long[]) row.getArray("candidates").getArray()).map(PersonId::new).toList();
    return new PlannedLine(
            row.getInt("line"),
            Outcome.valueOf(row.getString("outcome")),
            row.getString("action"),
            person == 0 ? null : new PersonId(person),
            row.getString("who"),
            none ? List.of() : List.of(problem),
            candidates)
        .changing(Difference.of(List.of((String[]) row.getArray("changes").getArray())));
  }
}
