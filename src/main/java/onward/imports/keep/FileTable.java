package onward.imports.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.imports.ImportFile;
import onward.imports.ImportFile.State;
import onward.imports.ImportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files received; how far each has come is in {@link FileStateTable}. */
@Component
public class FileTable {
  private static final String FILE =
      """
      select id, authority, name, kind, state, lines, received, received_by, applied, source,
        sender, sender_name, erase_on, as_at, content is null as erased, note
      from import_file
      """;

  private final JdbcClient sql;

  FileTable(JdbcClient sql) {
    this.sql = sql;
  }

  public ImportId add(
      AuthorityCode authority, String name, Sender sender, String hash, String by, Instant at) {
    var asAt = AsAtRule.of(name, London.day(at)).orElse(null);
    return sql.sql(
            """
            insert into import_file
              (authority, name, sender, sender_name, kind, state, lines, hash, received,
                received_by, as_at, note)
            values (:authority, :name, :sender, :named, '', 'REFUSED', 0, :hash, :at, :by, :asAt,
              :note)
            returning id
            """)
        .param("authority", authority.value())
        .param("name", name)
        .param("sender", sender.key())
        .param("named", sender.name())
        .param("hash", hash)
        .param("at", Timestamp.from(at))
        .param("by", by)
        .param("asAt", asAt)
        .param("note", ImportFile.UNFINISHED)
        .query((row, _) -> new ImportId(row.getLong(1)))
        .single();
  }

  public Optional<ImportFile> find(AuthorityCode authority, ImportId id) {
    return sql.sql(FILE + " where authority = :authority and id = :id")
        .param("authority", authority.value())
        .param("id", id.value())
        .query(FileTable::file)
        .optional();
  }

  /** The file with the same bytes, or that said the same, that was applied before. */
  public Optional<ImportFile> twin(AuthorityCode authority, String hash, String contents) {
    return sql.sql(
            FILE
                + """
                where authority = :authority and state = 'APPLIED'
                  and (hash = :hash or (contents <> '' and contents = :contents))
                order by id limit 1
                """)
        .param("authority", authority.value())
        .param("hash", hash)
        .param("contents", contents)
        .query(FileTable::file)
        .optional();
  }

  /** Whether another list that was taken in says the same as this one. */
  public boolean saidBefore(AuthorityCode authority, ImportId id) {
    return sql.sql(
            """
            select exists (
              select from import_file this join import_file other
                on other.authority = this.authority and other.id <> this.id
                  and other.state = 'APPLIED' and (other.hash = this.hash
                    or (other.contents <> '' and other.contents = this.contents))
              where this.authority = :authority and this.id = :id)
            """)
        .param("authority", authority.value())
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  public List<ImportFile> all(AuthorityCode authority) {
    return sql.sql(FILE + " where authority = :authority order by received desc, id desc")
        .param("authority", authority.value())
        .query(FileTable::file)
        .list();
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
        row.getString("sender_name"),
        row.getObject("erase_on", LocalDate.class),
        row.getObject("as_at", LocalDate.class),
        row.getBoolean("erased"),
        row.getString("note"));
  }
}
