/**
 * From weighed candidates to a decision and the words for it: certain, for a person to decide, or
 * nobody.
 */
@NullMarked
package onward.linkage.decide;

import org.jspecify.annotations.NullMarked;
