/**
 * School years and the key dates of a campaign. A campaign is the year whose September the
 * Guarantee is about. Everything takes the day as an argument: nothing here reads a clock.
 */
@ApplicationModule(
    displayName = "calendar",
    allowedDependencies = {})
@NullMarked
package onward.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
