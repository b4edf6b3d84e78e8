/**
 * Who is in a campaign's cohort, and whose (paras 30, 35 to 37, Annex 4 totals). Year 11 is frozen
 * on 31 May; the ledger says for each school what opened, came late, was removed and closes.
 */
@ApplicationModule(
    displayName = "cohort",
    allowedDependencies = {"facts", "calendar", "people", "partners"})
@NullMarked
package onward.cohort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
