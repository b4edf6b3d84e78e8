/**
 * What somebody decides against the facts: a status with a reason, an author and an end. It is a
 * fact like any other, kept with its two times and its source. It is shown wherever the status is,
 * listed and counted, so that none is silent.
 */
@ApplicationModule(
    displayName = "overrides",
    allowedDependencies = {"facts", "calendar", "people", "partners"})
@NullMarked
package onward.overrides;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
