package onward.web;

import onward.facts.AuthorityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far what is known has come: the number of the last source. */
@Component
class LastSourceTable {
  private final JdbcClient sql;

  LastSourceTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** 0 where nothing was ever told. */
  long last(AuthorityCode authority) {
    return sql.sql("select coalesce(max(id), 0) as last from source where authority = :authority")
        .param("authority", authority.value())
        .query((row, _) -> row.getLong("last"))
        .single();
  }
}
