package onward.imports.keep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onward.facts.AuthorityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a file is known again when it arrives, and what was known when its plan was made. */
@Component
public class ArrivalTable {
  /** No line has this number. */
  private static final int BETWEEN = 0;

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

  /** Whether a list of a kind was taken in that had so many rows. */
  public boolean anyOf(AuthorityCode authority, String kind, int rows) {
    return sql.sql(
            """
            select exists (select from import_file
              where authority = :authority and state = 'APPLIED' and kind = :kind
                and lines = :rows)
            """)
        .param("authority", authority.value())
        .param("kind", kind)
        .param("rows", rows)
        .query(Boolean.class)
        .single();
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

  /** Notes which rows of a long file speak of one thing: those of a batch are done together. */
  public void noteTogether(AuthorityCode authority, long file, List<int[]> batches) {
    var lines = new ArrayList<Integer>();
    for (var batch : batches) {
      if (!lines.isEmpty()) {
        lines.add(BETWEEN);
      }
      Arrays.stream(batch).forEach(lines::add);
    }
    sql.sql("update import_file set together = :lines where authority = :authority and id = :id")
        .param("lines", lines.toArray(Integer[]::new))
        .param("authority", authority.value())
        .param("id", file)
        .update();
  }

  /** The batches of rows that are done together. */
  public List<int[]> together(AuthorityCode authority, long file) {
    var lines =
        sql.sql("select together from import_file where authority = :authority and id = :id")
            .param("authority", authority.value())
            .param("id", file)
            .query((row, _) -> (Integer[]) row.getArray(1).getArray())
            .single();
    var batches = new ArrayList<int[]>();
    var batch = IntStream.builder();
    for (int line : lines) {
      if (line == BETWEEN) {
        batches.add(batch.build().toArray());
        batch = IntStream.builder();
      } else {
        batch.add(line);
      }
    }
    var last = batch.build().toArray();
    if (last.length > 0) {
      batches.add(last);
    }
    return batches;
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

  /** Whether the authority has any people yet. */
  public boolean anybody(AuthorityCode authority) {
    return sql.sql(
            "select exists (select from details where authority = :authority and superseded is null)")
        .param("authority", authority.value())
        .query(Boolean.class)
        .single();
  }
}
