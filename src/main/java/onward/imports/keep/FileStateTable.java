package onward.imports.keep;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import onward.facts.AuthorityCode;
import onward.facts.SourceId;
import onward.imports.ImportFile.State;
import onward.imports.ImportId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each file received has come: planned or refused, applied, undone. */
@Component
public class FileStateTable {
  private final JdbcClient sql;

  FileStateTable(JdbcClient sql) {
    this.sql = sql;
  }

  public void planned(
      AuthorityCode authority,
      ImportId id,
      String kind,
      State state,
      int lines,
      String contents,
      String note) {
    sql.sql(
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

  /** Nothing is to be asked of the file as a whole any more. */
  public void nothingToAsk(AuthorityCode authority, ImportId id) {
    sql.sql("update import_file set note = '' where authority = :authority and id = :id")
        .param("authority", authority.value())
        .param("id", id.value())
        .update();
  }

  /** Says as at which day the list was made; null where it tells of the moment it came. */
  public void madeAsAt(AuthorityCode authority, ImportId id, @Nullable LocalDate day) {
    sql.sql("update import_file set as_at = :day where authority = :authority and id = :id")
        .param("day", day)
        .param("authority", authority.value())
        .param("id", id.value())
        .update();
  }

  public void applied(AuthorityCode authority, ImportId id, SourceId source, Instant at) {
    sql.sql(
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

  public void undone(AuthorityCode authority, ImportId id) {
    sql.sql("update import_file set state = 'UNDONE' where authority = :authority and id = :id")
        .param("authority", authority.value())
        .param("id", id.value())
        .update();
  }
}
