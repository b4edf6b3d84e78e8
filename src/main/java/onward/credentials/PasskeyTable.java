package onward.credentials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import onward.facts.AuthorityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public halves of passkeys. */
@Component
class PasskeyTable {
  private static final String COLUMNS =
      """
      select authority, id, user_name, label, public_key, attestation, client_data,
             signature_count, backup_eligible, backed_up, transports, added, last_used
      from passkey
      """;

  private final JdbcClient sql;

  PasskeyTable(JdbcClient sql) {
    this.sql = sql;
  }

  List<Passkey> of(AuthorityCode authority, String userName) {
    return sql.sql(
            COLUMNS + "where authority = :authority and user_name = :userName order by added, id")
        .param("authority", authority.value())
        .param("userName", userName)
        .query(PasskeyTable::passkey)
        .list();
  }

  Optional<Passkey> find(AuthorityCode authority, String id) {
    return sql.sql(COLUMNS + "where authority = :authority and id = :id")
        .param("authority", authority.value())
        .param("id", id)
        .query(PasskeyTable::passkey)
        .optional();
  }

  void keep(Passkey passkey) {
    sql.sql(
            """
            insert into passkey
              (authority, id, user_name, label, public_key, attestation, client_data,
               signature_count, backup_eligible, backed_up, transports, added, last_used)
            values
              (:authority, :id, :userName, :label, :publicKey, :attestation, :clientData,
               :count, :eligible, :backedUp, :transports, :added, :lastUsed)
            on conflict (authority, id) do update set
              signature_count = excluded.signature_count,
              backed_up = excluded.backed_up,
              last_used = excluded.last_used
            """)
        .param("authority", passkey.authority().value())
        .param("id", passkey.id())
        .param("userName", passkey.userName())
        .param("label", passkey.label())
        .param("publicKey", passkey.publicKey())
        .param("attestation", passkey.attestation())
        .param("clientData", passkey.clientData())
        .param("count", passkey.signatureCount())
        .param("eligible", passkey.backupEligible())
        .param("backedUp", passkey.backedUp())
        .param("transports", passkey.transports().toArray(String[]::new))
        .param("added", Timestamp.from(passkey.added()))
        .param("lastUsed", Timestamp.from(passkey.lastUsed()))
        .update();
  }

  void removeAll(AuthorityCode authority, String userName) {
    sql.sql("delete from passkey where authority = :authority and user_name = :userName")
        .param("authority", authority.value())
        .param("userName", userName)
        .update();
  }

  void remove(AuthorityCode authority, String userName, String id) {
    sql.sql(
            """
            delete from passkey
            where authority = :authority and user_name = :userName and id = :id
            """)
        .param("authority", authority.value())
        .param("userName", userName)
        .param("id", id)
        .update();
  }

  private static Passkey passkey(ResultSet row, int number) throws SQLException {
    return new Passkey(
        new AuthorityCode(row.getString("authority")),
        row.getString("id"),
        row.getString("user_name"),
        row.getString("label"),
        row.getBytes("public_key"),
        row.getBytes("attestation"),
        row.getBytes("client_data"),
        row.getLong("signature_count"),
        row.getBoolean("backup_eligible"),
        row.getBoolean("backed_up"),
        List.of((String[]) row.getArray("transports").getArray()),
        row.getTimestamp("added").toInstant(),
        row.getTimestamp("last_used").toInstant());
  }
}
