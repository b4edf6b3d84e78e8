package onward.guarantee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import onward.calendar.Campaign;
import onward.calendar.YearGroup;
import onward.facts.AuthorityCode;
import onward.facts.Copy;
import onward.facts.FactDatabase;
import onward.facts.PersonId;
import onward.guarantee.Decision.FactUsed;
import onward.guarantee.Guarantees.StatusCount;
import onward.guarantee.Guarantees.StatusSpell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The kept statuses and their history, and the authority's settings. */
@Component
class GuaranteeTable {
  private static final String COLUMNS =
      """
      authority, campaign, person, cohort, code, because, guidance, next, met_by_september, used,
      since, until, learnt
      """;
  private static final String OF_CAMPAIGN =
      "select "
          + COLUMNS
          + " from guarantee_status where authority = :authority and campaign = :campaign ";

  private final FactDatabase database;

  GuaranteeTable(FactDatabase database) {
    this.database = database;
  }

  List<Standing> open(
      AuthorityCode authority, Campaign campaign, @Nullable Collection<PersonId> only) {
    return of(
            OF_CAMPAIGN
                + """
                 and until is null and (:everybody or person = any(:people)) order by person
                """,
            authority,
            campaign)
        .param("everybody", only == null)
        .param("people", only == null ? new Long[0] : numbers(only))
        .query(GuaranteeTable::standing)
        .list();
  }

  List<Standing> on(AuthorityCode authority, Campaign campaign, LocalDate day) {
    return of(
            OF_CAMPAIGN
                + """
                 and since <= :day and (until is null or until > :day) order by person
                """,
            authority,
            campaign)
        .param("day", day)
        .query(GuaranteeTable::standing)
        .list();
  }

  List<StatusSpell> history(AuthorityCode authority, Campaign campaign, PersonId person) {
    return of(OF_CAMPAIGN + " and person = :person order by since", authority, campaign)
        .param("person", person.value())
        .query(GuaranteeTable::spell)
        .list();
  }

  List<StatusCount> counts(AuthorityCode authority, Campaign campaign, List<LocalDate> days) {
    return of(
            """
            select day, cohort, code, count(*)
            from unnest(cast(:days as date[])) day
            join guarantee_status on authority = :authority and campaign = :campaign
              and since <= day and (until is null or until > day)
            group by day, cohort, code order by day, cohort, code
            """,
            authority,
            campaign)
        .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
        .query((row, _) ->
            new StatusCount(
                row.getObject(1, LocalDate.class),
                YearGroup.valueOf(row.getString(2)),
                GuaranteeStatus.of(row.getString(3)),
                row.getInt(4)))
        .list();
  }

  /** Forgets what was kept for the day and after, so that what stood before it stands again. */
  void rewind(
      AuthorityCode authority, Campaign campaign, Collection<PersonId> people, LocalDate day) {
    change(
        """
        delete from guarantee_status
        where authority = :authority and campaign = :campaign and person = any(:people)
          and since >= :day
        """,
        authority,
        campaign,
        people,
        day);
    change(
        """
        update guarantee_status set until = null
        where authority = :authority and campaign = :campaign and person = any(:people)
          and until >= :day
        """,
        authority,
        campaign,
        people,
        day);
  }

  void close(
      AuthorityCode authority, Campaign campaign, Collection<PersonId> people, LocalDate day) {
    change(
        """
        update guarantee_status set until = :day
        where authority = :authority and campaign = :campaign and person = any(:people)
          and until is null
        """,
        authority,
        campaign,
        people,
        day);
  }

  /** Takes out the standing rows of these people, to be written again with other words. */
  void remove(
      AuthorityCode authority, Campaign campaign, Collection<PersonId> people, LocalDate day) {
    change(
        """
        delete from guarantee_status
        where authority = :authority and campaign = :campaign and person = any(:people)
          and until is null and since <= :day
        """,
        authority,
        campaign,
        people,
        day);
  }

  void add(AuthorityCode authority, Campaign campaign, List<Standing> standings, Instant learnt) {
    var rows = new ArrayList<List<@Nullable Object>>(standings.size());
    for (var standing : standings) {
      rows.add(row(authority, campaign, standing, learnt));
    }
    Copy.rows(database.source(), "guarantee_status (" + COLUMNS.strip() + ")", rows);
  }

  Optional<Settings> settings(AuthorityCode authority, LocalDate day) {
    return database
        .sql()
        .sql(
            """
            select last_start, attempts, channels from guarantee_setting
            where authority = :authority and since <= :day order by since desc limit 1
            """)
        .param("authority", authority.value())
        .param("day", day)
        .query((row, _) ->
            new Settings(MonthDay.parse(row.getString(1)), row.getInt(2), row.getInt(3)))
        .optional();
  }

  void set(AuthorityCode authority, LocalDate since, Settings settings) {
    database
        .sql()
        .sql(
            """
            insert into guarantee_setting (authority, since, last_start, attempts, channels)
            values (:authority, :since, :lastStart, :attempts, :channels)
            on conflict (authority, since) do update
            set last_start = excluded.last_start, attempts = excluded.attempts,
              channels = excluded.channels
            """)
        .param("authority", authority.value())
        .param("since", since)
        .param("lastStart", settings.lastStart().toString())
        .param("attempts", settings.attempts())
        .param("channels", settings.channels())
        .update();
  }

  private StatementSpec of(String statement, AuthorityCode authority, Campaign campaign) {
    return database
        .sql()
        .sql(statement)
        .param("authority", authority.value())
        .param("campaign", campaign.year());
  }

  private void change(
      String statement,
      AuthorityCode authority,
      Campaign campaign,
      Collection<PersonId> people,
      LocalDate day) {
    if (!people.isEmpty()) {
      of(statement, authority, campaign)
          .param("people", numbers(people))
          .param("day", day)
          .update();
    }
  }

  private static List<@Nullable Object> row(
      AuthorityCode authority, Campaign campaign, Standing standing, Instant learnt) {
    var decision = standing.decision();
    var row = new ArrayList<@Nullable Object>();
    row.add(authority.value());
    row.add(campaign.year());
    row.add(standing.person().value());
    row.add(standing.cohort());
    row.add(decision.status().code());
    row.add(decision.because());
    row.add(decision.guidance());
    row.add(decision.next());
    row.add(decision.metBySeptember());
    row.add(decision.used().stream().map(used -> used.table() + " " + used.id()).toList());
    row.add(standing.since());
    row.add(null);
    row.add(learnt);
    return row;
  }

  private static Standing standing(ResultSet row, int number) throws SQLException {
    return new Standing(
        new PersonId(row.getLong("person")),
        YearGroup.valueOf(row.getString("cohort")),
        decision(row),
        row.getObject("since", LocalDate.class));
  }

  private static StatusSpell spell(ResultSet row, int number) throws SQLException {
    Timestamp learnt = row.getTimestamp("learnt");
    return new StatusSpell(
        YearGroup.valueOf(row.getString("cohort")),
        decision(row),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class),
        learnt.toInstant());
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        GuaranteeStatus.of(row.getString("code")),
        row.getString("because"),
        texts(row, "guidance"),
        row.getString("next"),
        row.getBoolean("met_by_september"),
        texts(row, "used").stream().map(GuaranteeTable::used).toList());
  }

  private static FactUsed used(String text) {
    int space = text.indexOf(' ');
    return new FactUsed(text.substring(0, space), Long.parseLong(text.substring(space + 1)));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static Long[] numbers(Collection<PersonId> people) {
    return people.stream().map(PersonId::value).toArray(Long[]::new);
  }
}
