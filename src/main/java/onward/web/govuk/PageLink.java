package onward.web.govuk;

/**
 * A page number in the pagination, or the dots where numbers are left out.
 *
 * @param number as shown; empty where this stands for the dots
 */
public record PageLink(String number, String href, boolean current) {
  /** Numbers left out. */
  public static PageLink dots() {
    return new PageLink("", "", false);
  }

  public boolean ellipsis() {
    return number.isEmpty();
  }
}
