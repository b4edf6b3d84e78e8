package onward.web.people;

import java.util.List;
import onward.web.Address;
import org.springframework.util.MultiValueMap;

/**
 * Which young people a list shows. Text is empty where nothing was chosen.
 *
 * @param cohort "11" or "12"
 * @param groups names of status groups
 * @param codes national status codes
 * @param school key of the school whose roll they are on; "none" = on no roll
 * @param search number of the words searched for in this session, 0 for none
 * @param sort column: name, born, school or status
 * @param down whether the order is turned round
 */
public record PeopleFilter(
    String cohort,
    List<String> groups,
    List<String> codes,
    String school,
    int search,
    String sort,
    boolean down) {
  static final PeopleFilter ALL = new PeopleFilter("", List.of(), List.of(), "", 0, "name", false);

  /** The filters that an address carries. */
  static PeopleFilter of(MultiValueMap<String, String> asked) {
    return new PeopleFilter(
        one(asked, "cohort"),
        asked.getOrDefault("group", List.of()),
        asked.getOrDefault("code", List.of()),
        one(asked, "school"),
        one(asked, "search").matches("\\d{1,6}") ? Integer.parseInt(one(asked, "search")) : 0,
        one(asked, "sort").isEmpty() ? "name" : one(asked, "sort"),
        one(asked, "down").equals("yes"));
  }

  private static String one(MultiValueMap<String, String> asked, String name) {
    var value = asked.getFirst(name);
    return value == null ? "" : value;
  }

  /** The address of the list with these filters, at its first page. */
  public Address address() {
    return Address.of("/people")
        .and("cohort", cohort)
        .andAll("group", groups)
        .andAll("code", codes)
        .and("school", school)
        .and("search", search == 0 ? "" : search)
        .and("sort", sort.equals("name") ? "" : sort)
        .and("down", down ? "yes" : "");
  }

  public boolean narrow() {
    return !cohort.isEmpty() || !groups.isEmpty() || !codes.isEmpty() || !school.isEmpty();
  }
}
