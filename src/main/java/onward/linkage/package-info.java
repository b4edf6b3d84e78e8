/**
 * Are two records the same person? Records go in as text, pairs worth a look are found by shared
 * keys, and each pair comes out with its evidence, field by field, and a weight. It knows nothing
 * of authorities, lists or facts, needs no database, and can be used alone.
 */
@ApplicationModule(
    displayName = "linkage",
    allowedDependencies = {})
@NullMarked
package onward.linkage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
