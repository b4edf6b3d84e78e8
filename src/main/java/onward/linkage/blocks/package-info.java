/**
 * All pairs of two lists worth a look, found and weighed at once. Both lists' keys are sorted, and
 * what shares a key is a block, worked through in the processor's cache. The same pairs come out as
 * from looking for each record by itself.
 */
@NullMarked
package onward.linkage.blocks;

import org.jspecify.annotations.NullMarked;
