package onward.web.people;

import java.time.LocalDate;
import onward.facts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of young people.
 *
 * @param school key of the school whose roll they are on, empty for none
 * @param code national status code, empty for people outside the campaign
 * @param since when the status was reached
 * @param total how many the whole list has
 */
record ListedPerson(
    PersonId person,
    String reference,
    String upn,
    String uln,
    String forename,
    String surname,
    @Nullable LocalDate dateOfBirth,
    String school,
    String code,
    @Nullable LocalDate since,
    int total) {}
