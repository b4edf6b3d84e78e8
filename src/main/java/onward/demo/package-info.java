/**
 * A made-up authority: its young people, its schools and providers, the lists they would send
 * through a campaign year with the faults that real lists have, and the truth beside them. A pure
 * generator: the same plan gives the same bytes. It knows no database and no clock, and nothing
 * else in the house depends on it but the command line.
 */
@ApplicationModule(
    displayName = "demo",
    allowedDependencies = {"facts", "calendar"})
@NullMarked
package onward.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
