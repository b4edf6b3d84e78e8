/**
 * The command line: one command a class, noun then verb. A command reads what the user gave, opens
 * the application in the form it needs, asks a door of the floors below, and says in words and by
 * its exit code how it went. Help and mistakes in usage are answered without opening anything.
 */
@ApplicationModule(
    displayName = "cli",
    allowedDependencies = {
      "access",
      "audit",
      "calendar",
      "caseload",
      "cohort",
      "credentials",
      "database",
      "demo",
      "facts",
      "followup",
      "guarantee",
      "imports",
      "imports :: later",
      "imports :: read",
      "imports :: text",
      "linkage",
      "monitoring",
      "nccis",
      "partners",
      "people",
      "returns",
      "rulebook",
      "submissions",
      "survey",
      "tables",
      "walls"
    })
@NullMarked
package onward.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
