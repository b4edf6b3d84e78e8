package onward.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onward.facts.AuthorityCode;
import onward.partners.Authorities;
import org.jspecify.annotations.Nullable;

/** The columns with which every public table begins: when, and where. */
final class Geography {
  private static final List<String> HEADINGS =
      List.of(
          "time_period",
          "time_identifier",
          "geographic_level",
          "country_code",
          "country_name",
          "region_code",
          "region_name",
          "old_la_code",
          "new_la_code",
          "la_name");

  private Geography() {}

  /** These headings, then a table's own. */
  static String[] headings(String... own) {
    var all = new ArrayList<>(HEADINGS);
    all.addAll(Arrays.asList(own));
    return all.toArray(String[]::new);
  }

  /** The cells of an authority as it was on a day, then a table's own; null is `z`, for none. */
  static @Nullable Object[] row(
      Authorities authorities,
      AuthorityCode code,
      LocalDate day,
      int year,
      String identifier,
      @Nullable Object... own) {
    var held = authorities.find(code, day);
    var region = held.map(one -> one.region()).orElse(null);
    var cells = new ArrayList<@Nullable Object>();
    cells.addAll(List.of(year, identifier, "Local authority", "E92000001", "England"));
    cells.add(region == null ? "" : region.gss());
    cells.add(region == null ? "" : region.words());
    cells.add(code);
    cells.add(held.map(one -> one.gss()).orElse(""));
    cells.add(held.map(one -> one.name()).orElse(""));
    for (var cell : own) {
      cells.add(cell == null ? "z" : cell);
    }
    return cells.toArray();
  }
}
