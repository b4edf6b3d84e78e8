package onward.imports.roll;

import onward.cohort.RollSpell;
import onward.people.Details;

/** What a roll's row says: who someone is, and on whose roll. */
public record RollRow(Details details, RollSpell spell) {
  /** A subsidiary or guest registration tells where someone also is, not who they are. */
  boolean saysWho() {
    var status = spell.status();
    return status == null || status.counts();
  }

  /** Whether it puts someone on a school's roll now, and on no other. */
  boolean placesAlone() {
    return saysWho() && spell.leftOn() == null && !spell.school().isEmpty();
  }
}
