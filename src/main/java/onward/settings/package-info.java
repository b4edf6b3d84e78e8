/**
 * What an authority decides for itself where the guidance leaves it open: the latest start of an
 * offer, and how often somebody must have been tried. Each decision holds from a day on and is kept
 * with who made it and when, so that a past month comes out again as it stood.
 */
@ApplicationModule(
    displayName = "settings",
    allowedDependencies = {"facts", "calendar", "offers"})
@NullMarked
package onward.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
