package onward.cohort;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import onward.facts.AuthorityCode;
import onward.facts.FactDatabase;
import onward.facts.PersonId;
import org.springframework.stereotype.Component;

/** On which of several rolls somebody is now. */
@Component
class RollTable {
  private final FactDatabase database;

  RollTable(FactDatabase database) {
    this.database = database;
  }

  /** The schools whose rolls they are on, those on none left out. */
  Map<PersonId, String> schools(AuthorityCode authority, Collection<PersonId> people) {
    var schools = new HashMap<PersonId, String>();
    database
        .sql()
        .sql(
            """
            select asked.number, present.school from unnest(:people::bigint[]) as asked (number)
            cross join lateral present_roll(:authority, asked.number) present
            where present.left_on is null and present.school <> ''
            """)
        .param("authority", authority.value())
        .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
        .query(row -> {
          schools.put(new PersonId(row.getLong(1)), row.getString(2));
        });
    return schools;
  }
}
