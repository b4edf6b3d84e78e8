package onward.imports.rows;

import onward.facts.AuthorityCode;
import onward.imports.read.Table;
import onward.imports.text.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A file as it came in.
 *
 * @param authority for whom
 * @param name its name, for people; never what decides its kind
 * @param root the local name of the root element, empty where it is not XML
 * @param table the rows, null where it is XML
 */
public record Received(
    AuthorityCode authority, String name, Bytes content, String root, @Nullable Table table) {

  public boolean isXml() {
    return !root.isEmpty();
  }
}
