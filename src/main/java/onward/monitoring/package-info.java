/**
 * The monthly tables: the Guarantee by month, school and characteristic; NEET and not known with
 * the mean of December to February; participation at the end of March; and the form of 2009. The
 * Guarantee is counted from where people stand, the activity tables from the returns that were
 * kept. Arithmetic is unrounded, shares over a hundred stay as they are, and what is missing is not
 * nought.
 */
@ApplicationModule(
    displayName = "monitoring",
    allowedDependencies = {
      "facts",
      "calendar",
      "tables",
      "people",
      "partners",
      "cohort",
      "activity",
      "guarantee",
      "returns",
      "submissions"
    })
@NullMarked
package onward.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
