package onward.web.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of young people: found, filtered, sorted and cut into pages. */
@Component
class PeopleTable {
  /** How like a name a word must be: "patle" still finds "Patel". */
  private static final String ALIKE = "0.45";

  private static final String PEOPLE =
      """
      select d.person, d.reference, d.upn, d.uln, d.forename, d.surname, d.date_of_birth,
             coalesce(r.school, '') as school, coalesce(g.code, '') as code, g.since,
             count(*) over () as total
      from details d
      left join guarantee_status g
        on g.authority = d.authority and g.campaign = :campaign and g.person = d.person
        and g.since <= :day and (g.until is null or g.until > :day)
      left join lateral present_roll(d.authority, d.person) r on true
      where d.authority = :authority and d.superseded is null and d.person <> all (:hidden)
      """;

  private final JdbcClient sql;

  PeopleTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** The people of a list, from an offset on, at most the limit. */
  @Transactional(readOnly = true)
  public List<ListedPerson> find(
      AuthorityCode authority, PeopleQuery query, int offset, int limit) {
    var filter = query.filter();
    var words = query.words();
    var names = words.names().stream().sorted(Comparator.comparingInt(String::length)).toList();
    var only = query.only();
    sql.sql("select set_config('pg_trgm.word_similarity_threshold', :alike, true)")
        .param("alike", ALIKE)
        .query((row, _) -> row.getString(1))
        .single();
    return sql.sql(
            PEOPLE + PeopleConditions.of(query) + order(query) + " limit :limit offset :offset")
        .param("authority", authority.value())
        .param("campaign", query.campaign().year())
        .param("day", query.day())
        .param("cohort", filter.cohort())
        .param("codes", PeopleConditions.codes(filter).toArray(String[]::new))
        .param("school", filter.school())
        .param("provider", filter.provider())
        .param(
            "only",
            only == null ? new Long[0] : only.stream().map(PersonId::value).toArray(Long[]::new))
        .param("hidden", query.hidden().stream().map(PersonId::value).toArray(Long[]::new))
        .param("longest", names.isEmpty() ? "" : names.getLast())
        .param("names", names.toArray(String[]::new))
        .param("allNames", String.join(" ", words.names()))
        .param("keys", words.keys().toArray(String[]::new))
        .param("born", words.born())
        .param("birthDay", words.birthDay())
        .param("birthMonth", words.birthMonth())
        .param("birthYear", words.birthYear())
        .param("limit", limit)
        .param("offset", offset)
        .query(PeopleTable::person)
        .list();
  }

  /** The schools on whose rolls the authority's people are. */
  List<String> schools(AuthorityCode authority) {
    return sql.sql(
            """
            select distinct school from roll
            where authority = :authority and superseded is null and school <> ''
            """)
        .param("authority", authority.value())
        .query((row, _) -> row.getString("school"))
        .list();
  }

  private static String order(PeopleQuery query) {
    var filter = query.filter();
    var way = filter.down() ? " desc" : "";
    boolean byName = filter.sort().equals("name");
    boolean likest = byName && !query.words().names().isEmpty();
    var first =
        switch (filter.sort()) {
          case "born" -> "d.date_of_birth" + way + ", ";
          case "school" -> "r.school" + way + " nulls last, ";
          case "status" -> "g.code" + way + " nulls last, g.since, ";
          default -> likest ? "word_similarity(:allNames, d.names) desc, " : "";
        };
    return "order by "
        + first
        + "lower(d.surname)%1$s, lower(d.forename)%1$s, d.person".formatted(byName ? way : "");
  }

  private static ListedPerson person(ResultSet row, int number) throws SQLException {
    return new ListedPerson(
        new PersonId(row.getLong("person")),
        row.getString("reference"),
        row.getString("upn"),
        row.getString("uln"),
        row.getString("forename"),
        row.getString("surname"),
        row.getObject("date_of_birth", LocalDate.class),
        row.getString("school"),
        row.getString("code"),
        row.getObject("since", LocalDate.class),
        row.getInt("total"));
  }
}
