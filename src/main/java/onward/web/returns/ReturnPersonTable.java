package onward.web.returns;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is meant by the references that a return's problems name. */
@Component
class ReturnPersonTable {
  /** A person and the name to show. */
  record Named(PersonId person, String name) {}

  private final JdbcClient sql;

  ReturnPersonTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** The people with these references, by reference. */
  Map<String, Named> find(AuthorityCode authority, Collection<String> references) {
    var found = new HashMap<String, Named>();
    sql.sql(
            """
            select reference, person, forename, surname from details
            where authority = :authority and superseded is null and reference = any (:references)
            """)
        .param("authority", authority.value())
        .param("references", references.toArray(String[]::new))
        .query(row -> {
          var name = row.getString("forename") + " " + row.getString("surname");
          found.put(
              row.getString("reference"), new Named(new PersonId(row.getLong("person")), name));
        });
    return found;
  }
}
