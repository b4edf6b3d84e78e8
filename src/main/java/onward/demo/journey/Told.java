package onward.demo.journey;

import java.time.LocalDate;
import java.util.List;
import onward.demo.people.Person;
import onward.demo.places.Partner;

/**
 * One thing that a partner tells the authority of someone; a row of the partner's next list.
 *
 * @param on the day it is so: it stands in the first list sent on or after this day
 * @param key what it is about: a later one of the same person and key takes its place
 * @param cells in the order of the kind's further columns; dates as {@link LocalDate}, else text
 */
public record Told(
    Partner sender, ListKind kind, LocalDate on, Person person, String key, List<Object> cells) {}
