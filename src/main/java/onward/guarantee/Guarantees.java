package onward.guarantee;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.cohort.Cohorts;
import onward.facts.AuthorityCode;
import onward.partners.Partners;
import org.springframework.stereotype.Component;

/** Where everybody of a campaign stands, worked out from the facts and kept with its history. */
@Component
public class Guarantees {
  private final Cohorts cohorts;
  private final Dossiers dossiers;
  private final Partners partners;

  Guarantees(Cohorts cohorts, Dossiers dossiers, Partners partners) {
    this.cohorts = cohorts;
    this.dossiers = dossiers;
    this.partners = partners;
  }

  /**
   * Where each member of the campaign stands on a day, by person.
   *
   * @param day the day asked about
   * @param asKnownOn what was known at the end of this day counts; the same day for "as it stood"
   */
  public List<Standing> workOut(
      AuthorityCode authority,
      Campaign campaign,
      Edition edition,
      LocalDate day,
      LocalDate asKnownOn) {
    var rule = rule(campaign, edition);
    return facts(authority, campaign, edition, day, asKnownOn).stream()
        .map(facts -> standing(rule, facts, day))
        .toList();
  }

  /** The facts about each member of the campaign on a day, by person. */
  public List<PersonFacts> facts(
      AuthorityCode authority,
      Campaign campaign,
      Edition edition,
      LocalDate day,
      LocalDate asKnownOn) {
    var members = cohorts.members(authority, campaign, edition, day, asKnownOn);
    return dossiers.about(authority, members, asKnownOn, null);
  }

  private GuaranteeRule rule(Campaign campaign, Edition edition) {
    var names = new HashMap<String, String>();
    return new GuaranteeRule(
        campaign, edition, Settings.DEFAULT, key -> names.computeIfAbsent(key, partners::name));
  }

  private static Standing standing(GuaranteeRule rule, PersonFacts facts, LocalDate day) {
    var answer = rule.answer(facts, day);
    return new Standing(
        facts.member().person(),
        facts.member().cohort(),
        rule.decision(facts, day, answer),
        answer.since());
  }
}
