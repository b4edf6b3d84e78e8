package onward.database;

import static org.assertj.core.api.Assertions.assertThat;

import onward.OnwardTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnwardTest
class ThrowAwayDatabaseTest {
  @Autowired JdbcClient sql;

  @Test
  void the_application_runs_on_postgresql_18_with_every_table() {
    assertThat(sql.sql("show server_version").query(String.class).single()).startsWith("18.");
    assertThat(
            sql.sql("select count(*) from information_schema.tables where table_name = 'person'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void it_listens_on_the_loopback_only() {
    assertThat(sql.sql("show listen_addresses").query(String.class).single())
        .isEqualTo("127.0.0.1");
  }
}
