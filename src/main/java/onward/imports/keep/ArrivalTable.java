package onward.imports.keep;

import java.util.Optional;
import onward.facts.AuthorityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a file is known again when it arrives, and what was known when its plan was made. */
@Component
public class ArrivalTable {
  private final JdbcClient sql;

  ArrivalTable(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * The number of the file with the same bytes from the same sender that is not taken in yet: it is
   * being read, or waits for approval. Whoever brings the same bytes at the same moment waits here,
   * so that fifty of them leave one.
   *
   * @param unfinished the note of a file that is being read
   */
  public Optional<Long> underWay(
      AuthorityCode authority, String hash, String sender, String unfinished) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0)) is null")
        .param("what", "arrival of " + hash + " at " + authority.value())
        .query(Boolean.class)
        .single();
    return sql.sql(
            """
            select id from import_file
            where authority = :authority and hash = :hash and sender = :sender
              and (state = 'PLANNED' or (state = 'REFUSED' and note = :unfinished))
            order by id desc limit 1
            """)
        .param("authority", authority.value())
        .param("hash", hash)
        .param("sender", sender)
        .param("unfinished", unfinished)
        .query(Long.class)
        .optional();
  }

  /** Keeps a file to oneself to the end of the transaction. */
  public void hold(AuthorityCode authority, long file) {
    sql.sql("select id from import_file where authority = :authority and id = :id for update")
        .param("authority", authority.value())
        .param("id", file)
        .query(Long.class)
        .optional();
  }

  /** Notes who was known when a file's plan was made. */
  public void note(AuthorityCode authority, long file, String known) {
    sql.sql("update import_file set known = :known where authority = :authority and id = :id")
        .param("known", known)
        .param("authority", authority.value())
        .param("id", file)
        .update();
  }

  /** Who was known when a file's plan was made; empty where nobody noted it. */
  public String known(AuthorityCode authority, long file) {
    return sql.sql("select known from import_file where authority = :authority and id = :id")
        .param("authority", authority.value())
        .param("id", file)
        .query(String.class)
        .optional()
        .orElse("");
  }
}
