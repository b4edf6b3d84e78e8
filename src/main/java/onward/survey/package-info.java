/**
 * What young people are doing on a day, and the activity survey: what the frozen Year 11 cohort was
 * doing on 1 November (paras 41 to 46). Spells of activity, enrolments and rolls are reduced to the
 * one current activity here, for the survey and for the monthly return alike.
 */
@ApplicationModule(
    displayName = "survey",
    allowedDependencies = {
      "facts",
      "calendar",
      "tables",
      "people",
      "partners",
      "cohort",
      "destinations",
      "offers",
      "activity"
    })
@NullMarked
package onward.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
