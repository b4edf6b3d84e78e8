package onward.web.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is meant by the people of a return, where they are on roll, and who works with them. */
@Component
class ReturnPersonTable {
  /**
   * A person and what to show.
   *
   * @param school the last roll's, as facts name it; empty = none
   * @param worker who tried last to reach them; empty = nobody
   */
  record Named(PersonId person, String reference, String name, String school, String worker) {}

  private static final String SELECT =
      """
      select details.person, reference, forename, surname,
             coalesce((select present.school
               from present_roll(details.authority, details.person) present), '') as school,
             coalesce((select contact.by from contact
               where contact.authority = details.authority and contact.person = details.person
                 and contact.superseded is null
               order by contact.contacted_on desc nulls last limit 1), '') as worker
        from details
       where details.authority = :authority and details.superseded is null
      """;

  private final JdbcClient sql;

  ReturnPersonTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** The people with these references, by reference. */
  Map<String, Named> find(AuthorityCode authority, Collection<String> references) {
    var found = new HashMap<String, Named>();
    sql.sql(SELECT + " and reference = any(:references)")
        .param("authority", authority.value())
        .param("references", references.stream().distinct().toArray(String[]::new))
        .query(row -> {
          var named = named(row);
          found.put(named.reference(), named);
        });
    return found;
  }

  /** These people, by name. */
  List<Named> of(AuthorityCode authority, Collection<PersonId> people) {
    return sql.sql(SELECT + " and details.person = any(:people) order by surname, forename")
        .param("authority", authority.value())
        .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
        .query((row, _) -> named(row))
        .list();
  }

  private static Named named(ResultSet row) throws SQLException {
    return new Named(
        new PersonId(row.getLong("person")),
        row.getString("reference"),
        row.getString("forename") + " " + row.getString("surname"),
        row.getString("school"),
        row.getString("worker"));
  }
}
