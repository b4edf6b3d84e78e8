package onward.web.partners;

import java.util.List;

/**
 * Partners found in the register.
 *
 * @param typed what was searched for
 * @param previous address of the page before, empty for none
 * @param next address of the page after, empty for none
 */
public record PartnersPage(String typed, List<PartnerRow> rows, String previous, String next) {
  /** A school, college or provider. */
  public record PartnerRow(
      String name, String kind, String number, String town, boolean open, String people) {}
}
