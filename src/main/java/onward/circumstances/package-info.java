/**
 * Circumstances that prevent learning for now, and other reasons why an offer is not appropriate
 * (Annex 4).
 */
@ApplicationModule(
    displayName = "circumstances",
    allowedDependencies = {"facts", "calendar", "people", "partners"})
@NullMarked
package onward.circumstances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
