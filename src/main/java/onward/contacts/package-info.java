/** Attempts to reach a young person and what came of them (Annex 4, unable to contact). */
@ApplicationModule(
    displayName = "contacts",
    allowedDependencies = {"facts", "calendar", "people", "partners"})
@NullMarked
package onward.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
