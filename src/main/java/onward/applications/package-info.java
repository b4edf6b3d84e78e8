/** Applications for a place in learning and what came of them (para 12 x). */
@ApplicationModule(
    displayName = "applications",
    allowedDependencies = {"facts", "calendar", "people", "partners"})
@NullMarked
package onward.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
