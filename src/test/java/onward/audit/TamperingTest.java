package onward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import onward.OnwardTest;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.walls.Walls;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the database's superuser does to events is found, and where, up to the last root. */
@OnwardTest
class TamperingTest {
  private static final Instant NOON = Instant.parse("2026-09-30T12:00:00Z");
  private static final int ROUNDS = 12;
  private static final List<String> EDITS =
      List.of(
          "at = at + interval '1 microsecond'",
          "actor = actor || 'x'",
          "door = 'FILE'",
          "kind = 'DECIDED'",
          "person = coalesce(person, 0) + 1",
          "person = case when person is null then 7 end",
          "records = records + 1",
          "what = before, before = what",
          "before = before || ' '",
          "after = upper(after) || '!'",
          "why = 'another reason'",
          "seal = sha256(seal)");

  @Autowired Audit audit;
  @Autowired JdbcClient sql;
  @Autowired FlywayConnectionDetails owner;

  /** A way of tampering with the events between two numbers, both vouched for. */
  private enum Way {
    EDIT,
    DELETE,
    DELETE_SEVERAL,
    CUT_OFF,
    EMPTY,
    EXCHANGE,
    EXCHANGE_NUMBERS,
    INSERT,
    REWRITE_THE_REST
  }

  @ParameterizedTest
  @EnumSource
  void tampering_as_superuser_is_found_and_located(Way way) throws SQLException {
    for (int round = 0; round < ROUNDS; round++) {
      var random = new Random(way.ordinal() * 1_000L + round);
      var authority = new AuthorityCode("" + (100 + way.ordinal() * ROUNDS + round));
      int vouched = chain(authority, random);
      assertThat(verdict(authority).findings()).as("untouched").isEmpty();
      assertThat(verdict(authority).vouched()).isEqualTo(vouched);
      int one = 1 + random.nextInt(vouched);
      int other = one == vouched ? 1 : one + 1 + random.nextInt(vouched - one);
      tamper(authority, way, one, other, random);
      var found = verdict(authority).findings();
      assertThat(located(found)).as("%s of %d, %d in %s", way, one, other, authority).contains(one);
    }
  }

  @Test
  void what_follows_a_gap_is_not_vouched_for_by_the_chain() throws SQLException {
    var authority = new AuthorityCode("297");
    events(authority, 20, 20);
    asSuperuser(
        "delete from audit_event where authority = '297' and number between 5 and 7",
        "update audit_event set actor = 'nobody' where authority = '297' and number = 8");
    assertThat(verdict(authority).findings())
        .containsExactly(
            new Finding(Finding.Kind.MISSING, 5, 7), new Finding(Finding.Kind.UNCHECKABLE, 8, 8));

    asSuperuser(
        "delete from audit_event where authority = '297' and number > 8 and number % 2 = 0",
        "update audit_event set actor = 'nobody' where authority = '297' and number % 2 = 1");
    assertThat(located(verdict(authority).findings())).contains(8, 9, 11, 13, 15, 17, 19);
  }

  @Test
  void a_root_kept_at_what_is_gone_tells_whether_the_next_was_changed() throws SQLException {
    var authority = new AuthorityCode("296");
    events(authority, 9, 7);
    asSuperuser("delete from audit_event where authority = '296' and number = 7");
    var gone = new Finding(Finding.Kind.MISSING, 7, 7);
    assertThat(verdict(authority).findings()).containsExactly(gone);
    asSuperuser("update audit_event set actor = 'x' where authority = '296' and number = 8");
    assertThat(verdict(authority).findings())
        .containsExactly(gone, new Finding(Finding.Kind.CHANGED, 8, 8));
  }

  @Test
  void an_event_says_what_was_done_and_is_found_by_person_and_by_user() {
    var authority = new AuthorityCode("299");
    Walls.of(authority)
        .run(() -> {
          audit.record(event(authority, "asha", new PersonId(5), EventKind.LOOKED, ""));
          audit.record(event(authority, "chidi", new PersonId(6), EventKind.CHANGED, "O'Brien"));
          audit.record(event(authority, "asha", null, EventKind.LISTED, ""));
          assertThat(audit.find(authority, AuditQuery.of(new PersonId(6), 10)))
              .singleElement()
              .satisfies(kept -> {
                assertThat(kept.number()).isEqualTo(2);
                assertThat(kept.event().before()).isEqualTo("O'Brien");
              });
          var asha = new AuditQuery(null, "asha", Set.of(), NOON, NOON.plusSeconds(1), 0, 10);
          assertThat(audit.find(authority, asha))
              .extracting(KeptEvent::number)
              .containsExactly(3L, 1L);
          assertThat(audit.count(authority, asha)).isEqualTo(2);
        });
  }

  @Test
  void the_application_itself_can_neither_change_nor_remove_an_event() {
    var authority = new AuthorityCode("298");
    Walls.of(authority)
        .run(() -> {
          audit.record(event(authority, "asha", null, EventKind.LISTED, ""));
          for (var change :
              List.of(
                  "update audit_event set actor = 'another'",
                  "delete from audit_event",
                  "truncate audit_event")) {
            assertThatThrownBy(() -> sql.sql(change).update())
                .rootCause()
                .hasMessageContaining("permission denied");
          }
        });
  }

  /** Makes a chain with roots here and there; up to which number they vouch. */
  private int chain(AuthorityCode authority, Random random) {
    int length = 3 + random.nextInt(30);
    int rooted = 2 + random.nextInt(length - 1);
    Walls.of(authority)
        .run(() -> {
          for (int i = 1; i <= length; i++) {
            var person = random.nextBoolean() ? new PersonId(random.nextInt(1_000)) : null;
            var kinds = EventKind.values();
            audit.record(
                event(
                    authority,
                    "user " + random.nextInt(3),
                    person,
                    kinds[random.nextInt(kinds.length)],
                    random.nextBoolean() ? "" : "Zoë, " + i));
            if (i == rooted || i < rooted && random.nextInt(5) == 0) {
              audit.keepRoot(authority, NOON.plusSeconds(i));
            }
          }
        });
    return rooted;
  }

  private void events(AuthorityCode authority, int length, int rooted) {
    Walls.of(authority)
        .run(() -> {
          for (int i = 1; i <= length; i++) {
            audit.record(event(authority, "asha", null, EventKind.LISTED, ""));
            if (i == rooted) {
              audit.keepRoot(authority, NOON);
            }
          }
        });
  }

  private static Event event(
      AuthorityCode authority,
      String actor,
      @Nullable PersonId person,
      EventKind kind,
      String before) {
    return new Event(
        authority, NOON, actor, Door.PAGE, kind, person, 1, "a thing", before, "after", "why");
  }

  private Verdict verdict(AuthorityCode authority) {
    return Walls.of(authority).call(() -> audit.verify(authority));
  }

  private static TreeSet<Integer> located(List<Finding> findings) {
    var numbers = new TreeSet<Integer>();
    for (var finding : findings) {
      for (long n = finding.from(); n <= finding.to(); n++) {
        numbers.add((int) n);
      }
    }
    return numbers;
  }

  private void tamper(AuthorityCode authority, Way way, int one, int other, Random random)
      throws SQLException {
    var mine = " where authority = '" + authority + "' and number ";
    int high = Math.max(one, other);
    switch (way) {
      case EDIT ->
          asSuperuser(
              "update audit_event set "
                  + EDITS.get(random.nextInt(EDITS.size()))
                  + mine
                  + "= "
                  + one);
      case DELETE -> asSuperuser("delete from audit_event" + mine + "= " + one);
      case DELETE_SEVERAL ->
          asSuperuser("delete from audit_event" + mine + "between " + one + " and " + high);
      case CUT_OFF -> asSuperuser("delete from audit_event" + mine + ">= " + one);
      case EMPTY -> asSuperuser("delete from audit_event" + mine + "> 0");
      case EXCHANGE ->
          asSuperuser(
              """
              update audit_event mine set actor = theirs.actor || '.', what = theirs.what,
                before = theirs.before || '.', person = theirs.person
              from audit_event theirs
              where mine.authority = '%1$s' and theirs.authority = '%1$s'
                and (mine.number, theirs.number) in ((%2$d, %3$d), (%3$d, %2$d))
              """
                  .formatted(authority, one, other));
      case EXCHANGE_NUMBERS ->
          asSuperuser(
              "update audit_event set number = -1" + mine + "= " + one,
              "update audit_event set number = " + one + mine + "= " + other,
              "update audit_event set number = " + other + mine + "= -1");
      case INSERT ->
          asSuperuser(
              "update audit_event set number = -number - 1" + mine + ">= " + one,
              "update audit_event set number = -number" + mine + "< 0",
              "set session_replication_role = replica",
              "insert into audit_event select authority, "
                  + one
                  + ", at, 'nobody', door, kind, person, records, what, before, after, why, seal"
                  + " from audit_event"
                  + mine
                  + "= "
                  + (one + 1));
      case REWRITE_THE_REST ->
          asSuperuser(
              "create temp table rest as select * from audit_event" + mine + ">= " + one,
              "delete from audit_event" + mine + ">= " + one,
              "update rest set actor = 'nobody' where number = " + one,
              "insert into audit_event select * from rest order by number");
    }
  }

  private void asSuperuser(String... statements) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                String.valueOf(owner.getJdbcUrl()), owner.getUsername(), owner.getPassword());
        var statement = connection.createStatement()) {
      for (var each : statements) {
        statement.execute(each);
      }
    }
  }
}
