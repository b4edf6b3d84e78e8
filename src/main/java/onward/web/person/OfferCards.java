package onward.web.person;

import java.util.List;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.offers.Offer;
import onward.offers.OfferRule;
import onward.offers.OfferTerms;
import onward.offers.Offers;
import onward.offers.Reason;
import onward.offers.Verdict;
import onward.partners.Partners;
import onward.settings.AuthoritySettings;
import onward.web.Today;
import onward.web.Words;
import org.springframework.stereotype.Component;

/** A person's offers, each with what it lacks to count. */
@Component
class OfferCards {
  private final Offers offers;
  private final AuthoritySettings settings;
  private final Partners partners;
  private final Today today;

  OfferCards(Offers offers, AuthoritySettings settings, Partners partners, Today today) {
    this.offers = offers;
    this.settings = settings;
    this.partners = partners;
    this.today = today;
  }

  List<OfferCard> of(AuthorityCode authority, Campaign campaign, PersonId person) {
    var terms =
        settings.on(authority, today.day(), today.day()).terms(campaign, Edition.of(campaign));
    return offers.of(authority, person).stream().map(known -> card(known, terms)).toList();
  }

  private OfferCard card(Known<Offer> known, OfferTerms terms) {
    var offer = known.fact();
    var provider = offer.provider().isEmpty() ? "" : partners.name(offer.provider());
    var words = new FactWords(key -> key.isEmpty() ? "" : partners.name(key)).of(offer);
    return switch (OfferRule.decide(known, terms, today.day())) {
      case Verdict.Counts counts ->
          new OfferCard(words.what(), words.detail(), true, counts.option(), List.of());
      case Verdict.DoesNotCount(List<Reason> reasons) ->
          new OfferCard(
              words.what(),
              words.detail(),
              false,
              "",
              reasons.stream().map(reason -> lack(reason, offer, terms, provider)).toList());
    };
  }

  private static String lack(Reason reason, Offer offer, OfferTerms terms, String provider) {
    var whom = provider.isEmpty() ? "the provider" : provider;
    return Words.sentence(reason.why(offer, terms))
        + " ("
        + reason.paragraph()
        + "): "
        + reason.cure(whom);
  }
}
