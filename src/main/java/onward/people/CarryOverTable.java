package onward.people;

import java.sql.Timestamp;
import java.util.List;
import onward.facts.FactDatabase;
import onward.facts.PersonId;
import onward.facts.Source;
import org.springframework.stereotype.Component;

/** Facts carried over from one entry to another, and back, whatever tables of facts there are. */
@Component
class CarryOverTable {
  private final FactDatabase database;

  CarryOverTable(FactDatabase database) {
    this.database = database;
  }

  /** A table of facts, and the columns of its own. */
  private record FactColumns(String table, String columns) {}

  /** Every table of facts with two times: told by the columns that all of them begin with. */
  private List<FactColumns> facts() {
    return database
        .sql()
        .sql(
            """
            select c.table_name, string_agg(quote_ident(c.column_name), ', '
                order by c.ordinal_position)
            from information_schema.columns c
            where c.table_schema = current_schema() and c.is_generated = 'NEVER'
              and c.column_name not in ('authority', 'id', 'person', 'key', 'learnt', 'source',
                'line', 'superseded', 'superseded_by')
              and c.table_name in (
                select table_name from information_schema.columns
                where table_schema = current_schema() and column_name in ('authority', 'id',
                  'person', 'key', 'learnt', 'source', 'line', 'superseded', 'superseded_by')
                group by table_name having count(*) = 9)
            group by c.table_name
            order by c.table_name
            """)
        .query((row, _) -> new FactColumns(row.getString(1), row.getString(2)))
        .list();
  }

  /** What stands of one entry stands from now on under the other, unless that says it already. */
  void carryOver(Source source, PersonId kept, PersonId gone) {
    for (var facts : facts()) {
      var copy =
          """
          insert into %1$s (authority, person, key, learnt, source, line, %2$s)
          select authority, :kept, key, :at, :source, line, %2$s from %1$s old
          where authority = :authority and person = :gone and superseded is null
            and not exists (select from %1$s now where now.authority = old.authority
              and now.person = :kept and now.key = old.key and now.superseded is null)
          """;
      var end =
          """
          update %1$s set superseded = :at, superseded_by = :source
          where authority = :authority and person = :gone and superseded is null
          """;
      for (var statement : List.of(copy, end)) {
        var bound =
            database
                .sql()
                .sql(statement.formatted(facts.table, facts.columns))
                .param("authority", source.authority().value())
                .param("gone", gone.value())
                .param("at", Timestamp.from(source.at()))
                .param("source", source.id().value());
        (statement.equals(copy) ? bound.param("kept", kept.value()) : bound).update();
      }
    }
  }

  /** Ends what the merge said, and lets stand again what it had ended. */
  void undo(Source undoing, Merge merge) {
    for (var facts : facts()) {
      var end =
          """
          update %1$s set superseded = :at, superseded_by = :by
          where authority = :authority and source = :undone and superseded is null
          """;
      var restore =
          """
          insert into %1$s (authority, person, key, learnt, source, line, %2$s)
          select authority, person, key, :at, source, line, %2$s from %1$s old
          where authority = :authority and superseded_by = :undone and source <> :undone
            and not exists (select from %1$s now where now.authority = old.authority
              and now.person = old.person and now.key = old.key and now.superseded is null)
          """;
      for (var statement : List.of(end, restore)) {
        var bound =
            database
                .sql()
                .sql(statement.formatted(facts.table, facts.columns))
                .param("authority", undoing.authority().value())
                .param("undone", merge.source().value())
                .param("at", Timestamp.from(undoing.at()));
        (statement.equals(end) ? bound.param("by", undoing.id().value()) : bound).update();
      }
    }
  }
}
