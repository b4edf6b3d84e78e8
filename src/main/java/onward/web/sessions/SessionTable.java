package onward.web.sessions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.facts.AuthorityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions, by the fingerprint of their name: whoever reads the table can take none over. */
@Component
class SessionTable {
  /**
   * A session as it is kept.
   *
   * @param authority of who is signed in, empty for nobody
   * @param signedIn null for nobody
   */
  record Row(
      String authority,
      String userName,
      Instant made,
      @Nullable Instant signedIn,
      Instant seen,
      byte[] content) {}

  private final JdbcClient sql;

  SessionTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** A session that was used since one moment and not signed in to before another. */
  Optional<Row> find(String id, Instant usedSince, Instant signedInSince) {
    return sql.sql(
            """
            select authority, user_name, made, signed_in, seen, content from site_session
            where id = :id and seen > :usedSince
              and (signed_in is null or signed_in > :signedInSince)
            """)
        .param("id", id)
        .param("usedSince", Timestamp.from(usedSince))
        .param("signedInSince", Timestamp.from(signedInSince))
        .query((row, _) ->
            new Row(
                row.getString("authority"),
                row.getString("user_name"),
                row.getTimestamp("made").toInstant(),
                moment(row.getTimestamp("signed_in")),
                row.getTimestamp("seen").toInstant(),
                row.getBytes("content")))
        .optional();
  }

  void add(String id, Row row) {
    sql.sql(
            """
            insert into site_session (authority, id, user_name, made, signed_in, seen, content)
            values (:authority, :id, :userName, :made, :signedIn, :seen, :content)
            """)
        .param("authority", row.authority())
        .param("id", id)
        .param("userName", row.userName())
        .param("made", Timestamp.from(row.made()))
        .param("signedIn", timestamp(row.signedIn()))
        .param("seen", Timestamp.from(row.seen()))
        .param("content", row.content())
        .update();
  }

  /** Keeps what changed; a session that was ended meanwhile stays ended. */
  void change(String before, String id, Row row) {
    sql.sql(
            """
            update site_session set
              id = :id, authority = :authority, user_name = :userName,
              signed_in = case when user_name = '' then :signedIn::timestamptz else signed_in end,
              seen = :seen, content = :content
            where id = :before
            """)
        .param("before", before)
        .param("id", id)
        .param("authority", row.authority())
        .param("userName", row.userName())
        .param("signedIn", timestamp(row.signedIn()))
        .param("seen", Timestamp.from(row.seen()))
        .param("content", row.content())
        .update();
  }

  void remove(String id) {
    sql.sql("delete from site_session where id = :id").param("id", id).update();
  }

  void removeOf(AuthorityCode authority, String userName) {
    sql.sql("delete from site_session where authority = :authority and user_name = :userName")
        .param("authority", authority.value())
        .param("userName", userName)
        .update();
  }

  void remove(AuthorityCode authority, String id) {
    sql.sql("delete from site_session where authority = :authority and id = :id")
        .param("authority", authority.value())
        .param("id", id)
        .update();
  }

  void removeBefore(Instant usedSince) {
    sql.sql("delete from site_session where seen <= :usedSince")
        .param("usedSince", Timestamp.from(usedSince))
        .update();
  }

  List<OpenSession> open(AuthorityCode authority, Instant usedSince, Instant signedInSince) {
    return sql.sql(
            """
            select id, user_name, signed_in, seen from site_session
            where authority = :authority and user_name <> '' and seen > :usedSince
              and signed_in > :signedInSince
            order by seen desc, id
            """)
        .param("authority", authority.value())
        .param("usedSince", Timestamp.from(usedSince))
        .param("signedInSince", Timestamp.from(signedInSince))
        .query((row, _) ->
            new OpenSession(
                row.getString("id"),
                row.getString("user_name"),
                row.getTimestamp("signed_in").toInstant(),
                row.getTimestamp("seen").toInstant()))
        .list();
  }

  private static @Nullable Instant moment(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }
}
