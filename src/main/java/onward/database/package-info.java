/**
 * The PostgreSQL server that Onward brings along, or the address of one that somebody else runs. A
 * standing server keeps its folder and is stopped by whoever leaves it last; one left over by a
 * killed process is found again; a throw-away server serves one command or one run of tests. It
 * knows no table: it only gives an address.
 */
@ApplicationModule(
    displayName = "database",
    allowedDependencies = {})
@NullMarked
package onward.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
