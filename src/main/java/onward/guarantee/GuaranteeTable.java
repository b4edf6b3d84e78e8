package onward.guarantee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The kept statuses and their history. */
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

  /** Two refreshes of one campaign wait for each other, to the end of the transaction. */
  void oneAtATime(AuthorityCode authority, Campaign campaign) {
    of("select pg_advisory_xact_lock(hashtextextended(:authority, :campaign))", authority, campaign)
        .query((row, _) -> row)
        .list();
  }

  /** The spells that reach a day (also those that end on it) or begin later, by person and day. */
  Map<PersonId, List<StatusSpell>> from(
      AuthorityCode authority,
      Campaign campaign,
      LocalDate day,
      @Nullable Collection<PersonId> only) {
    var spells = new HashMap<PersonId, List<StatusSpell>>();
    of(
            OF_CAMPAIGN
                + """
                 and (until is null or until >= :day) and (:everybody or person = any(:people))
                order by person, since
                """,
            authority,
            campaign)
        .param("day", day)
        .param("everybody", only == null)
        .param("people", only == null ? new Long[0] : numbers(only))
        .query(row -> {
          var person = new PersonId(row.getLong("person"));
          spells.computeIfAbsent(person, _ -> new ArrayList<>()).add(spell(row, 0));
        });
    return spells;
  }

  /** Puts these in the place of all that {@link #from} gives for the same people. */
  void replace(
      AuthorityCode authority,
      Campaign campaign,
      LocalDate day,
      Map<PersonId, List<StatusSpell>> spells) {
    if (spells.isEmpty()) {
      return;
    }
    of(
            """
            delete from guarantee_status
            where authority = :authority and campaign = :campaign and person = any(:people)
              and (until is null or until >= :day)
            """,
            authority,
            campaign)
        .param("people", numbers(spells.keySet()))
        .param("day", day)
        .update();
    var rows = new ArrayList<List<@Nullable Object>>(spells.size());
    spells.forEach(
        (person, all) -> all.forEach(spell -> rows.add(row(authority, campaign, person, spell))));
    Copy.rows(database.source(), "guarantee_status (" + COLUMNS.strip() + ")", rows);
  }

  /** The first day after this one for which everybody was worked out; null = none. */
  @Nullable LocalDate nextWorkedOut(AuthorityCode authority, Campaign campaign, LocalDate day) {
    return of(
            """
            select day from guarantee_worked_out
            where authority = :authority and campaign = :campaign and day > :day
            order by day limit 1
            """,
            authority,
            campaign)
        .param("day", day)
        .query(LocalDate.class)
        .optional()
        .orElse(null);
  }

  /** Whether everybody was worked out for the day. */
  boolean isWorkedOut(AuthorityCode authority, Campaign campaign, LocalDate day) {
    return of(
            """
            select exists (select from guarantee_worked_out
              where authority = :authority and campaign = :campaign and day = :day)
            """,
            authority,
            campaign)
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /** The last day before another on which everybody was worked out. */
  Optional<LocalDate> lastWorkedOut(AuthorityCode authority, Campaign campaign, LocalDate before) {
    return of(
            """
            select day from guarantee_worked_out
            where authority = :authority and campaign = :campaign and day < :day
            order by day desc limit 1
            """,
            authority,
            campaign)
        .param("day", before)
        .query(LocalDate.class)
        .optional();
  }

  void workedOut(AuthorityCode authority, Campaign campaign, LocalDate day, Instant learnt) {
    of(
            """
            insert into guarantee_worked_out (authority, campaign, day, learnt)
            values (:authority, :campaign, :day, :learnt)
            on conflict (authority, campaign, day) do update set learnt = excluded.learnt
            """,
            authority,
            campaign)
        .param("day", day)
        .param("learnt", Timestamp.from(learnt))
        .update();
  }

  private StatementSpec of(String statement, AuthorityCode authority, Campaign campaign) {
    return database
        .sql()
        .sql(statement)
        .param("authority", authority.value())
        .param("campaign", campaign.year());
  }

  private static List<@Nullable Object> row(
      AuthorityCode authority, Campaign campaign, PersonId person, StatusSpell spell) {
    var decision = spell.decision();
    var row = new ArrayList<@Nullable Object>();
    row.add(authority.value());
    row.add(campaign.year());
    row.add(person.value());
    row.add(spell.cohort());
    row.add(decision.status().code());
    row.add(decision.because());
    row.add(decision.guidance());
    row.add(decision.next());
    row.add(decision.metBySeptember());
    row.add(decision.used().stream().map(used -> used.table() + " " + used.id()).toList());
    row.add(spell.since());
    row.add(spell.until());
    row.add(spell.learnt());
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
