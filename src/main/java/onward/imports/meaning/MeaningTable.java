package onward.imports.meaning;

import java.util.HashMap;
import java.util.Map;
import onward.facts.AuthorityCode;
import onward.imports.read.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What senders mean, as people said. A heading has an empty place, a word the place of its column.
 */
@Component
public class MeaningTable {
  private final JdbcClient sql;

  MeaningTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** What a sender means; nothing special for a sender who is not known. */
  public Meanings of(AuthorityCode authority, String sender) {
    if (sender.isEmpty()) {
      return Meanings.NONE;
    }
    var columns = new HashMap<String, String>();
    var words = new HashMap<String, Map<String, String>>();
    sql.sql(
            """
            select place, said, means from import_meaning
            where authority = :authority and sender = :sender
            """)
        .param("authority", authority.value())
        .param("sender", sender)
        .query((row, _) -> {
          var place = row.getString("place");
          var known =
              place.isEmpty() ? columns : words.computeIfAbsent(place, _ -> new HashMap<>());
          known.put(row.getString("said"), row.getString("means"));
          return place;
        })
        .list();
    return new Meanings(columns, words);
  }

  /** A heading of this sender means this column, or nothing where it is empty. */
  public void heading(AuthorityCode authority, String sender, String heading, String column) {
    keep(authority, sender, "", Column.plain(heading), column);
  }

  /** A word of this sender in a column means another. */
  public void word(
      AuthorityCode authority, String sender, String column, String said, String means) {
    keep(authority, sender, Column.plain(column), Column.plain(said), means);
  }

  private void keep(
      AuthorityCode authority, String sender, String place, String said, String means) {
    sql.sql(
            """
            insert into import_meaning (authority, sender, kind, place, said, means)
            values (:authority, :sender, '', :place, :said, :means)
            on conflict (authority, sender, kind, place, said) do update
            set means = excluded.means
            """)
        .param("authority", authority.value())
        .param("sender", sender)
        .param("place", place)
        .param("said", said)
        .param("means", means)
        .update();
  }
}
