package onward.cohort;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import onward.facts.AuthorityCode;
import onward.facts.Facts;
import onward.facts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What was known of the rolls at the end of 31 May. */
@Component
class FreezeTable {
  private static final String KNOWN =
      """
      from roll where authority = :authority and learnt < :before
        and (superseded is null or superseded >= :before)
      """;

  private final JdbcClient sql;

  FreezeTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** The schools whose list had come; empty text among them where people on no roll had. */
  Set<String> schools(AuthorityCode authority, LocalDate day) {
    return new HashSet<>(
        of("select distinct school " + KNOWN, authority, day).query(String.class).list());
  }

  /** Which of these people some list had named. */
  Set<PersonId> enrolled(AuthorityCode authority, LocalDate day, Collection<PersonId> people) {
    return people.isEmpty()
        ? Set.of()
        : new HashSet<>(
            of(
                    "select distinct person "
                        + KNOWN
                        + " and person in (select unnest(:people::bigint[]))",
                    authority,
                    day)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query((row, _) -> new PersonId(row.getLong(1)))
                .list());
  }

  private StatementSpec of(String statement, AuthorityCode authority, LocalDate day) {
    return sql.sql(statement)
        .param("authority", authority.value())
        .param("before", Timestamp.from(Facts.endOf(day)));
  }
}
