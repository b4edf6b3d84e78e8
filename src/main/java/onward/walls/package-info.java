/**
 * The walls between authorities. Whoever comes in, by a page, a command or a job, is inside one
 * authority, and PostgreSQL's row-level security shows and takes that authority's rows alone;
 * whoever is inside none sees nothing. Which tables stand outside the walls, and why, is said in
 * the comment of each such table.
 */
@ApplicationModule(
    displayName = "walls",
    allowedDependencies = {"facts"})
@NullMarked
package onward.walls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
