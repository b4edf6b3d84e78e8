/**
 * Offers of a place, and whether each counts as an offer under the Guarantee (paras 16 to 18, Annex
 * 4).
 */
@ApplicationModule(
    displayName = "offers",
    allowedDependencies = {"facts", "calendar", "people", "partners", "applications"})
@NullMarked
package onward.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
