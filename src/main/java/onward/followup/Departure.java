package onward.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import onward.activity.Completion;
import onward.activity.Enrolment;
import onward.activity.Leaving;
import onward.calendar.London;
import onward.caseload.PersonFacts;
import onward.facts.Known;

/**
 * Someone left learning or did not start: told by a leavers' list, or by an enrolment that its
 * provider marks as withdrawn (para 12 xvi, para 34).
 *
 * @param provider the register's key or the name as given, empty where none was named
 * @param on the day they left, or the day the list came where none was given
 */
record Departure(String provider, LocalDate on) {

  static List<Departure> of(PersonFacts facts) {
    return Stream.concat(
            facts.leavings().stream().map(Departure::left),
            facts.enrolments().stream()
                .filter(known -> known.fact().completion() == Completion.WITHDRAWN)
                .map(Departure::withdrawn))
        .toList();
  }

  private static Departure left(Known<Leaving> known) {
    var day = known.fact().leftOn();
    return new Departure(known.fact().provider(), day == null ? London.day(known.learnt()) : day);
  }

  private static Departure withdrawn(Known<Enrolment> known) {
    var day = known.fact().actualEnd();
    return new Departure(known.fact().provider(), day == null ? London.day(known.learnt()) : day);
  }
}
