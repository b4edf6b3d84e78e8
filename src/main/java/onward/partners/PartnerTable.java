package onward.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import onward.facts.Copy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of schools, colleges and providers; shared by all authorities. */
@Component
class PartnerTable {
  private static final String COLUMNS =
      """
      record, key, name, kind, type, authority, urn, ukprn, dfe_number, phase, sixth_form, low_age,
      high_age, town, postcode, opened, closed, open, predecessors
      """;

  private final DataSource database;
  private final JdbcClient sql;

  PartnerTable(DataSource database, JdbcClient sql) {
    this.database = database;
    this.sql = sql;
  }

  List<Partner> all() {
    return sql.sql("select " + COLUMNS + " from partner order by record")
        .query(PartnerTable::partner)
        .list();
  }

  /** Adds partners, and replaces those whose record is there already. */
  @Transactional
  void put(List<Partner> partners) {
    sql.sql("create temp table if not exists partner_told (like partner) on commit drop").update();
    sql.sql("truncate partner_told").update();
    Copy.rows(
        database,
        "partner_told (" + COLUMNS.strip() + ")",
        partners.stream().map(PartnerTable::row).toList());
    sql.sql("delete from partner where record in (select record from partner_told)").update();
    sql.sql("insert into partner (%1$s) select %1$s from partner_told".formatted(COLUMNS)).update();
  }

  private static List<@Nullable Object> row(Partner partner) {
    return Arrays.asList(
        partner.record(),
        partner.key(),
        partner.name(),
        partner.kind(),
        partner.type(),
        partner.authority(),
        partner.urn(),
        partner.ukprn(),
        partner.dfeNumber(),
        partner.phase(),
        partner.sixthForm(),
        partner.lowAge(),
        partner.highAge(),
        partner.town(),
        partner.postcode(),
        partner.opened(),
        partner.closed(),
        partner.open(),
        partner.predecessors());
  }

  private static Partner partner(ResultSet row, int number) throws SQLException {
    return new Partner(
        row.getString("record"),
        row.getString("key"),
        row.getString("name"),
        Partner.Kind.valueOf(row.getString("kind")),
        row.getString("type"),
        row.getString("authority"),
        row.getString("urn"),
        row.getString("ukprn"),
        row.getString("dfe_number"),
        row.getString("phase"),
        row.getObject("sixth_form", Boolean.class),
        row.getObject("low_age", Integer.class),
        row.getObject("high_age", Integer.class),
        row.getString("town"),
        row.getString("postcode"),
        row.getObject("opened", LocalDate.class),
        row.getObject("closed", LocalDate.class),
        row.getBoolean("open"),
        List.of((String[]) row.getArray("predecessors").getArray()));
  }
}
