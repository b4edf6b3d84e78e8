package onward.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.facts.AuthorityCode;
import onward.facts.Copy;
import onward.facts.FactDatabase;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.SourceId;
import org.springframework.stereotype.Component;

/** The numbers of people: one row each, never removed. */
@Component
class PersonTable {
  private final FactDatabase database;

  PersonTable(FactDatabase database) {
    this.database = database;
  }

  List<PersonId> numbers(int howMany) {
    return database
        .sql()
        .sql("select nextval('person_number') from generate_series(1, :howMany)")
        .param("howMany", howMany)
        .query((row, _) -> new PersonId(row.getLong(1)))
        .list();
  }

  /** By person, the number of the statement that stands. */
  Map<PersonId, Long> standing(AuthorityCode authority) {
    var standing = new HashMap<PersonId, Long>();
    database
        .sql()
        .sql(
            """
            select person, id from details
            where authority = :authority and superseded is null
            """)
        .param("authority", authority.value())
        .query(row -> {
          standing.put(new PersonId(row.getLong(1)), row.getLong(2));
        });
    return standing;
  }

  List<PersonId> addedBy(AuthorityCode authority, SourceId source) {
    return database
        .sql()
        .sql("select id from person where authority = :authority and source = :source")
        .param("authority", authority.value())
        .param("source", source.value())
        .query((row, _) -> new PersonId(row.getLong(1)))
        .list();
  }

  void add(Source source, List<PersonId> people) {
    Copy.rows(
        database.source(),
        "person (authority, id, source)",
        people.stream()
            .map(person -> List.of(source.authority().value(), person.value(), source.id().value()))
            .toList());
  }
}
