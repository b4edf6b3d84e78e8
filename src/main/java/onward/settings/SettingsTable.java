package onward.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import onward.facts.AuthorityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The settings of every authority; a line is only ever added. */
@Component
class SettingsTable {
  private final JdbcClient sql;

  SettingsTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** All that were made, in the order in which they were. */
  List<DatedSettings> all(AuthorityCode authority) {
    return sql.sql(
            """
            select since, last_start, attempts, channels, by_whom, learnt
            from guarantee_setting where authority = :authority order by id
            """)
        .param("authority", authority.value())
        .query(SettingsTable::settings)
        .list();
  }

  void add(AuthorityCode authority, DatedSettings made) {
    sql.sql(
            """
            insert into guarantee_setting
              (authority, since, last_start, attempts, channels, by_whom, learnt)
            values (:authority, :since, :lastStart, :attempts, :channels, :by, :learnt)
            """)
        .param("authority", authority.value())
        .param("since", made.since())
        .param("lastStart", made.settings().lastStart().toString())
        .param("attempts", made.settings().attempts())
        .param("channels", made.settings().channels())
        .param("by", made.by())
        .param("learnt", Timestamp.from(made.learnt()))
        .update();
  }

  private static DatedSettings settings(ResultSet row, int number) throws SQLException {
    return new DatedSettings(
        row.getObject("since", LocalDate.class),
        new Settings(
            MonthDay.parse(row.getString("last_start")),
            row.getInt("attempts"),
            row.getInt("channels")),
        row.getString("by_whom"),
        row.getTimestamp("learnt").toInstant());
  }
}
