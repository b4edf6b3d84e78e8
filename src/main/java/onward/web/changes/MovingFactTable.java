package onward.web.changes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.facts.AuthorityCode;
import onward.guarantee.Decision.FactUsed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who told the facts that moved somebody. */
@Component
class MovingFactTable {
  private static final Set<String> TABLES =
      Set.of(
          "intention",
          "application",
          "offer",
          "activity",
          "enrolment",
          "leaving",
          "contact",
          "circumstance",
          "status_override");

  private final JdbcClient sql;

  MovingFactTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** Who told a fact, by which line (0 = none), learnt when. */
  record Telling(String told, String by, int line, Instant learnt) {}

  Map<FactUsed, Telling> told(AuthorityCode authority, List<FactUsed> facts) {
    var ids = new HashMap<String, List<Long>>();
    for (var fact : facts) {
      if (TABLES.contains(fact.table())) {
        ids.computeIfAbsent(fact.table(), _ -> new ArrayList<>()).add(fact.id());
      }
    }
    var told = new HashMap<FactUsed, Telling>();
    ids.forEach((table, wanted) -> told.putAll(told(authority, table, wanted)));
    return told;
  }

  private Map<FactUsed, Telling> told(AuthorityCode authority, String table, List<Long> ids) {
    var told = new HashMap<FactUsed, Telling>();
    sql.sql(
            """
            select fact.id, source.told, source.by_whom, fact.line, fact.learnt
            from %s fact join source
              on source.authority = fact.authority and source.id = fact.source
            where fact.authority = :authority and fact.id = any(:ids)
            """
                .formatted(table))
        .param("authority", authority.value())
        .param("ids", ids.toArray(Long[]::new))
        .query(row -> {
          told.put(
              new FactUsed(table, row.getLong(1)),
              new Telling(
                  row.getString(2),
                  row.getString(3),
                  row.getInt(4),
                  row.getTimestamp(5).toInstant()));
        });
    return told;
  }
}
