/**
 * The one mechanism under every fact module: append, supersede, as known on a day, undo by source.
 * A fact says something about one person of one authority; it has the time it was true (its own
 * columns) and the time we learnt it (the mechanism's). No fact is ever overwritten: a newer
 * statement closes the older one and both stay.
 */
@ApplicationModule(
    displayName = "facts",
    allowedDependencies = {"calendar"})
@NullMarked
package onward.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
