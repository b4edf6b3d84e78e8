package onward.imports.rows;

import onward.cohort.RollSpell;
import onward.people.Details;

/** What a roll's row says: who someone is, and on whose roll. */
public record RollRow(Details details, RollSpell spell) {}
