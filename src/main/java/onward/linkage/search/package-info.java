/** Pairs worth a look: records filed under keys, and looked for under the same keys. */
@NullMarked
package onward.linkage.search;

import org.jspecify.annotations.NullMarked;
