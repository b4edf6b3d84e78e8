package onward.imports.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onward.imports.read.Row;
import onward.partners.Partners;

/**
 * Providers as a list names them, looked up in the register. One that it does not know is kept as
 * named, and flagged on the first line of the list that names it.
 */
public final class Providers {
  private final Partners partners;
  private final Map<String, String> keys = new HashMap<>();
  private final Set<String> flagged = new HashSet<>();

  public Providers(Partners partners) {
    this.partners = partners;
  }

  public String key(Row row, String column) {
    var text = row.text(column);
    if (text.isEmpty()) {
      return "";
    }
    var key = keys.computeIfAbsent(text, partners::key);
    if (!flagged.contains(key) && !partners.known(key)) {
      flagged.add(key);
      row.flag(
          "The register does not know this provider; it is kept as named.",
          column,
          text,
          "Check the number or name, or take in a newer register.");
    }
    return key;
  }
}
