/**
 * Who looked at whom, and who changed what from what to what, why and through which door. Events
 * are only ever added; each is sealed over itself and the one before it, and the last seal is kept
 * outside of the database too, so that whoever changes an event, even as the database's superuser,
 * is found out. An import is one event: what it changed of whom stands in the facts.
 */
@ApplicationModule(
    displayName = "audit",
    allowedDependencies = {"facts"})
@NullMarked
package onward.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
