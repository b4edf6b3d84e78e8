package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A list that was taken in and comes again, however it is written: no row is written for it. */
@OnwardTest
@Inside("960")
@Transactional
class SavedAnewTest {
  private static final AuthorityCode HERE = new AuthorityCode("960");
  private static final Instant MAY = Instant.parse("2026-05-20T12:00:00Z");

  private static final String ROLL =
      """
      Reference,Forename,Surname,Date of birth,Postcode,School,Enrolment status
      A1,Ana,Example,14/02/2010,ST16 2LH,9604001,C
      A2,Ben,Sample,3 Mar 2010,ST16 2LJ,9604001,C
      A3,Cy,Other,03/04/2010,ST16 2LJ,9604001,C
      A4,Dee,Wrong,31/02/2010,ST16 2LJ,9604001,C
      """;
  private static final String OFFERS =
      """
      Forename,Surname,Date of birth,Provider,Kind,Course,Start date
      Ana,Example,14/02/2010,Northgate College,general qualification,A levels,07/09/2026
      Ben,Sample,03/03/2010,Northgate College,general qualification,Art,07/09/2026
      Nobody,Known,14/02/2010,Northgate College,general qualification,Art,07/09/2026
      """;

  @Autowired Imports imports;
  @Autowired JdbcClient sql;

  @Test
  void a_list_saved_anew_or_in_another_order_is_told_and_writes_no_row() {
    for (var list : new String[] {ROLL, OFFERS}) {
      approve(receive("list.csv", list.getBytes(StandardCharsets.UTF_8)));
      long facts = written("%");
      assertThat(facts).isPositive();
      for (var again :
          new byte[][] {
            list.getBytes(StandardCharsets.UTF_16),
            list.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
            list.replace(",", ";").getBytes(StandardCharsets.UTF_8),
            shuffled(list).getBytes(StandardCharsets.UTF_8)
          }) {
        var came = receive("again.csv", again);
        assertThat(came.note()).contains("as list.csv: nothing to do");
        assertThat(imports.lines(HERE, came.id(), LineQuery.ALL)).isEmpty();
        assertThat(approve(came).state()).isEqualTo(ImportFile.State.PLANNED);
      }
      assertThat(written("%")).isEqualTo(facts);
    }
  }

  @Test
  void gone_through_all_the_same_it_changes_no_fact() {
    approve(receive("roll.csv", ROLL.getBytes(StandardCharsets.UTF_8)));
    long facts = written("%");
    var again = receive("again.csv", ROLL.getBytes(StandardCharsets.UTF_16));
    var planned = imports.planAgain(desk(), again.id());
    assertThat(planned.lines()).isEqualTo(4);
    approve(planned);
    assertThat(written("%")).isEqualTo(facts);
  }

  @Test
  void texts_that_our_own_files_guard_come_home_as_they_were() {
    var roll =
        """
        Reference,Forename,Surname,Date of birth,Address,Phone,School,Enrolment status
        A1,Ana,-Smith,14/02/2010,-1 Basement Flat,+44 7700 900999,9604001,C
        """;
    approve(receive("roll.csv", roll.getBytes(StandardCharsets.UTF_8)));
    long facts = written("%");
    var guarded = roll.replace(",-", ",'-").replace(",+", ",'+");
    assertThat(guarded).contains("'-Smith", "'-1 Basement", "'+44");
    var home = receive("home.csv", guarded.getBytes(StandardCharsets.UTF_8));
    approve(imports.planAgain(desk(), home.id()));
    assertThat(written("%")).isEqualTo(facts);
  }

  @Test
  void a_list_with_one_row_more_is_gone_through_and_writes_that_row_alone() {
    approve(receive("roll.csv", ROLL.getBytes(StandardCharsets.UTF_8)));
    long people = written("person");
    long details = written("details");
    var more = ROLL + "A5,Eve,Late,05/05/2010,ST16 2LJ,9604001,C\n";
    approve(receive("more.csv", more.getBytes(StandardCharsets.UTF_16)));
    assertThat(written("person")).isEqualTo(people + 1);
    assertThat(written("details")).isEqualTo(details + 1);
  }

  /** Rows that this transaction has written to the tables of facts so far. */
  private long written(String table) {
    return sql.sql(
            """
            select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)
            from pg_stat_xact_user_tables
            where relname like :table and relname <> 'source' and (relname = 'person' or exists
              (select from information_schema.columns
               where table_name = relname and column_name = 'superseded_by'))
            """)
        .param("table", table)
        .query(Long.class)
        .single();
  }

  private static String shuffled(String list) {
    var rows = new ArrayList<>(list.lines().toList());
    Collections.reverse(rows.subList(1, rows.size()));
    return String.join("\n", rows) + "\n";
  }

  private ImportFile receive(String name, byte[] content) {
    return imports.receive(desk(), name, content, "tester");
  }

  private ImportFile approve(ImportFile file) {
    return imports.approve(desk(), file.id(), "tester");
  }

  private Desk desk() {
    return imports.desk(HERE, new Campaign(2026), MAY);
  }
}
