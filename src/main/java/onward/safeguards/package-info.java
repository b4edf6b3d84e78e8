/**
 * What protects a young person in their own record: nobody contacts them, nobody learns where they
 * live, nothing goes to others that they did not want to go, only named people see them. A
 * safeguard is a fact like any other, with a reason, an author and a day, and can be lifted but not
 * lost.
 */
@ApplicationModule(
    displayName = "safeguards",
    allowedDependencies = {"facts", "people"})
@NullMarked
package onward.safeguards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
