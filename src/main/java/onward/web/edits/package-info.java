/**
 * Several at one record: each form carries what it was filled from, the first to send it is served,
 * and whoever comes after sees both and chooses.
 */
@NullMarked
package onward.web.edits;

import org.jspecify.annotations.NullMarked;
