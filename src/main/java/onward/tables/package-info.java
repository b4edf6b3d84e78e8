/**
 * Tables as people open them: comma-separated files and workbooks out, and cells in. A text that a
 * spreadsheet would take for a formula goes out guarded, and comes back as it was. Every list that
 * leaves Onward is written here.
 */
@ApplicationModule(
    displayName = "tables",
    allowedDependencies = {})
@NullMarked
package onward.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
