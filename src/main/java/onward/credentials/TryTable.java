package onward.credentials;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often a name or an address was wrong. */
@Component
class TryTable {
  private final JdbcClient sql;

  TryTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** Whether one of these was locked after a moment. */
  boolean locked(List<String> keys, Instant after) {
    return sql.sql(
            """
            select exists (
              select from sign_in_try
              where authority = '' and key = any(:keys) and locked > :after)
            """)
        .param("keys", keys.toArray(String[]::new))
        .param("after", Timestamp.from(after))
        .query(Boolean.class)
        .single();
  }

  /**
   * Counts one; those before a moment are forgotten, and the last of the allowed locks.
   *
   * @return whether this one locked
   */
  boolean count(String key, int most, Instant at, Instant since) {
    return sql.sql(
            """
            insert into sign_in_try as held (key, tries, first, locked)
            values (:key, 1, :at, case when :most <= 1 then :at::timestamptz end)
            on conflict (authority, key) do update set
              tries = case when held.first <= :since then 1 else held.tries + 1 end,
              first = case when held.first <= :since then :at else held.first end,
              locked = case
                when held.locked > :since then held.locked
                when held.first > :since and held.tries + 1 >= :most then :at
              end
            returning locked is not null and locked = :at
            """)
        .param("key", key)
        .param("most", most)
        .param("at", Timestamp.from(at))
        .param("since", Timestamp.from(since))
        .query(Boolean.class)
        .single();
  }

  void forget(String key) {
    sql.sql("delete from sign_in_try where authority = '' and key = :key")
        .param("key", key)
        .update();
  }
}
