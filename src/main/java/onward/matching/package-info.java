/**
 * Is this row that person: certain, unsure, nobody. A wrong automatic link is the worst fault the
 * system can have, so what could be two people goes to a person to decide.
 */
@ApplicationModule(
    displayName = "matching",
    allowedDependencies = {"facts", "calendar", "people", "partners", "linkage"})
@NullMarked
package onward.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
