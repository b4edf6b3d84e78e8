package onward.quality;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onward.calendar.YearGroup;
import onward.caseload.Caseload;
import onward.caseload.PersonFacts;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.guarantee.Decision.FactUsed;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.Standing;
import onward.offers.Offer;
import onward.offers.OfferRule;
import onward.offers.OfferTerms;
import onward.offers.Verdict;
import onward.partners.Partners;
import onward.settings.AuthoritySettings;
import org.springframework.stereotype.Component;

/** What people may put right, worked out of a caseload and where its people stand. */
@Component
public class Quality {
  /** An offer made of which no row tells: an enrolment or learning proves it. */
  public static final String PROVED = "proved by an enrolment or by learning";

  private final AuthoritySettings settings;
  private final Partners partners;

  Quality(AuthoritySettings settings, Partners partners) {
    this.settings = settings;
    this.partners = partners;
  }

  /** What to ask the providers, person by person; a provider that is not named is left out. */
  public List<Lack> lacks(Caseload caseload, List<Standing> standings) {
    var names = new HashMap<String, String>();
    var rule =
        new LackRule(
            terms(caseload), caseload.day(), key -> names.computeIfAbsent(key, partners::name));
    var facts = byPerson(caseload);
    var lacks = new ArrayList<Lack>();
    for (var standing : standings) {
      var own = facts.get(standing.person());
      if (own != null) {
        lacks.addAll(rule.of(standing, own));
      }
    }
    lacks.removeIf(lack -> lack.provider().isBlank());
    return lacks;
  }

  /** The facts that contradict themselves or each other, person by person. */
  public List<Contradiction> contradictions(Caseload caseload) {
    return caseload.people().stream()
        .flatMap(facts -> ContradictionRule.of(facts, caseload.day()).stream())
        .toList();
  }

  /**
   * How many of those with an offer (110) have it firm or conditional, starting by the end of
   * October or after it (Annex 4, at local discretion).
   */
  public Map<YearGroup, Map<String, Integer>> options(Caseload caseload, List<Standing> standings) {
    var terms = terms(caseload);
    var facts = byPerson(caseload);
    var options = new TreeMap<YearGroup, Map<String, Integer>>();
    for (var standing : standings) {
      var own = facts.get(standing.person());
      if (own != null && standing.decision().status() == GuaranteeStatus.OFFER) {
        options
            .computeIfAbsent(standing.cohort(), _ -> new TreeMap<>())
            .merge(option(standing, own, terms, caseload), 1, Integer::sum);
      }
    }
    return options;
  }

  private static String option(
      Standing standing, PersonFacts facts, OfferTerms terms, Caseload caseload) {
    var used = standing.decision().used();
    for (Known<Offer> known : facts.offers()) {
      if (used.contains(new FactUsed("offer", known.id()))
          && OfferRule.decide(known, terms, caseload.day()) instanceof Verdict.Counts counts) {
        return counts.option();
      }
    }
    return PROVED;
  }

  private OfferTerms terms(Caseload caseload) {
    return settings
        .on(caseload.authority(), caseload.day(), caseload.asKnownOn())
        .terms(caseload.campaign(), caseload.edition());
  }

  private static Map<PersonId, PersonFacts> byPerson(Caseload caseload) {
    return caseload.people().stream()
        .collect(toMap(facts -> facts.member().person(), facts -> facts));
  }
}
