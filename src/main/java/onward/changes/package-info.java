/**
 * What changed between two days, or between two returns: who went from which status to which, and
 * the fact that moved each. It compares where people stand and decides nothing.
 */
@ApplicationModule(
    displayName = "changes",
    allowedDependencies = {"facts", "calendar", "caseload", "guarantee", "settings"})
@NullMarked
package onward.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
