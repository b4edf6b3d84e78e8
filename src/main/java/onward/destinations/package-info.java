/** Intended destinations: what young people say they want to do (paras 13 to 15, Annex 3). */
@ApplicationModule(
    displayName = "destinations",
    allowedDependencies = {"facts", "calendar", "people", "partners"})
@NullMarked
package onward.destinations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
