package onward.web.home;

import java.time.LocalDate;
import java.util.List;
import onward.calendar.YearGroup;
import onward.facts.AuthorityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts over facts that no door below counts. */
@Component
class HomeTable {
  /** A provider that people without a status name. */
  record Named(String provider, int people) {}

  private final JdbcClient sql;

  HomeTable(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * People whose status on a day differs from that on a day before; {@code was} and {@code now} are
   * codes, empty where they were not in the campaign.
   */
  record Moved(YearGroup cohort, String was, String now, int people) {}

  /** How many people went from one status to another between two days. */
  List<Moved> moved(AuthorityCode authority, int campaign, LocalDate before, LocalDate day) {
    return sql.sql(
            """
            with stood as (
              select person, cohort, code from guarantee_status
              where authority = :authority and campaign = :campaign
                and since <= :before and (until is null or until > :before)),
            stands as (
              select person, cohort, code from guarantee_status
              where authority = :authority and campaign = :campaign
                and since <= :day and (until is null or until > :day))
            select coalesce(stands.cohort, stood.cohort) as cohort,
                   coalesce(stood.code, '') as was, coalesce(stands.code, '') as now,
                   count(*) as people
            from stood full join stands using (person)
            where stood.code is distinct from stands.code
            group by 1, 2, 3
            """)
        .param("authority", authority.value())
        .param("campaign", campaign)
        .param("before", before)
        .param("day", day)
        .query((row, _) ->
            new Moved(
                YearGroup.valueOf(row.getString("cohort")),
                row.getString("was"),
                row.getString("now"),
                row.getInt("people")))
        .list();
  }

  /**
   * The providers named by an application, an intention or an offer of people whose status on the
   * day was one of these, the most people first.
   */
  List<Named> named(
      AuthorityCode authority, int campaign, LocalDate day, List<String> codes, int limit) {
    return sql.sql(
            """
            with waiting as (
              select person from guarantee_status
              where authority = :authority and campaign = :campaign and code = any (:codes)
                and since <= :day and (until is null or until > :day)),
            named as (
              select person, provider from application
              where authority = :authority and superseded is null
              union select person, provider from intention
              where authority = :authority and superseded is null
              union select person, provider from offer
              where authority = :authority and superseded is null)
            select provider, count(*) as people
            from named join waiting using (person)
            where provider <> ''
            group by provider order by people desc, provider limit :limit
            """)
        .param("authority", authority.value())
        .param("campaign", campaign)
        .param("day", day)
        .param("codes", codes.toArray(String[]::new))
        .param("limit", limit)
        .query((row, _) -> new Named(row.getString("provider"), row.getInt("people")))
        .list();
  }
}
