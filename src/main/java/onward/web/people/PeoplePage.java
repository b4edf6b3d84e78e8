package onward.web.people;

import java.util.List;
import onward.web.Address;
import onward.web.Chosen;
import onward.web.Paging;

/**
 * A list of young people.
 *
 * @param title what the list is and how many it has
 * @param chosen the filters in force, each with the address without it
 */
public record PeoplePage(
    String title,
    PeopleFilter filter,
    List<PeopleRow> rows,
    List<Chosen> chosen,
    PeopleChoices choices,
    Paging paging,
    Address download) {

  /** The address that sorts by a column, or turns its order round. */
  public String sorted(String column) {
    boolean again = filter.sort().equals(column) && !filter.down();
    return filter
        .address()
        .without("down")
        .with("sort", column)
        .and("down", again ? "yes" : "")
        .toString();
  }

  public boolean sortedBy(String column) {
    return filter.sort().equals(column);
  }
}
