package onward.cohort;

import java.util.Optional;
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

  /** The school whose roll they are on, empty where they are on none. */
  Optional<String> school(AuthorityCode authority, PersonId person) {
    return database
        .sql()
        .sql(
            """
            select school from present_roll(:authority, :person)
            where left_on is null and school <> ''
            """)
        .param("authority", authority.value())
        .param("person", person.value())
        .query(String.class)
        .optional();
  }
}
