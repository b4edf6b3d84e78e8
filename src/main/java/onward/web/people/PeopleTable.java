package onward.web.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of young people as it stands: found, filtered, sorted and cut into pages. */
@Component
class PeopleTable {
  /** How like a name a word must be: "patle" still finds "Patel". */
  private static final String ALIKE = "0.45";

  private static final String PEOPLE =
      """
      select d.person, d.reference, d.upn, d.uln, d.forename, d.surname, d.date_of_birth,
             coalesce(r.school, '') as school, count(*) over () as total
      from details d
      left join lateral (
        select school from roll
        where authority = d.authority and person = d.person and superseded is null
        order by left_on is not null, since desc nulls last limit 1) r on true
      where d.authority = :authority and d.superseded is null
      """;

  private final JdbcClient sql;

  PeopleTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** The people of a list, from an offset on, at most the limit. */
  @Transactional(readOnly = true)
  public List<ListedPerson> find(
      AuthorityCode authority, PeopleQuery query, int offset, int limit) {
    var words = query.words();
    var names = words.names().stream().sorted(Comparator.comparingInt(String::length)).toList();
    sql.sql("select set_config('pg_trgm.word_similarity_threshold', :alike, true)")
        .param("alike", ALIKE)
        .query(String.class)
        .single();
    return sql.sql(PEOPLE + conditions(query) + order(query) + " limit :limit offset :offset")
        .param("authority", authority.value())
        .param("bornFrom", query.bornFrom())
        .param("bornTo", query.bornTo())
        .param("school", query.filter().school())
        .param("longest", names.isEmpty() ? "" : names.getLast())
        .param("names", names.toArray(String[]::new))
        .param("allNames", String.join(" ", words.names()))
        .param("keys", words.keys().toArray(String[]::new))
        .param("born", words.born())
        .param("day", words.birthDay())
        .param("month", words.birthMonth())
        .param("year", words.birthYear())
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

  private static String conditions(PeopleQuery query) {
    var conditions = new ArrayList<String>();
    var words = query.words();
    if (query.bornFrom() != null) {
      conditions.add("d.date_of_birth between :bornFrom and :bornTo");
    }
    if (query.filter().school().equals("none")) {
      conditions.add("coalesce(r.school, '') = ''");
    } else if (!query.filter().school().isEmpty()) {
      conditions.add("r.school = :school");
    }
    if (!words.names().isEmpty()) {
      // the longest word by the index, then all of them
      conditions.add("d.names %> :longest");
      conditions.add("d.names %> all (:names)");
    }
    if (!words.keys().isEmpty()) {
      conditions.add(
          "(d.upn = any (:keys) or d.former_upn = any (:keys) or d.uln = any (:keys)"
              + " or upper(d.reference) = any (:keys) or d.previous_identifier = any (:keys))");
    }
    conditions.addAll(born(words));
    return conditions.stream().map(" and %s\n"::formatted).reduce("", String::concat);
  }

  private static List<String> born(SearchWords words) {
    var conditions = new ArrayList<String>();
    if (words.born() != null) {
      conditions.add("d.date_of_birth = :born");
    }
    if (words.birthDay() > 0) {
      conditions.add("extract(day from d.date_of_birth) = :day");
    }
    if (words.birthMonth() > 0) {
      conditions.add("extract(month from d.date_of_birth) = :month");
    }
    if (words.birthYear() > 0) {
      conditions.add("extract(year from d.date_of_birth) = :year");
    }
    return conditions;
  }

  private static String order(PeopleQuery query) {
    var way = query.filter().down() ? " desc" : "";
    boolean likest = !query.words().names().isEmpty() && query.filter().sort().equals("name");
    var first =
        switch (query.filter().sort()) {
          case "born" -> "d.date_of_birth" + way + ", ";
          case "school" -> "r.school" + way + " nulls last, ";
          default -> likest ? "word_similarity(:allNames, d.names) desc, " : "";
        };
    boolean byName = query.filter().sort().equals("name");
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
        row.getInt("total"));
  }
}
