package onward.web.sight;

import java.util.List;
import onward.access.Role;
import onward.access.SightBook;

/**
 * Who may see what.
 *
 * @param own the reader's roles in words
 */
public record SightPage(
    String own,
    List<Role> roles,
    List<String> headings,
    List<SightBook.Line> rights,
    List<SightBook.Line> fields) {}
