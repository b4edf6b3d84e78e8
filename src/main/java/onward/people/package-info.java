/**
 * The young people of an authority: who they are, how they are identified, where they live. A
 * person's details are facts like any other, so their history and their source are kept.
 */
@ApplicationModule(
    displayName = "people",
    allowedDependencies = {"facts", "calendar", "partners"})
@NullMarked
package onward.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
