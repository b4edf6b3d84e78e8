package onward.imports.review;

import java.util.List;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose a number is. */
@Component
class NumberTable {
  private final JdbcClient sql;

  NumberTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** Those who have one of these national numbers, or had it. */
  List<PersonId> holders(AuthorityCode authority, String upn, String uln) {
    return sql.sql(
            """
            select distinct person from details
            where authority = :authority and superseded is null
              and (:upn <> '' and :upn in (upn, former_upn) or :uln <> '' and uln = :uln)
            order by person
            """)
        .param("authority", authority.value())
        .param("upn", upn)
        .param("uln", uln)
        .query((row, _) -> new PersonId(row.getLong(1)))
        .list();
  }

  List<PersonId> numbered(AuthorityCode authority, String number) {
    return sql.sql(
            """
            select distinct person from details
            where authority = :authority and superseded is null
              and :number <> '' and :number in (reference, upn, uln)
            """)
        .param("authority", authority.value())
        .param("number", number)
        .query((row, _) -> new PersonId(row.getLong(1)))
        .list();
  }
}
