/**
 * What becomes of a prepared return: kept with its file and every row, checked, signed by a named
 * person, sent, and corrected by another beside it. Two months, or a month and what it would be
 * now, are compared to the person. Which moves are allowed is data.
 */
@ApplicationModule(
    displayName = "submissions",
    allowedDependencies = {"facts", "calendar", "nccis", "activity", "returns"})
@NullMarked
package onward.submissions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
