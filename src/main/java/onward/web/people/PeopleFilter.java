package onward.web.people;

import java.util.List;
import onward.web.Address;
import org.springframework.util.MultiValueMap;

/**
 * Which young people a list shows. Text is empty where nothing was chosen.
 *
 * @param cohort the name of a year group, or "none" for people outside the campaign
 * @param groups names of status groups
 * @param codes national status codes
 * @param school key of the school whose roll they are on; "none" = on no roll
 * @param queue name of the queue in which they are followed up
 * @param provider key of a provider that an application, an intention or an offer of theirs names
 * @param part the part of a cohort that the figures name so; see {@link onward.web.figures.Part}
 * @param sent whom a figure of a month's return counts; see {@link onward.monitoring.SentGroup}
 * @param day the day whose status counts, as 2026-09-30; empty = today
 * @param search number of the words searched for in this session, 0 for none
 * @param sort column: name, born, school or status
 * @param down whether the order is turned round
 */
public record PeopleFilter(
    String cohort,
    List<String> groups,
    List<String> codes,
    String school,
    String queue,
    String provider,
    String part,
    String sent,
    String day,
    int search,
    String sort,
    boolean down) {
  static final PeopleFilter ALL =
      new PeopleFilter("", List.of(), List.of(), "", "", "", "", "", "", 0, "name", false);

  /** The filters that an address carries. */
  static PeopleFilter of(MultiValueMap<String, String> asked) {
    var search = one(asked, "search");
    var sort = one(asked, "sort");
    return new PeopleFilter(
        one(asked, "cohort"),
        several(asked, "group"),
        several(asked, "code"),
        one(asked, "school"),
        one(asked, "queue"),
        one(asked, "provider"),
        one(asked, "part"),
        one(asked, "sent"),
        one(asked, "day"),
        search.matches("\\d{1,6}") ? Integer.parseInt(search) : 0,
        sort.isEmpty() ? "name" : sort,
        one(asked, "down").equals("yes"));
  }

  /** The address of the list with these filters, at its first page. */
  public Address address() {
    return Address.of("/people")
        .and("cohort", cohort)
        .andAll("group", groups)
        .andAll("code", codes)
        .and("school", school)
        .and("queue", queue)
        .and("provider", provider)
        .and("part", part)
        .and("sent", sent)
        .and("day", day)
        .and("search", search == 0 ? "" : search)
        .and("sort", sort.equals("name") ? "" : sort)
        .and("down", down ? "yes" : "");
  }

  private static String one(MultiValueMap<String, String> asked, String name) {
    var value = asked.getFirst(name);
    return value == null ? "" : value.strip();
  }

  private static List<String> several(MultiValueMap<String, String> asked, String name) {
    return asked.getOrDefault(name, List.of()).stream().filter(one -> !one.isEmpty()).toList();
  }
}
