package onward.imports.later;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import onward.facts.AuthorityCode;
import onward.facts.FactDatabase;
import onward.facts.SourceId;
import onward.imports.ImportId;
import onward.imports.PlannedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Rows taken in after their file, each file's under a source of its own, and what they had been.
 */
@Component
public class LaterTable {
  private final FactDatabase database;

  LaterTable(FactDatabase database) {
    this.database = database;
  }

  /** Notes rows taken in after their file, and what they waited as. */
  void add(
      AuthorityCode authority, ImportId id, List<PlannedLine> lines, @Nullable SourceId source) {
    for (var line : lines) {
      var person = line.person();
      database
          .sql()
          .sql(
              """
              with before as (
                insert into import_decided (authority, import, line, print, source, outcome,
                  problem, column_name, value, cure)
                select authority, import, line, print, :source, outcome,
                  problem, column_name, value, cure
                from import_line
                where authority = :authority and import = :id and line = :line
                on conflict (authority, import, line) do update set source = excluded.source)
              update import_line set outcome = :outcome, action = :action, person = :person,
                problem = :problem, column_name = :column, value = :value, cure = :cure
              where authority = :authority and import = :id and line = :line
              """)
          .param("authority", authority.value())
          .param("id", id.value())
          .param("line", line.line())
          .param("source", source == null ? null : source.value())
          .param("outcome", line.outcome().name())
          .param("action", line.action())
          .param("problem", line.problem())
          .param("column", line.column())
          .param("value", line.value())
          .param("cure", line.cure())
          .param("person", person == null ? null : person.value())
          .update();
    }
  }

  /** A source under which rows were taken in after their file, and the kind of their list. */
  record Later(@Nullable SourceId source, String kind) {}

  List<Later> of(AuthorityCode authority, String print) {
    return database
        .sql()
        .sql(
            """
            select distinct d.source, f.kind from import_decided d
            join import_file f on f.authority = d.authority and f.id = d.import
            where d.authority = :authority and d.print = :print
            """)
        .param("authority", authority.value())
        .param("print", print)
        .query((row, _) -> {
          var source = row.getObject(1, Long.class);
          return new Later(source == null ? null : new SourceId(source), row.getString(2));
        })
        .list();
  }

  /** The sources under which rows of a file were taken in after it. */
  public List<SourceId> of(AuthorityCode authority, ImportId id) {
    return database
        .sql()
        .sql(
            """
            select distinct source from import_decided
            where authority = :authority and import = :id and source is not null
            """)
        .param("authority", authority.value())
        .param("id", id.value())
        .query((row, _) -> new SourceId(row.getLong(1)))
        .list();
  }

  /** The applied files with rows of which nobody knew whom they are about, and those rows. */
  Map<ImportId, Set<Integer>> unmatched(AuthorityCode authority) {
    var files = new TreeMap<Long, Set<Integer>>();
    database
        .sql()
        .sql(
            """
            select l.import, l.line from import_line l
            join import_file f on f.authority = l.authority and f.id = l.import
            where l.authority = :authority and l.outcome = 'UNMATCHED' and f.state = 'APPLIED'
              and f.content is not null
            """)
        .param("authority", authority.value())
        .query(row -> {
          files.computeIfAbsent(row.getLong(1), _ -> new TreeSet<>()).add(row.getInt(2));
        });
    var found = new LinkedHashMap<ImportId, Set<Integer>>();
    files.forEach((id, lines) -> found.put(new ImportId(id), lines));
    return found;
  }

  /** The rows that a decision took in wait again. */
  void putBack(AuthorityCode authority, String print) {
    database
        .sql()
        .sql(
            """
            with back as (
              delete from import_decided where authority = :authority and print = :print
              returning import, line, outcome, problem, column_name, value, cure)
            update import_line l set outcome = back.outcome, action = '', person = null,
              problem = back.problem, column_name = back.column_name, value = back.value,
              cure = back.cure
            from back
            where l.authority = :authority and l.import = back.import and l.line = back.line
            """)
        .param("authority", authority.value())
        .param("print", print)
        .update();
  }
}
