package onward.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import onward.facts.AuthorityCode;
import onward.facts.FactDatabase;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.SourceId;
import org.springframework.stereotype.Component;

/** Which entries were made one. */
@Component
class MergeTable {
  private final FactDatabase database;

  MergeTable(FactDatabase database) {
    this.database = database;
  }

  void undone(Source undoing, Merge merge) {
    database
        .sql()
        .sql(
            """
            with undoing as (
              update source set undoing = true where authority = :authority and id = :by)
            update merge set undone_by = :by where authority = :authority and id = :id
            """)
        .param("by", undoing.id().value())
        .param("authority", undoing.authority().value())
        .param("id", merge.id())
        .update();
  }

  void add(Source source, PersonId kept, PersonId gone) {
    database
        .sql()
        .sql(
            """
            insert into merge (authority, kept, gone, source, at, by_whom)
            values (:authority, :kept, :gone, :source, :at, :by)
            """)
        .param("authority", source.authority().value())
        .param("kept", kept.value())
        .param("gone", gone.value())
        .param("source", source.id().value())
        .param("at", Timestamp.from(source.at()))
        .param("by", source.by())
        .update();
  }

  Optional<Merge> find(AuthorityCode authority, long id) {
    return database
        .sql()
        .sql(
            """
            select id, kept, gone, source, at, by_whom from merge
            where authority = :authority and id = :id and undone_by is null
            """)
        .param("authority", authority.value())
        .param("id", id)
        .query(MergeTable::merge)
        .optional();
  }

  List<Merge> latest(AuthorityCode authority, int howMany) {
    return database
        .sql()
        .sql(
            """
            select id, kept, gone, source, at, by_whom from merge
            where authority = :authority and undone_by is null
            order by id desc limit :howMany
            """)
        .param("authority", authority.value())
        .param("howMany", howMany)
        .query(MergeTable::merge)
        .list();
  }

  private static Merge merge(ResultSet row, int number) throws SQLException {
    return new Merge(
        row.getLong("id"),
        new PersonId(row.getLong("kept")),
        new PersonId(row.getLong("gone")),
        new SourceId(row.getLong("source")),
        row.getTimestamp("at").toInstant(),
        row.getString("by_whom"));
  }
}
