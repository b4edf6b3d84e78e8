package onward.web.partners;

import java.util.List;
import onward.web.Chosen;
import onward.web.Paging;
import onward.web.govuk.Choice;

/**
 * Partners found in the register.
 *
 * @param title how many there are
 * @param typed what was searched for
 * @param chosen the filters in force, each with the address without it
 * @param kinds of partner to choose from
 */
public record PartnersPage(
    String title,
    String typed,
    List<Chosen> chosen,
    List<Choice> kinds,
    List<PartnerRow> rows,
    Paging paging,
    String download) {
  /** A school, college or provider. */
  public record PartnerRow(
      String name, String kind, String number, String town, boolean open, String people) {}
}
