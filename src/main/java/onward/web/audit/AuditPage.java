package onward.web.audit;

import java.util.List;
import onward.web.Chosen;
import onward.web.Paging;
import onward.web.govuk.Choice;

/**
 * Who looked and who changed.
 *
 * @param path of the page itself
 * @param told in a sentence: what is here
 * @param aboutPeople whether events about young people are among them
 * @param many who looked at very many of late, in sentences
 * @param download the address of the same as a file
 */
public record AuditPage(
    String title,
    String path,
    String told,
    boolean aboutPeople,
    AuditFilter filter,
    List<Choice> kinds,
    List<String> many,
    List<Chosen> chosen,
    String download,
    List<AuditRow> rows,
    Paging paging) {
  /**
   * An event.
   *
   * @param at when, in words
   * @param did "looked at the page of a young person"
   * @param whom their name; empty where it was about several or nobody
   * @param href their page, if there is one
   * @param change from what to what, and why
   */
  public record AuditRow(
      long number,
      String at,
      String actor,
      String door,
      String did,
      String what,
      String whom,
      String href,
      int records,
      String change) {}
}
