package onward.imports.keep;

import onward.facts.AuthorityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One list at a time is done to an authority's facts, so that no row is applied twice. */
@Component
public class TurnTable {
  private final JdbcClient sql;

  TurnTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** Waits for whatever list is being done; holds the turn to the end of the transaction. */
  public void lock(AuthorityCode authority) {
    sql.sql("select pg_advisory_xact_lock(:number)")
        .param("number", Long.parseLong(authority.value()))
        .query((_, _) -> "")
        .single();
  }
}
