package onward.imports.rows;

import onward.facts.PersonId;

/**
 * Somebody who is on a school's roll as we know it and not on the roll the school sent.
 *
 * @param school the DfE number
 */
public record Missing(PersonId person, String school) {}
