package onward.followup;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.caseload.PersonFacts;
import onward.facts.Fact;
import onward.facts.Known;

/**
 * Which providers' lists have come. Until the end of August a provider owes its list of offers, and
 * has given it if an offer of this school year names it; from 1 September it owes its list of
 * enrolments, and has given it if an enrolment learnt since then names it (paras 12 ix, xii, xiv).
 *
 * @param came the providers whose list of the season has come
 */
record AwaitedLists(boolean enrolments, Set<String> came) {

  static AwaitedLists on(List<PersonFacts> everybody, Campaign campaign, LocalDate day) {
    var september = LocalDate.of(campaign.year(), Month.SEPTEMBER, 1);
    boolean enrolments = !day.isBefore(september);
    var since = enrolments ? september : september.minusYears(1);
    var came = new HashSet<String>();
    for (var facts : everybody) {
      if (enrolments) {
        facts.enrolments().stream()
            .filter(known -> learntSince(known, since))
            .forEach(known -> came.add(known.fact().provider()));
      } else {
        facts.offers().stream()
            .filter(known -> learntSince(known, since))
            .forEach(known -> came.add(known.fact().provider()));
      }
    }
    return new AwaitedLists(enrolments, came);
  }

  boolean awaited(String provider) {
    return !provider.isBlank() && !came.contains(provider);
  }

  /** Whether the provider's enrolments have come, so that whoever is not there did not enrol. */
  boolean enrolmentsCame(String provider) {
    return enrolments && came.contains(provider);
  }

  private static boolean learntSince(Known<? extends Fact> known, LocalDate since) {
    return !London.day(known.learnt()).isBefore(since);
  }
}
