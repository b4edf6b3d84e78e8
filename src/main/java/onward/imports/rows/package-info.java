/** A list's rows on their way: understood, held against what is known, planned, and done. */
@NullMarked
package onward.imports.rows;

import org.jspecify.annotations.NullMarked;
