package onward.web.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import onward.calendar.Campaign;
import onward.facts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A list that is asked for.
 *
 * @param day the day whose status counts
 * @param hidden those whom the reader does not see
 * @param only the people of a queue or a part of the cohort, null where none was chosen
 */
record PeopleQuery(
    PeopleFilter filter,
    SearchWords words,
    Campaign campaign,
    LocalDate day,
    @Nullable Collection<PersonId> only,
    Set<PersonId> hidden) {}
