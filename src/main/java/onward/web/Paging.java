package onward.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import onward.web.govuk.PageLink;

/**
 * Which part of a list is shown.
 *
 * @param page from 1
 * @param total how many there are in all
 * @param address of the list, without the page
 */
public record Paging(int page, int total, Address address) {
  public static final int SIZE = 50;

  /** Further on no list goes. */
  private static final int LAST = 1_000_000;

  /** How many stand before the first shown. */
  public static int offset(int page) {
    return (Math.clamp(page, 1, LAST) - 1) * SIZE;
  }

  public int pages() {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  public boolean needed() {
    return pages() > 1;
  }

  public String previous() {
    return page > 1 ? address.with("page", page - 1).toString() : "";
  }

  public String next() {
    return page < pages() ? address.with("page", page + 1).toString() : "";
  }

  /** "Showing 51 to 100 of 412". */
  public String words() {
    int first = offset(page) + 1;
    int last = Math.min(total, offset(page) + SIZE);
    return "Showing "
        + Words.number(first)
        + " to "
        + Words.number(last)
        + " of "
        + Words.number(total);
  }

  /** The first, the last and the neighbours of this page, with dots between. */
  public List<PageLink> links() {
    var shown = new TreeSet<Integer>();
    for (int number : new int[] {1, page - 1, page, page + 1, pages()}) {
      if (number >= 1 && number <= pages()) {
        shown.add(number);
      }
    }
    var links = new ArrayList<PageLink>();
    int before = 0;
    for (int number : shown) {
      if (number > before + 1) {
        links.add(PageLink.dots());
      }
      var href = address.with("page", number).toString();
      links.add(new PageLink(Words.number(number), href, number == page));
      before = number;
    }
    return links;
  }
}
