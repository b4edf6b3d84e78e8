package onward.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that ever told us something. */
@Component
public class Sources {
  private static final String SELECT =
      "select id, authority, told, by_whom, at, as_at from source ";

  private final JdbcClient sql;

  Sources(JdbcClient sql) {
    this.sql = sql;
  }

  /** Opens a source: what is recorded under it can be shown and undone together. */
  public Source open(AuthorityCode authority, String told, String by, Instant at) {
    return open(authority, told, by, at, null);
  }

  /**
   * The same of a list that was made as at a day.
   *
   * @param asAt null where it tells of the moment it came
   */
  public Source open(
      AuthorityCode authority, String told, String by, Instant at, @Nullable LocalDate asAt) {
    planAnew();
    long id =
        sql.sql(
                """
                insert into source (authority, told, by_whom, at, as_at)
                values (:authority, :told, :by, :at, :asAt) returning id
                """)
            .param("authority", authority.value())
            .param("told", told)
            .param("by", by)
            .param("at", Timestamp.from(at))
            .param("asAt", asAt)
            .query(Long.class)
            .single();
    return new Source(new SourceId(id), authority, told, by, at, asAt);
  }

  /**
   * Until the end of the transaction the database plans each statement anew: a list may bring so
   * many rows that what was right for the first thousand is a thousand times too slow for the last.
   */
  private void planAnew() {
    sql.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
        .query(String.class)
        .single();
  }

  public Optional<Source> find(AuthorityCode authority, SourceId id) {
    return sql.sql(SELECT + "where authority = :authority and id = :id")
        .param("authority", authority.value())
        .param("id", id.value())
        .query(Sources::source)
        .optional();
  }

  /** These sources by number. */
  public Map<SourceId, Source> find(AuthorityCode authority, Collection<SourceId> ids) {
    return sql
        .sql(SELECT + "where authority = :authority and id = any(:ids)")
        .param("authority", authority.value())
        .param("ids", ids.stream().map(SourceId::value).toArray(Long[]::new))
        .query(Sources::source)
        .list()
        .stream()
        .collect(Collectors.toMap(Source::id, Function.identity()));
  }

  /** The authorities of which anything is known; the one question that is asked across walls. */
  public List<AuthorityCode> authorities() {
    return sql.sql("select kept_authorities()")
        .query((row, _) -> new AuthorityCode(row.getString(1)))
        .list();
  }

  private static Source source(ResultSet row, int number) throws SQLException {
    return new Source(
        new SourceId(row.getLong("id")),
        new AuthorityCode(row.getString("authority")),
        row.getString("told"),
        row.getString("by_whom"),
        row.getTimestamp("at").toInstant(),
        row.getObject("as_at", LocalDate.class));
  }
}
