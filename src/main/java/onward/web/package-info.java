/**
 * The site: pages for people who spend all day in it. One sub-package an area; here are what all
 * pages share: the frame around a page, signing in, headers, words and links. Nothing is decided
 * here: pages ask the doors of the floors below.
 */
@ApplicationModule(
    displayName = "web",
    allowedDependencies = {
      "access",
      "activity",
      "applications",
      "audit",
      "calendar",
      "caseload",
      "changes",
      "circumstances",
      "cohort",
      "contacts",
      "credentials",
      "destinations",
      "facts",
      "followup",
      "guarantee",
      "imports",
      "imports :: later",
      "imports :: meaning",
      "imports :: read",
      "imports :: review",
      "imports :: text",
      "linkage",
      "matching",
      "offers",
      "overrides",
      "partners",
      "people",
      "quality",
      "returns",
      "rulebook",
      "safeguards",
      "settings",
      "submissions",
      "survey",
      "monitoring",
      "tables",
      "walls"
    })
@NullMarked
package onward.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
