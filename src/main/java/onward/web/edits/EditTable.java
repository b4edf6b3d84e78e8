package onward.web.edits;

import onward.facts.AuthorityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Locks a record until the transaction ends. */
@Component
class EditTable {
  private final JdbcClient sql;

  EditTable(JdbcClient sql) {
    this.sql = sql;
  }

  void lock(AuthorityCode authority, String record) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0)) is null")
        .param("what", authority.value() + " " + record)
        .query(Boolean.class)
        .single();
  }
}
