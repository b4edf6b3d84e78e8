package onward.web.people;

import java.time.LocalDate;
import onward.calendar.Campaign;
import onward.calendar.YearGroup;
import org.jspecify.annotations.Nullable;

/**
 * A list that is asked for.
 *
 * @param bornFrom first birth date of the cohort chosen, null for no cohort
 * @param bornTo last birth date
 */
record PeopleQuery(
    PeopleFilter filter,
    SearchWords words,
    @Nullable LocalDate bornFrom,
    @Nullable LocalDate bornTo) {

  static PeopleQuery of(PeopleFilter filter, String typed, Campaign campaign) {
    var words = SearchWords.of(typed);
    for (var group : YearGroup.values()) {
      if (group.words().endsWith(" " + filter.cohort())) {
        return new PeopleQuery(filter, words, group.bornFrom(campaign), group.bornTo(campaign));
      }
    }
    return new PeopleQuery(filter, words, null, null);
  }
}
