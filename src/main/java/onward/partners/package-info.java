/**
 * The registers: English local authorities, schools, colleges and training providers, with their
 * dates. A partner that a list names is looked up here; one that the register does not know is kept
 * as named.
 */
@ApplicationModule(
    displayName = "partners",
    allowedDependencies = {"facts"})
@NullMarked
package onward.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
