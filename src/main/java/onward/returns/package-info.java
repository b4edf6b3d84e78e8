/**
 * The monthly return to the Department for Education: who is sent, what is sent of each, the checks
 * of the national requirement with what to do about each, and the summary by status. It reads the
 * facts as they stood at the end of the month, as known on a day, so that any month comes out again
 * as it was.
 */
@ApplicationModule(
    displayName = "returns",
    allowedDependencies = {
      "facts",
      "calendar",
      "tables",
      "nccis",
      "people",
      "partners",
      "cohort",
      "destinations",
      "activity",
      "guarantee",
      "survey",
      "walls"
    })
@NullMarked
package onward.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
