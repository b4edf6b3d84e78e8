package onward.imports.rows;

import onward.facts.AuthorityCode;
import onward.imports.read.Table;
import onward.imports.text.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A file as it came in.
 *
 * @param authority for whom
 * @param sender who sent it, in their words or ours; empty where nobody knows
 * @param root the local name of the root element, empty where it is not XML
 * @param table the rows, null where it is XML
 */
public record Received(
    AuthorityCode authority, String sender, Bytes content, String root, @Nullable Table table) {

  /** The line of the headings, from 1; that of an XML file's first where there are none. */
  public int headingLine() {
    return table == null ? 1 : table.headingLine();
  }

  public boolean isXml() {
    return !root.isEmpty();
  }
}
