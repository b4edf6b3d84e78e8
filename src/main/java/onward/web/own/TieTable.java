package onward.web.own;

import java.time.LocalDate;
import java.util.List;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is tied to a school or provider, by what stands today. */
@Component
class TieTable {
  private final JdbcClient sql;

  TieTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** Whoever is or was on a school's roll. */
  List<Tie> pupils(AuthorityCode authority, String school) {
    return ties(
        authority,
        school,
        """
        select person, case when left_on is null then 'ON_ROLL' else 'LEFT' end as kind,
               '' as course, since, left_on as until
        from roll
        where authority = :authority and school = :partner and superseded is null
        """);
  }

  /** Whoever applied to a provider, was offered a place or enrolled. */
  List<Tie> applicants(AuthorityCode authority, String provider) {
    return ties(
        authority,
        provider,
        """
        select person, 'APPLICATION' as kind, course, applied_on as since, null::date as until
        from application
        where authority = :authority and provider = :partner and superseded is null
        union all
        select person, 'OFFER', course, offered_on, withdrawn_on
        from offer
        where authority = :authority and provider = :partner and superseded is null
        union all
        select person, 'ENROLMENT', course, start_date, actual_end
        from enrolment
        where authority = :authority and provider = :partner and superseded is null
        """);
  }

  private List<Tie> ties(AuthorityCode authority, String partner, String query) {
    return sql.sql(query)
        .param("authority", authority.value())
        .param("partner", partner)
        .query((row, _) ->
            new Tie(
                new PersonId(row.getLong("person")),
                Tie.Kind.valueOf(row.getString("kind")),
                row.getString("course"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class)))
        .list();
  }
}
