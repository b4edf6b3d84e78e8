package onward.web.people;

import java.time.LocalDate;
import java.util.Collection;
import onward.calendar.Campaign;
import onward.facts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A list that is asked for.
 *
 * @param day the day whose status counts
 * @param only the people of a queue or a part of the cohort, null where none was chosen
 */
record PeopleQuery(
    PeopleFilter filter,
    SearchWords words,
    Campaign campaign,
    LocalDate day,
    @Nullable Collection<PersonId> only) {}
