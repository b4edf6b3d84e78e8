/**
 * Lists in. A file is received, read, understood row by row, matched to people, and becomes a plan
 * before it becomes facts; approving carries out that very plan, and all of it can be undone.
 */
@ApplicationModule(
    displayName = "imports",
    allowedDependencies = {
      "facts",
      "calendar",
      "people",
      "partners",
      "access",
      "audit",
      "tables",
      "cohort",
      "destinations",
      "applications",
      "offers",
      "activity",
      "contacts",
      "circumstances",
      "guarantee",
      "matching",
      "walls"
    })
@NullMarked
package onward.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
