/**
 * What a young person is doing: spells of activity, enrolments on a provider's list, and leaving.
 */
@ApplicationModule(
    displayName = "activity",
    allowedDependencies = {"facts", "calendar", "people", "partners"})
@NullMarked
package onward.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
