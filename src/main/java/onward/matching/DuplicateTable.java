package onward.matching;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.facts.AuthorityCode;
import onward.facts.FactDatabase;
import onward.facts.PersonId;
import org.springframework.stereotype.Component;

/** The queue of pairs who may be one person. */
@Component
class DuplicateTable {
  private static final String PAIR =
      "where authority = :authority and one = :one and other = :other";

  private final FactDatabase database;

  DuplicateTable(FactDatabase database) {
    this.database = database;
  }

  /** Whether the turn to look was free: it is then taken to the end of the transaction. */
  boolean takeTurn(AuthorityCode authority) {
    return database
        .sql()
        .sql("select pg_try_advisory_xact_lock(hashtextextended(:what, 0))")
        .param("what", "look for duplicates at " + authority.value())
        .query(Boolean.class)
        .single();
  }

  /** Everybody whose number is above the last one looked at, in order. */
  List<PersonId> addedSince(AuthorityCode authority) {
    return database
        .sql()
        .sql(
            """
            select id from person
            where authority = :authority and id > coalesce(
              (select up_to from duplicate_looked where authority = :authority), 0)
            order by id
            """)
        .param("authority", authority.value())
        .query((row, _) -> new PersonId(row.getLong(1)))
        .list();
  }

  void queue(AuthorityCode authority, List<Duplicate> found, PersonId upTo, Instant at) {
    database
        .sql()
        .sql(
            """
            insert into duplicate (authority, one, other, probability, reason, found)
            select :authority, one, other, probability, reason, :at
            from unnest(:ones::bigint[], :others::bigint[], :probabilities::float8[],
              :reasons::text[]) as found (one, other, probability, reason)
            on conflict do nothing
            """)
        .param("authority", authority.value())
        .param("at", Timestamp.from(at))
        .param("ones", found.stream().map(pair -> pair.one().value()).toArray(Long[]::new))
        .param("others", found.stream().map(pair -> pair.other().value()).toArray(Long[]::new))
        .param("probabilities", found.stream().map(Duplicate::probability).toArray(Double[]::new))
        .param("reasons", found.stream().map(Duplicate::reason).toArray(String[]::new))
        .update();
    database
        .sql()
        .sql(
            """
            insert into duplicate_looked (authority, up_to) values (:authority, :upTo)
            on conflict (authority) do update set up_to = excluded.up_to
            """)
        .param("authority", authority.value())
        .param("upTo", upTo.value())
        .update();
  }

  List<Duplicate> open(AuthorityCode authority, int offset, int howMany) {
    return database
        .sql()
        .sql(
            """
            select one, other, probability, reason from duplicate
            where authority = :authority and decision = ''
            order by probability desc, one, other offset :offset limit :howMany
            """)
        .param("authority", authority.value())
        .param("offset", offset)
        .param("howMany", howMany)
        .query((row, _) ->
            new Duplicate(
                new PersonId(row.getLong(1)),
                new PersonId(row.getLong(2)),
                row.getDouble(3),
                row.getString(4)))
        .list();
  }

  int count(AuthorityCode authority) {
    return database
        .sql()
        .sql("select count(*) from duplicate where authority = :authority and decision = ''")
        .param("authority", authority.value())
        .query(Integer.class)
        .single();
  }

  /** What was decided of a pair and by whom: "merged by data@example.org"; "open" for nothing. */
  Optional<String> decision(AuthorityCode authority, Duplicate pair) {
    return database
        .sql()
        .sql("select decision, decided_by from duplicate " + PAIR)
        .param("authority", authority.value())
        .param("one", pair.one().value())
        .param("other", pair.other().value())
        .query((row, _) ->
            row.getString(1).isEmpty()
                ? Duplicates.OPEN
                : row.getString(1) + ", decided by " + row.getString(2))
        .optional();
  }

  void decide(AuthorityCode authority, Duplicate pair, String decision, String by, Instant at) {
    database
        .sql()
        .sql("update duplicate set decision = :decision, decided_by = :by, decided = :at " + PAIR)
        .param("decision", decision)
        .param("by", by)
        .param("at", Timestamp.from(at))
        .param("authority", authority.value())
        .param("one", pair.one().value())
        .param("other", pair.other().value())
        .update();
  }

  void reopen(AuthorityCode authority, Duplicate pair) {
    database
        .sql()
        .sql("update duplicate set decision = '', decided_by = '', decided = null " + PAIR)
        .param("authority", authority.value())
        .param("one", pair.one().value())
        .param("other", pair.other().value())
        .update();
  }
}
