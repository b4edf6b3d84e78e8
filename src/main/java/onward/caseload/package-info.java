/**
 * Everybody of a campaign on a day, with all that was known of them on a day: read once, one query
 * a fact table, and handed to everything that is worked out from it. Nothing is decided here.
 */
@ApplicationModule(
    displayName = "caseload",
    allowedDependencies = {
      "facts",
      "calendar",
      "people",
      "cohort",
      "destinations",
      "applications",
      "offers",
      "activity",
      "contacts",
      "circumstances",
      "overrides"
    })
@NullMarked
package onward.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
