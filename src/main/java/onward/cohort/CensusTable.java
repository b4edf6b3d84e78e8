package onward.cohort;

import java.util.List;
import onward.calendar.Campaign;
import onward.calendar.YearGroup;
import onward.facts.AuthorityCode;
import onward.facts.Source;
import onward.facts.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The May counts that the ledger balances to. A later count of a school replaces the earlier. */
@Component
class CensusTable {
  private final JdbcClient sql;

  CensusTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** What stands for a campaign. */
  List<CensusCount> counts(AuthorityCode authority, Campaign campaign) {
    return sql.sql(
            """
            select distinct on (school, cohort) school, cohort, count, as_at from census_count
            where authority = :authority and extract(year from as_at) = :year
            order by school, cohort, as_at desc, source desc, line desc
            """)
        .param("authority", authority.value())
        .param("year", campaign.year())
        .query((row, _) ->
            new CensusCount(
                row.getString("school"),
                YearGroup.valueOf(row.getString("cohort")),
                row.getInt("count"),
                row.getObject("as_at", java.time.LocalDate.class)))
        .list();
  }

  void add(Source source, int line, CensusCount count) {
    sql.sql(
            """
            insert into census_count (authority, source, line, school, cohort, count, as_at)
            values (:authority, :source, :line, :school, :cohort, :count, :asAt)
            """)
        .param("authority", source.authority().value())
        .param("source", source.id().value())
        .param("line", line)
        .param("school", count.school())
        .param("cohort", count.cohort().name())
        .param("count", count.count())
        .param("asAt", count.asAt())
        .update();
  }

  void remove(AuthorityCode authority, SourceId source) {
    sql.sql("delete from census_count where authority = :authority and source = :source")
        .param("authority", authority.value())
        .param("source", source.value())
        .update();
  }
}
