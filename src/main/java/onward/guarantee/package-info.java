/**
 * The rule: the facts about a person and a day in, one Guarantee status out, with the sentence that
 * says why and the paragraphs of the 2009 guidance that it rests on. Nobody types a status.
 */
@ApplicationModule(
    displayName = "guarantee",
    allowedDependencies = {
      "facts",
      "calendar",
      "people",
      "partners",
      "overrides",
      "settings",
      "caseload",
      "cohort",
      "destinations",
      "applications",
      "offers",
      "activity",
      "contacts",
      "circumstances"
    })
@NullMarked
package onward.guarantee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
