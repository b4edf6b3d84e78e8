package onward.imports.keep;

import java.time.LocalDate;
import onward.facts.AuthorityCode;
import onward.imports.text.Bytes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of files received: sealed, and gone once erased. */
@Component
public class KeptTable {
  private final JdbcClient sql;
  private final Vault vault;

  KeptTable(JdbcClient sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  public void keep(AuthorityCode authority, long file, Bytes content, LocalDate received) {
    sql.sql(
            """
            update import_file set content = :content, erase_on = :day
            where authority = :authority and id = :id
            """)
        .param("content", vault.seal(content))
        .param("day", vault.eraseOn(received))
        .param("authority", authority.value())
        .param("id", file)
        .update();
  }

  /** The bytes, or null once they are erased. */
  public @Nullable Bytes content(AuthorityCode authority, long file) {
    return sql.sql(
            """
            select content from import_file
            where authority = :authority and id = :id and content is not null
            """)
        .param("authority", authority.value())
        .param("id", file)
        .query((row, _) -> vault.open(row.getBytes(1)))
        .optional()
        .orElse(null);
  }

  int erase(LocalDate day) {
    return sql.sql(
            "update import_file set content = null where erase_on <= :day and content is not null")
        .param("day", day)
        .update();
  }
}
