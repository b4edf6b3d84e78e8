package onward.web.quality;

import java.util.List;
import onward.web.Paging;
import onward.web.StatusTag;

/**
 * The people behind one line: those to ask a provider about, or those whose facts contradict.
 *
 * @param about what is to be done
 * @param download the same as CSV, empty where there is none
 */
public record PutRightPage(
    String title, String about, String heading, List<Row> rows, Paging paging, String download) {

  /**
   * One fact to put right.
   *
   * @param href the fact on the young person's page
   * @param what what is missing or wrong
   * @param then what to do, or what is taken to be so meanwhile
   */
  public record Row(
      String href, String name, String cohort, StatusTag status, String what, String then) {}
}
