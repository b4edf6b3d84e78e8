/**
 * Who to follow up, in which queue and in which order (case study 6; paras 12, 34, 36, 37). It
 * takes where everybody stands and the facts behind it, and makes the lists that people work
 * through. People with an offer who need nothing are in no list.
 */
@ApplicationModule(
    displayName = "followup",
    allowedDependencies = {
      "facts",
      "calendar",
      "people",
      "partners",
      "cohort",
      "destinations",
      "applications",
      "offers",
      "activity",
      "contacts",
      "circumstances",
      "overrides",
      "settings",
      "caseload",
      "guarantee"
    })
@NullMarked
package onward.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
