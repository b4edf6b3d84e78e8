package onward.offers;

import onward.facts.FactDatabase;
import onward.facts.Facts;
import org.springframework.stereotype.Component;

/** Offers of places. */
@Component
public class Offers extends Facts<Offer> {
  Offers(FactDatabase database) {
    super(database, "offer", Offer.class);
  }
}
