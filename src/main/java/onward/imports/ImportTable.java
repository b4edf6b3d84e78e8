package onward.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.facts.AuthorityCode;
import onward.facts.Copy;
import onward.facts.FactDatabase;
import onward.facts.PersonId;
import onward.facts.SourceId;
import onward.imports.ImportFile.State;
import onward.imports.read.Problem;
import onward.imports.review.IdentityPrint;
import onward.imports.rows.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The files received, with their bytes, and the lines of their plans. */
@Component
class ImportTable {
  private static final String FILE =
      """
      select id, authority, name, kind, state, lines, received, received_by, applied, source,
        sender, erase_on, note
      from import_file
      """;

  private final FactDatabase database;

  ImportTable(FactDatabase database) {
    this.database = database;
  }

  ImportId add(
      AuthorityCode authority, String name, String sender, String hash, String by, Instant at) {
    return database
        .sql()
        .sql(
            """
            insert into import_file
              (authority, name, sender, kind, state, lines, hash, received, received_by, note)
            values (:authority, :name, :sender, '', 'REFUSED', 0, :hash, :at, :by, :note)
            returning id
            """)
        .param("authority", authority.value())
        .param("name", name)
        .param("sender", sender)
        .param("hash", hash)
        .param("at", Timestamp.from(at))
        .param("by", by)
        .param("note", ImportFile.UNFINISHED)
        .query((row, _) -> new ImportId(row.getLong(1)))
        .single();
  }

  void planned(
      AuthorityCode authority,
      ImportId id,
      String kind,
      State state,
      int lines,
      String contents,
      String note) {
    database
        .sql()
        .sql(
            """
            update import_file set kind = :kind, state = :state, lines = :lines,
              contents = :contents, note = :note
            where authority = :authority and id = :id
            """)
        .param("kind", kind)
        .param("state", state.name())
        .param("lines", lines)
        .param("contents", contents)
        .param("note", note)
        .param("authority", authority.value())
        .param("id", id.value())
        .update();
  }

  void applied(AuthorityCode authority, ImportId id, SourceId source, Instant at) {
    database
        .sql()
        .sql(
            """
            update import_file set state = 'APPLIED', applied = :at, source = :source
            where authority = :authority and id = :id
            """)
        .param("at", Timestamp.from(at))
        .param("source", source.value())
        .param("authority", authority.value())
        .param("id", id.value())
        .update();
  }

  /**
   * @param left the lines that were changed since, and are left as they are
   */
  void undone(AuthorityCode authority, ImportId id, Set<Integer> left) {
    database
        .sql()
        .sql(
            """
            update import_line set outcome = :outcome, action = :action
            where authority = :authority and import = :id and line = any(:lines)
            """)
        .param("outcome", Outcome.REVIEW.name())
        .param("action", PlannedLine.CHANGED_SINCE)
        .param("authority", authority.value())
        .param("id", id.value())
        .param("lines", left.toArray(Integer[]::new))
        .update();
    database
        .sql()
        .sql("update import_file set state = 'UNDONE' where authority = :authority and id = :id")
        .param("authority", authority.value())
        .param("id", id.value())
        .update();
  }

  Optional<ImportFile> find(AuthorityCode authority, ImportId id) {
    return database
        .sql()
        .sql(FILE + " where authority = :authority and id = :id")
        .param("authority", authority.value())
        .param("id", id.value())
        .query(ImportTable::file)
        .optional();
  }

  /** The file with the same bytes, or that said the same, that was applied before. */
  Optional<ImportFile> twin(AuthorityCode authority, String hash, String contents) {
    return database
        .sql()
        .sql(
            FILE
                + """
                where authority = :authority and state = 'APPLIED'
                  and (hash = :hash or (contents <> '' and contents = :contents))
                order by id limit 1
                """)
        .param("authority", authority.value())
        .param("hash", hash)
        .param("contents", contents)
        .query(ImportTable::file)
        .optional();
  }

  List<ImportFile> all(AuthorityCode authority) {
    return database
        .sql()
        .sql(FILE + " where authority = :authority order by received desc, id desc")
        .param("authority", authority.value())
        .query(ImportTable::file)
        .list();
  }

  /** Puts the lines of a plan in the place of what stood there. */
  void lines(AuthorityCode authority, ImportId id, List<PlannedLine> lines) {
    database
        .sql()
        .sql("delete from import_line where authority = :authority and import = :id")
        .param("authority", authority.value())
        .param("id", id.value())
        .update();
    write(authority, id, lines);
  }

  /** Puts these lines in the place of those of the same number. */
  void changed(AuthorityCode authority, ImportId id, List<PlannedLine> lines) {
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

  private void write(AuthorityCode authority, ImportId id, List<PlannedLine> lines) {
    var rows = new ArrayList<List<@Nullable Object>>(lines.size());
    for (var line : lines) {
      rows.add(row(authority, id, line));
    }
    Copy.rows(
        database.source(),
        "import_line (authority, import, line, outcome, action, person, who, problem,"
            + " column_name, value, cure, candidates, identity, print, changes)",
        rows);
  }

  void missing(AuthorityCode authority, ImportId id, List<Missing> people) {
    database
        .sql()
        .sql("delete from import_missing where authority = :authority and import = :id")
        .param("authority", authority.value())
        .param("id", id.value())
        .update();
    Copy.rows(
        database.source(),
        "import_missing (authority, import, person, school)",
        people.stream()
            .distinct()
            .map(one ->
                Arrays.<@Nullable Object>asList(
                    authority.value(), id.value(), one.person().value(), one.school()))
            .toList());
  }

  List<PersonId> missing(AuthorityCode authority, ImportId id) {
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

  List<PlanGroup> groups(AuthorityCode authority, ImportId id) {
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

  private static final String WHERE =
      """
       from import_line where authority = :authority and import = :id
         and (:outcome::text is null or outcome = :outcome)
         and (:action::text is null or action = :action)
         and (:search = '' or concat_ws(' ', who, problem, value) ilike '%' || :search || '%')
      """;

  List<PlannedLine> lines(AuthorityCode authority, ImportId id, LineQuery query) {
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
        .query(ImportTable::line)
        .list();
  }

  int count(AuthorityCode authority, ImportId id, LineQuery query) {
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

  private static ImportFile file(ResultSet row, int number) throws SQLException {
    var applied = row.getTimestamp("applied");
    return new ImportFile(
        new ImportId(row.getLong("id")),
        new AuthorityCode(row.getString("authority")),
        row.getString("name"),
        row.getString("kind"),
        State.valueOf(row.getString("state")),
        row.getInt("lines"),
        row.getTimestamp("received").toInstant(),
        row.getString("received_by"),
        applied == null ? null : applied.toInstant(),
        row.getObject("source", Long.class),
        row.getString("sender"),
        row.getObject("erase_on", LocalDate.class),
        row.getString("note"));
  }
}
