package onward.imports.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import onward.facts.AuthorityCode;
import onward.imports.cells.NumberRule;
import onward.imports.read.Headings;
import onward.imports.read.Problem;
import onward.imports.read.Row;
import onward.imports.read.Unreadable;
import onward.imports.rows.Received;
import onward.partners.Partner;
import onward.partners.Partners;

/**
 * Providers as a list names them, looked up in the register. One that it does not know is kept as
 * named, and flagged on the first line of the list that names it.
 */
public final class Providers {
  private final Partners partners;
  private final AuthorityCode authority;
  private final Map<String, String> keys = new HashMap<>();
  private final Set<String> flagged = new HashSet<>();

  public Providers(Partners partners, AuthorityCode authority) {
    this.partners = partners;
    this.authority = authority;
  }

  /**
   * A column that the sender stands for where a list has none: a school's own export does not name
   * the school. A missing column is not an empty cell, which says that there is no such place.
   *
   * @param column by its heading of the contract
   * @param part another column that tells the same
   * @param may who may be meant by it
   * @param without what is wrong with a list that has neither the column nor a sender who may be
   *     meant; empty where it can be used all the same
   */
  record Sent(String column, String part, Predicate<Partner> may, String without) {
    /** A list of places at a provider, which is of use without the provider too. */
    static final Sent BY_PROVIDER = new Sent("Provider", "", Partner::takesAfterYear11, "");
  }

  /** The headings, with the sender in the place of a column that they have not. */
  Headings sent(Sent sent, Headings headings, Received file) throws Unreadable {
    if (headings.has(sent.column) || headings.has(sent.part)) {
      return headings;
    }
    var sender = sender(file.sender()).filter(sent.may);
    if (sender.isEmpty() && !sent.without.isEmpty()) {
      throw new Unreadable(file.headingLine(), List.of(missing(sent, file.sender())));
    }
    return sender.map(known -> headings.saying(sent.column, known.key())).orElse(headings);
  }

  private Optional<Partner> sender(String sender) {
    return sender.isEmpty() ? Optional.empty() : partners.find(sender);
  }

  private static Problem missing(Sent sent, String sender) {
    return new Problem(
        sent.without,
        sent.column,
        sender,
        "Add a column "
            + sent.column
            + ", or say who sent it: by its number, or by a name that it alone has in the"
            + " register.");
  }

  public String key(Row row, String column) {
    var text = row.text(column);
    if (text.isEmpty()) {
      return "";
    }
    var key = keys.computeIfAbsent(text, partners::key);
    if (partners.known(key)) {
      return key;
    }
    var fault = NumberRule.place(key, authority.value());
    fault.ifPresent(found -> row.problem(found, column, text));
    if (fault.isEmpty() && flagged.add(key)) {
      boolean several = partners.several(text);
      row.flag(
          several
              ? "The register has several of this name; it is kept as named."
              : "The register does not know this provider; it is kept as named.",
          column,
          text,
          several
              ? "Give its number: a DfE number, a UKPRN or a URN."
              : "Check the number or name, or take in a newer register.");
    }
    return key;
  }
}
