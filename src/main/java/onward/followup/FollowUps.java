package onward.followup;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.caseload.Caseload;
import onward.caseload.Caseloads;
import onward.caseload.PersonFacts;
import onward.facts.AuthorityCode;
import onward.guarantee.Standing;
import onward.partners.Partners;
import onward.settings.AuthoritySettings;
import org.springframework.stereotype.Component;

/** The work lists of a campaign. */
@Component
public class FollowUps {
  private final Caseloads caseloads;
  private final AuthoritySettings settings;
  private final Partners partners;

  FollowUps(Caseloads caseloads, AuthoritySettings settings, Partners partners) {
    this.caseloads = caseloads;
    this.settings = settings;
    this.partners = partners;
  }

  /**
   * Everybody to follow up on a day, queue by queue, each in the order to work it. Whoever is in a
   * standing and no longer in the campaign is left out.
   */
  public List<FollowUp> list(
      AuthorityCode authority,
      Campaign campaign,
      Edition edition,
      LocalDate day,
      List<Standing> standings) {
    return list(caseloads.everybody(authority, campaign, edition, day, day), standings);
  }

  /** The same of a caseload that was read already, for its day. */
  public List<FollowUp> list(Caseload caseload, List<Standing> standings) {
    var everybody = caseload.people();
    var campaign = caseload.campaign();
    var day = caseload.day();
    var byPerson =
        everybody.stream().collect(toMap(facts -> facts.member().person(), facts -> facts));
    var terms =
        settings
            .on(caseload.authority(), day, caseload.asKnownOn())
            .terms(campaign, caseload.edition());
    var rule =
        new PriorityRule(terms, day, AwaitedLists.on(everybody, campaign, day), partners::name);
    return standings.stream()
        .flatMap(standing ->
            Optional.ofNullable(byPerson.get(standing.person()))
                .flatMap((PersonFacts facts) -> rule.followUp(standing, facts))
                .stream())
        .sorted(PriorityRule.Case.ORDER)
        .map(PriorityRule.Case::followUp)
        .toList();
  }
}
