/**
 * What is wrong with the facts, for people to put right: offers that fail for want of something
 * their provider knows, so that one call does for all its people, and facts that contradict each
 * other. Nothing is changed here, and the rule that gives the status decides meanwhile.
 */
@ApplicationModule(
    displayName = "quality",
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
package onward.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
